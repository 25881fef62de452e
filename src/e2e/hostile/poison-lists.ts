import { FIGURE_COLUMNS } from '../../model/dossier-figures.ts';
import { fill, named, type Payload } from './payload.ts';
import { OLD_ADDRESSES } from './payloads/addresses.ts';
import { CELLS } from './payloads/visits.ts';
import type { PoisonedThing } from './poison-fields.ts';

/** A redirect from each hostile old address. `first` is the first canary. */
export const poisonedRedirects = (first: number, wanted: (payload: Payload) => boolean): PoisonedThing[] =>
  named({ OLD_ADDRESSES })
    .filter(wanted)
    .map(({ id, text }, n) => {
      const from = fill(text, first + n);
      const sound = { from: `/thu-chuyen-huong-${n}/`, to: '/tin-tuc/' };
      return {
        type: 'redirects',
        file: 'chuyen-huong.yaml',
        isRow: true,
        value: { ...sound, from },
        sound,
        body: '',
        placements: [{ number: first + n, payload: id, place: 'redirects.from', keys: ['from'], text: from }],
      };
    });

/** A table of figures with one hostile cell. */
export interface PoisonedTable {
  readonly id: string;
  readonly text: string;
}

/** Tables with each hostile cell in the month, the unit, a count, and a heading. */
export function poisonedTables(unit: string): PoisonedTable[] {
  const headings = Object.keys(FIGURE_COLUMNS);
  const sound = ['2026-01', unit, ...headings.slice(2).map(() => '0')];
  const tableOf = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `${row.join(',')}\n`).join('');
  return named({ CELLS }).flatMap(({ id, text }) => [
    ...[0, 1, 3].map((column) => ({
      id: `${id} under ${headings[column] ?? ''}`,
      text: tableOf([headings, sound.with(column, text)]),
    })),
    { id: `${id} as a heading`, text: tableOf([headings.with(3, text), sound]) },
  ]);
}
