import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { listContent } from '../files/directory.ts';

/** Fields in which an editor changes a word. */
const WORDS = ['text', 'description', 'note', 'name', 'title', 'label', 'full'];

/** Another last word in the first field that has one, no two files the same; undefined where a YAML file holds no words. */
function editedYaml(text: string, number: number): string | undefined {
  const document = parseDocument(text);
  let edited = false;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (edited || !isScalar(key) || !isScalar(value) || !WORDS.includes(String(key.value))) return;
      value.value = String(value.value).replace(/\p{L}+(?=\P{L}*$)/u, `mới ${number}`);
      edited = true;
    },
  });
  return edited ? document.toString() : undefined;
}

/** One dossier more in the first row, received and solved on time; undefined where there is no row. */
function editedTable(text: string): string | undefined {
  const [headings = '', first, ...rest] = text.trimEnd().split('\n');
  if (!first) return undefined;
  const columns = headings.split(',');
  const more = ['tiep_nhan', 'dung_han'];
  const cells = first
    .split(',')
    .map((cell, n) => (more.includes(columns[n] ?? '') ? String(Number(cell) + 1) : cell));
  return [headings, cells.join(','), ...rest, ''].join('\n');
}

/** Another word, another number or one sentence more in every file that holds any. Returns the edited files. */
export function editEveryFile(directory: string): string[] {
  return listContent(directory).files.filter((file, number) => {
    const place = path.join(directory, file);
    if (!/\.(?:mdx?|yaml|csv)$/.test(file)) return false;
    const text = readFileSync(place, 'utf8');
    const edited = file.endsWith('.yaml')
      ? editedYaml(text, number)
      : file.endsWith('.csv')
        ? editedTable(text)
        : `${text.trimEnd()}\n\nMột câu mới.\n`;
    if (edited !== undefined) writeFileSync(place, edited);
    return edited !== undefined;
  });
}

const withLine = (text: string, line: string): string => text.replace(/\n---\n/, `\n${line}\n---\n`);
const isPlain = (text: string): boolean => !/^(?:aliases|withdrawn|draft|corrections):/m.test(text);

/** Files of a page type that were never renamed, withdrawn or corrected. */
function plainPages(directory: string, folder: string): string[] {
  return listContent(directory, folder).files.filter(
    (file) => /\.mdx?$/.test(file) && isPlain(readFileSync(path.join(directory, file), 'utf8')),
  );
}

/** Ends or withdraws one of each type that can end: a page, a unit, a document, a hotline, a procedure and a waiver of its fees, a notice. `day` is a day that has passed. */
export function endOneOfEachType(directory: string, day: string): void {
  for (const folder of ['tin-tuc', 'huong-dan', 'hoi-dap']) {
    const file = plainPages(directory, folder)[0];
    if (!file) throw new Error(`Nothing below ${folder} can be withdrawn.`);
    const place = path.join(directory, file);
    const withdrawn = `withdrawn: { date: ${day}, reason: Không còn đúng., replacement: /duong-day-nong/ }`;
    writeFileSync(place, withLine(readFileSync(place, 'utf8'), withdrawn));
  }
  const set = (file: string, keys: readonly (string | number)[], value: unknown): void => {
    const place = path.join(directory, file);
    const document = parseDocument(readFileSync(place, 'utf8'));
    document.setIn(keys, value);
    writeFileSync(place, document.toString());
  };
  const [unit] = listContent(directory, 'don-vi').files;
  if (unit) set(unit, ['valid', 'to'], day);
  const [document] = listContent(directory, 'van-ban').files;
  if (document) set(document, ['validity', 'state'], 'het-hieu-luc');
  set('duong-day-nong.yaml', [0, 'validTo'], day);
  set('thu-tuc.yaml', [0, 'withdrawn'], { date: day, reason: 'Nguồn đã gỡ.' });
  set('thu-tuc.yaml', [1, 'validTo'], day);
  set('mien-phi.yaml', [0, 'to'], day);
  set('thong-bao.yaml', [0, 'to'], day);
}

/** Renames one page of each type: the page keeps its old address, those that name a guide follow, the settings too. */
export function renameOneOfEachType(directory: string): void {
  for (const folder of ['tin-tuc', 'huong-dan', 'hoi-dap']) {
    const file = plainPages(directory, folder).at(-1);
    // A place that has just begun has nothing yet that could be renamed.
    if (!file) continue;
    const place = path.join(directory, file);
    const stem = file.replace(/(?:\/index)?\.mdx?$/, '');
    const slug = path.posix.basename(stem);
    writeFileSync(place, withLine(readFileSync(place, 'utf8'), `aliases: [/${stem}/]`));
    const whole = file.endsWith('/index.md') ? path.dirname(place) : place;
    renameSync(whole, path.join(path.dirname(whole), path.basename(whole).replace(slug, `${slug}-ten-moi`)));
    for (const other of listContent(directory).files.filter((name) => /\.mdx?$|^site\.yaml$/.test(name))) {
      const text = readFileSync(path.join(directory, other), 'utf8');
      const followed = text.replace(new RegExp(`^(guide|  \\w+): ${slug}$`, 'm'), `$1: ${slug}-ten-moi`);
      if (followed !== text) writeFileSync(path.join(directory, other), followed);
    }
  }
}
