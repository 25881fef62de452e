import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { hotline, writeContent } from '../content-fixture.ts';

test('a site that does not end in .gov.vn is told, wherever else those letters stand', () => {
  const web = (id: string, address: string): string =>
    hotline(id, address).replace('channel: phone', 'channel: web');
  const directory = writeContent({
    'duong-day-nong.yaml': [
      web('that', 'https://dichvucong.gov.vn/p/home/'),
      web('gia', 'https://gov.vn.vi-du.com/'),
      web('nua', 'https://dichvucong-gov.vn/'),
      hotline('so', '"1800 1096"'),
    ].join(''),
  });
  const found = checkContent(directory, { level: 'full', today: '2026-11-23', root: directory }).filter(
    ({ code }) => code === 'dia-chi-ngoai-gov',
  );
  rmSync(directory, { recursive: true });
  expect(found.map(({ line, severity }) => [line, severity])).toEqual([
    [12, 'notice'],
    [19, 'notice'],
  ]);
});
