import { readContentFile, soundRecords } from '../files/content-files.ts';
import { dossierFigures } from '../model/dossier-figures.ts';
import { FIGURE_HEADING, figureLines, figureRows, unitChoice } from '../model/dossier-table.ts';
import { readWorkbook } from '../word/workbook.ts';
import { messageOf, SEVERITY_WORDS } from './finding.ts';
import { checkText } from './one-file.ts';

/** Figures of a workbook, to be put below those that there are. */
export interface ImportedFigures {
  /** Lines of the CSV, with the mark between cells that the file has; none where something is wrong with one. */
  readonly lines: readonly string[];
  /** What is wrong, a Vietnamese sentence each, with the row of the workbook's table. */
  readonly wrong: readonly string[];
  /** What a person has to look at, likewise. */
  readonly unsure: readonly string[];
}

/** The figures that there are, as far as they can be read: the new lines are judged beside them. */
function knownText(directory: string): string {
  const read = readContentFile(directory, dossierFigures.path);
  const isSound = read && !('code' in read) && read.faults.length === 0 && read.text.trim() !== '';
  return isSound ? read.text.trimEnd() : FIGURE_HEADING;
}

/** The first line of the figures that there are, which new lines follow: columns and the mark between cells as a spreadsheet saved them. */
export const figureHeading = (directory: string): string =>
  (
    knownText(directory)
      .split('\n')
      .find((line) => line.trim() !== '') ?? FIGURE_HEADING
  ).trim();

/**
 * Reads the dossier figures of a workbook (.xlsx) and judges them by the rules of their CSV, beside those that the content folder has.
 * Nothing is written. `today` is `YYYY-MM-DD`.
 * @throws WordRefusal, TableRefusal with one Vietnamese sentence when there are none to be read
 */
export function importFigures(bytes: Uint8Array, directory: string, today: string): ImportedFigures {
  const units = soundRecords(directory, 'units').map(({ id, fields }) => unitChoice(id, fields));
  const figures = figureRows(readWorkbook(bytes), units);
  const known = knownText(directory);
  const lines = figureLines(figures, figureHeading(directory));
  const above = known.split('\n').length;
  const found = checkText(dossierFigures.path, [known, ...lines, ''].join('\n'), today);
  const faults = found.flatMap(({ line, severity, ...told }) => {
    const row = figures.rows[line - above - 1]?.row;
    return row === undefined ? [] : [`Dòng ${row} của bảng: ${SEVERITY_WORDS[severity]}: ${messageOf(told)}`];
  });
  const wrong = [...faults, ...figures.strangers];
  return { lines: wrong.length > 0 ? [] : lines, wrong, unsure: figures.unsure };
}
