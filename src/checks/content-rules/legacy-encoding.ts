import { applyChanges, lineAt, linesOf, type TextKind } from '../../mending/change.ts';
import { legacyPieces } from '../../mending/legacy.ts';
import type { TextFile } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

const KINDS: Readonly<Record<string, TextKind>> = {
  md: 'markdown',
  mdx: 'markdown',
  yaml: 'yaml',
  csv: 'csv',
};
/** How much of the text to paste a message shows; `fix` has all of it. */
const LONGEST_SHOWN = 160;

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

function findingsOf({ path: file, text }: TextFile): Finding[] {
  const kind = KINDS[file.slice(file.lastIndexOf('.') + 1)];
  const pieces = kind ? legacyPieces({ text, kind }) : [];
  const lines = pieces.length > 0 ? linesOf(text) : [];
  return pieces.map(({ start, end, changes }) => {
    const moved = changes.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const corrected = applyChanges(text.slice(start, end), moved);
    const first = changes[0]?.start ?? start;
    const line = lineAt(lines, first);
    return {
      file,
      line: line + 1,
      column: first - (lines[line]?.start ?? 0) + 1,
      severity: 'error',
      code: 'bang-ma-cu',
      what: 'Đoạn này có chữ gõ bằng bảng mã cũ (TCVN3, VNI) hoặc Unicode bị đọc sai',
      why: 'Người đọc thấy chữ lạ thay cho tiếng Việt, và tìm kiếm không thấy bài',
      mend: `chạy npm run fix, hoặc dán thay “${shortened(corrected)}”`,
      corrected,
    };
  });
}

/** Text in encodings of old fonts, or UTF-8 read wrong: each paragraph, item, row or value with what it says. */
export const legacyEncoding: ContentRule = {
  scope: 'full',
  find: ({ texts }) => texts.flatMap(findingsOf),
};
