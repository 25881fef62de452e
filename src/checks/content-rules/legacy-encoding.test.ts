import { describe, expect, it } from 'vitest';
import type { ContentFolder } from '../content-folder.ts';
import { printFindings } from '../print.ts';
import { legacyEncoding } from './legacy-encoding.ts';

const found = (text: string, path = 'tin-tuc/2026/bai.md') =>
  legacyEncoding.find({ texts: [{ path, text }] } as unknown as ContentFolder);
const fixes = (text: string, path?: string): unknown[] =>
  (JSON.parse(printFindings(found(text, path), 'json')) as { line: number; fix: string }[]).map(
    ({ line, fix }) => [line, fix],
  );

describe('the rule on old encodings', () => {
  it('gives the whole text to paste, piece by piece, as `fix`', () => {
    expect(
      fixes(
        '---\ntitle: Th«ng b¸o míi nhÊt\n---\n\nMột.\n\n| Tªn | H¹n |\n| --- | --- |\n| Khai sinh | mét ngµy |\n',
      ),
    ).toEqual([
      [2, 'Thông báo mới nhất'],
      [7, '| Tên | Hạn |'],
      [9, '| Khai sinh | một ngày |'],
    ]);
    const long = 'Uûy ban nhaân daân xaõ thoâng baùo. '.repeat(12).trim();
    expect(fixes(long)).toEqual([[1, 'Ủy ban nhân dân xã thông báo. '.repeat(12).trim()]]);
    expect(found(long)[0]?.mend).toMatch(/…”$/);
    expect(fixes('- name: B¶o hiÓm x· héi\n', 'duong-day-nong.yaml')).toEqual([[1, 'Bảo hiểm xã hội']]);
    expect(fixes('a;b\nB¶o hiÓm x· héi;5\n', 'so-lieu.csv')).toEqual([[2, 'Bảo hiểm xã hội;5']]);
  });

  it.each([
    'Café résumé naïve, khách sạn Brûlée, ông Müller',
    '100 × 200 mm² ± 5 µm; µ ß × ± §',
    'Th«ng b¸o',
    '```\nTh«ng b¸o míi nhÊt\n```\n',
    'Ủy ban nhân dân xã; Ðảng bộ; HÐND',
    'Les élèves français à l’école où naïve garçon',
  ])('is silent on %j', (text) => expect(found(text)).toEqual([]));
});
