import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { daysAfter } from '../model/fields/date.ts';
import { TEST_DAY } from './harness.ts';

/**
 * A reorganisation as a resolution decides it, three times, of units whose identifiers begin with these words: the build's day is the
 * day before, the first day and the day after. `first`: the first day of what is new.
 */
export const REORGANISATIONS = {
  truoc: { first: daysAfter(TEST_DAY, 1), place: 'Một', isDone: false },
  dung: { first: TEST_DAY, place: 'Hai', isDone: true },
  sau: { first: daysAfter(TEST_DAY, -1), place: 'Ba', isDone: true },
} as const;
export type Reorganisation = keyof typeof REORGANISATIONS;

/** Address of a unit that had another identifier until it was renamed; the old one is in use outside. */
export const FORMER_ADDRESS = '/don-vi/xa-ma-cu/';

const list = (ids: readonly string[]): string => (ids.length ? `[${ids.join(', ')}]` : '[]');

/** Files of one reorganisation, by the identifiers of its units: a new name, two that become one, one that becomes two, an end. */
export function reorganisedUnits(of: Reorganisation): Readonly<Record<string, string>> {
  const { first, place } = REORGANISATIONS[of];
  const last = daysAfter(first, -1);
  const unit = (name: string, valid: string, more = '', type = 'xa') =>
    `type: ${type}\nnames: [{ name: ${name} ${place} }]\nvalid: { ${valid} }\n${more}description: Đơn vị dựng để thử một đợt sắp xếp.\n`;
  const old = (name: string, successors: readonly string[], end = last) =>
    unit(name, `to: ${end}`, `successors: ${list(successors.map((id) => `${of}-${id}`))}\n`);
  const begun = (name: string, predecessors: readonly string[]) =>
    unit(name, `from: ${first}`, `predecessors: ${list(predecessors.map((id) => `${of}-${id}`))}\n`);
  const files = {
    'doi-ten': `type: xa\nnames:\n  - { name: Xã Tên Cũ ${place}, to: ${last} }\n  - { name: Xã Tên Mới ${place}, from: ${first} }\nvalid: { from: 2025-07-01 }\ndescription: Đơn vị dựng để thử một tên mới.\n`,
    'tu-xua': old('Xã Từ Xưa', ['gop-a'], '1994-12-31'),
    'gop-a': old('Xã Gộp A', ['gop']).replace('successors', `predecessors: [${of}-tu-xua]\nsuccessors`),
    'gop-b': old('Xã Gộp B', ['gop']),
    gop: begun('Xã Gộp', ['gop-a', 'gop-b']),
    tach: old('Xã Tách', ['tach-bac', 'tach-nam']),
    'tach-bac': begun('Xã Tách Bắc', ['tach']),
    'tach-nam': begun('Xã Tách Nam', ['tach']),
    het: unit('Phòng Giải Thể', `to: ${last}`, '', 'co-quan'),
  };
  return Object.fromEntries(Object.entries(files).map(([id, text]) => [`${of}-${id}`, text]));
}

/** Writes all three into a content folder, an article about each merged unit, and an old address. */
export function addReorganisedUnits(folder: string): void {
  for (const of of Object.keys(REORGANISATIONS) as Reorganisation[]) {
    for (const [id, text] of Object.entries(reorganisedUnits(of)))
      writeFileSync(path.join(folder, 'don-vi', `${id}.yaml`), text);
    writeFileSync(
      path.join(folder, 'tin-tuc/2026', `tin-cua-${of}-gop.md`),
      `---\ntitle: Tin của xã gộp ${REORGANISATIONS[of].place}\ndescription: Tin dựng để thử, nói về xã mới hợp thành từ hai xã cũ.\ndate: 2026-11-02\ntopic: to-chuc-bo-may\nunits: [${of}-gop]\n---\n\nXã mới làm việc.\n`,
    );
  }
  appendFileSync(
    path.join(folder, 'chuyen-huong.yaml'),
    `- { from: ${FORMER_ADDRESS}, to: /don-vi/dung-doi-ten/ }\n`,
  );
}
