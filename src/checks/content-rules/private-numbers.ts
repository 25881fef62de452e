import type { Place } from '../../files/fault.ts';
import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { personalCellsIn, personalDataIn } from '../personal-data.ts';
import { proseOf } from '../prose.ts';
import { textsOf, type WrittenText } from '../texts.ts';

interface Told {
  readonly what: string;
  readonly place: Place;
}

/** Addresses in a body are no words of it; bounded, so that open brackets cost no more than their length. */
const ADDRESS = /\]\([^)\n]{0,300}\)|https?:\/\/\S+/g;

/** The body as it stands in the file: code and remarks are public, too, and a table's rows follow one another. */
function bodyOf({ body }: Thing): WrittenText[] {
  if (!body) return [];
  const text = body.text.replace(ADDRESS, (part) => part.replace(/[^\n]/g, ';'));
  const placeOf = (index: number): Place => {
    const before = text.slice(0, index).split('\n');
    return { line: body.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  return [{ text, placeOf }];
}

/** Cells of lists of people, whose columns are named by a heading. */
function cellsOf(thing: Thing): Told[] {
  const cells = (proseOf(thing)?.blocks ?? []).filter(({ kind }) => kind === 'cell');
  return personalCellsIn(cells.map(({ text }) => text)).flatMap(({ what, cell }) => {
    const place = cells[cell]?.placeOf(0);
    return place ? [{ what, place }] : [];
  });
}

/**
 * Numbers of identity cards and bank accounts, days of birth beside names: what must never be public. The message, which a log may
 * keep for ever, does not repeat them.
 */
export const privateNumbers: ContentRule = {
  scope: 'full',
  find: ({ things, today }) =>
    things.flatMap((thing) => {
      const written = [...textsOf(thing, ['aliases']), ...bodyOf(thing)].flatMap(({ text, placeOf }) =>
        personalDataIn(text, Number(today.slice(0, 4))).map(({ what, index }) => ({
          what,
          place: placeOf(index),
        })),
      );
      const found: Told[] = [...written, ...cellsOf(thing)];
      return found
        .filter(({ place }, n) => found.findIndex((other) => other.place.line === place.line) === n)
        .map(({ what, place }) => ({
          file: thing.file,
          ...place,
          severity: 'error' as const,
          code: 'thong-tin-rieng',
          what,
          why: 'Đây là thông tin riêng của người dân; đăng lên thì ai cũng lấy được và không thu lại được (Luật Bảo vệ dữ liệu cá nhân)',
          mend: 'xóa khỏi bài; cần phân biệt người thì ghi họ tên và thôn, xã',
        }));
    }),
};
