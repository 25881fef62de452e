import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listContent } from '../files/directory.ts';
import { article, guide, writeContent } from './content-fixture.ts';
import { checkContent } from './check-content.ts';
import { readContentFolder } from './read-folder.ts';

const TODAY = '2026-11-23';
const FIGURES =
  'thang,don_vi,ton_ky_truoc,tiep_nhan,truoc_han,dung_han,qua_han,dang_giai_quyet_trong_han,dang_giai_quyet_qua_han,nop_truc_tuyen\n2026-01,xa-tuy-phuoc,1,9,4,4,0,2,0,3\n';

const unix = writeContent({
  'tin-tuc/2026/nhieu-dong.md': article(
    { keyPoints: '\n  - >-\n    Một ý viết\n    trên hai dòng.\n  - Ý thứ hai.' },
    'Đoạn một,\ndòng hai.\n\n| Cột | Số |\n| --- | --- |\n| a | 1 |\n',
  ),
  'huong-dan/de-thu.mdx': guide(),
  'tinh-hinh-giai-quyet.csv': FIGURES,
});
const windows = mkdtempSync(path.join(tmpdir(), 'content-crlf-'));
for (const file of listContent(unix).files) {
  mkdirSync(path.dirname(path.join(windows, file)), { recursive: true });
  writeFileSync(path.join(windows, file), readFileSync(path.join(unix, file), 'utf8').replace(/\n/g, '\r\n'));
}
afterAll(() => {
  for (const folder of [unix, windows]) rmSync(folder, { recursive: true, force: true });
});

it('reads files with Windows’ line ends as it reads the others: Markdown, YAML and CSV', () => {
  const [one, other] = [unix, windows].map((folder) =>
    readContentFolder(folder, TODAY).things.map(({ file, id, fields, issues, body }) => ({
      file,
      id,
      fields,
      issues,
      body: body && { line: body.line, text: body.text.replace(/\r\n/g, '\n') },
    })),
  );
  expect(one?.length).toBeGreaterThan(8);
  expect(other).toEqual(one);
});

it('finds the same mistakes on the same lines, and none that the line ends made', () => {
  const [one, other] = [unix, windows].map((root) => checkContent(root, { today: TODAY, root }));
  expect(other).toEqual(one);
  expect(one?.filter(({ severity }) => severity === 'error')).toEqual([]);
});
