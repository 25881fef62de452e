/** What judges in the browser what a Word file or a table became, by the rules of `npm run check`: one file, fetched with the reader. */
import '../../desk/no-compiled-schemas.ts';
import type { Root } from 'mdast';
import { messageOf, SEVERITY_WORDS, type Severity } from '../../checks/finding.ts';
import { checkText } from '../../checks/one-file.ts';
import { markdownToMdast } from '../../desk/browser-markdown.ts';
import { parseTable } from '../../files/csv.ts';
import { parseMarkdown } from '../../files/front-matter.ts';
import { mendText } from '../../mending/mend.ts';
import { MEND_WORDS, type TextKind } from '../../mending/change.ts';
import { dossierFigures } from '../../model/dossier-figures.ts';
import type { UnitChoice } from '../../model/dossier-table.ts';

/** The site's units, put in when the file is made. */
declare const UNITS: readonly UnitChoice[];
export const units = UNITS;

export { figureLines, figureRows, isFigureTable, TableRefusal } from '../../model/dossier-table.ts';

/** Where dossier figures stand below `content/`. */
export const FIGURES_FILE = dossierFigures.path;

/** One thing that the rules find, in an editor's words. */
export interface ShownFinding {
  readonly severity: Severity;
  readonly line: number;
  /** `Lỗi`, `Lưu ý`. */
  readonly kind: string;
  readonly message: string;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

/** What the rules that need one file find in a text, errors first. `file` is its path below `content/`, `today` `YYYY-MM-DD`. */
export const judge = (file: string, text: string, today: string): ShownFinding[] =>
  checkText(file, text, today)
    .sort((a, b) => Number(a.severity === 'notice') - Number(b.severity === 'notice'))
    .map(({ severity, line, ...finding }) => ({
      severity,
      line,
      kind: capital(SEVERITY_WORDS[severity]),
      message: messageOf(finding),
    }));

/** A text with all that is certain mended, and what was done, in an editor's words, each once. */
export function mended(text: string, kind: TextKind): { text: string; done: string[] } {
  const { text: after, done } = mendText({ text, kind });
  return { text: after, done: [...new Set(done.map(({ code }) => MEND_WORDS[code]))] };
}

/** An article's file as it can be shown: what its front matter says, and its text as a tree. */
export function shownArticle(text: string): { values: Readonly<Record<string, unknown>>; tree: Root } {
  const { frontMatter, body } = parseMarkdown(text);
  const values = typeof frontMatter.value === 'object' ? frontMatter.value : undefined;
  return { values: (values ?? {}) as Readonly<Record<string, unknown>>, tree: markdownToMdast(body) };
}

/** A CSV as it can be shown: its headings, then its rows. */
export function shownTable(text: string): string[][] {
  const { headings, rows } = parseTable(text);
  return [[...headings], ...rows.map(({ cells }) => headings.map((heading) => cells[heading] ?? ''))];
}
