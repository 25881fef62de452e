import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adoptContent } from '../../adopt/adopt.ts';
import { writeFolder } from '../../adopt/write.ts';
import { checkContent } from '../../checks/check-content.ts';
import { messageOf } from '../../checks/finding.ts';
import { contentDirectory } from '../../files/directory.ts';
import { liveNamesIn } from '../../live-place-fixture.ts';
import { today } from '../../site/today.ts';

test('another place takes the live content over without an error, and with no name of this one', () => {
  const place = {
    name: 'Phường Cồn Cát',
    kind: 'phuong',
    province: 'Tỉnh Sông Dài',
    today: today(),
  } as const;
  const made = adoptContent(contentDirectory({}), place);
  const folder = mkdtempSync(path.join(tmpdir(), 'adopted-'));
  writeFolder(folder, made.files);
  const errors = checkContent(folder, { level: 'full', today: today(), root: folder })
    .filter(({ severity }) => severity === 'error')
    .map((one) => `${one.file}:${one.line} ${messageOf(one)}`);
  rmSync(folder, { recursive: true, force: true });
  expect(errors).toEqual([]);
  const naming = [...made.files].filter(
    ([file, text]) => !file.startsWith('_') && liveNamesIn(text).length > 0,
  );
  expect(naming.map(([file]) => file)).toEqual([]);
});
