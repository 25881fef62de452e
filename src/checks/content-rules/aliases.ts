import { standingPages } from '../../site/pages.ts';
import { addressOfThing, aliasesOf, isOwnPlace, placeOf } from '../addresses.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

interface OldAddress {
  readonly address: string;
  readonly thing: Thing;
  readonly keys: readonly (string | number)[];
}

function oldAddresses({ things }: ContentFolder): OldAddress[] {
  return things.flatMap((thing): OldAddress[] => {
    if (thing.type === 'redirects') {
      const { from } = (thing.value ?? {}) as { from?: unknown };
      return typeof from === 'string' ? [{ address: from, thing, keys: ['from'] }] : [];
    }
    return aliasesOf(thing).map((alias, n) => ({
      address: alias,
      thing,
      keys: ['aliases', n],
    }));
  });
}

/** Whose each file of the site is, and which folders those files need. */
class Places {
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  take(place: string, owner: string): void {
    this.#files.set(place, owner);
    for (let end = place.lastIndexOf('/'); end > 0; end = place.lastIndexOf('/', end - 1))
      this.#folders.set(place.slice(0, end), owner);
  }

  /** Who has a place, or the folder above it as a file, or files below it. */
  ownerOf(place: string): string | undefined {
    const above = place.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'));
    return above.map((one) => this.#files.get(one)).find(Boolean) ?? this.#folders.get(place);
  }
}

function standingPlaces({ things }: ContentFolder): Places {
  const places = new Places();
  for (const { address } of standingPages) places.take(placeOf(address) ?? '', 'một trang có sẵn');
  for (const thing of things) {
    const place = placeOf(addressOfThing(thing) ?? '');
    if (place !== undefined) places.take(place, thing.file);
  }
  return places;
}

/** Redirects by where they start, to follow them. */
function goals({ things }: ContentFolder): Map<string, string> {
  return new Map(
    things.flatMap(({ type, value }) => {
      const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
      if (type !== 'redirects' || typeof from !== 'string' || typeof to !== 'string') return [];
      const [start, goal] = [placeOf(from), placeOf(to)];
      return start === undefined || goal === undefined ? [] : [[start, goal] as const];
    }),
  );
}

/** Whether who follows a redirect comes back to it. */
function returns(start: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let place = next.get(start); place !== undefined && !seen.has(place); place = next.get(place)) {
    if (place === start) return true;
    seen.add(place);
  }
  return false;
}

/** Old addresses that cannot be: another's already, the program's own, or leading back to themselves. */
export const aliases: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const places = standingPlaces(content);
    const next = goals(content);
    return oldAddresses(content).flatMap(({ address, thing, keys }): Finding[] => {
      const place = placeOf(address);
      // What is no address at all the schema has told.
      if (place === undefined) return [];
      const base = { file: thing.file, ...thing.placeOf(keys), severity: 'error' as const };
      if (thing.type === 'redirects' && returns(place, next))
        return [
          {
            ...base,
            code: 'chuyen-huong-vong',
            what: `Địa chỉ cũ ${address} chuyển qua lại rồi về chính nó`,
            why: 'Trình duyệt báo lỗi và không mở trang nào',
            mend: 'sửa dòng to thành địa chỉ của một trang có thật',
          },
        ];
      if (isOwnPlace(place))
        return [
          {
            ...base,
            code: 'trung-dia-chi',
            what: `Địa chỉ cũ ${address} nằm ở chỗ mà phần mềm tự ghi tệp`,
            why: 'Trang đặt ở đó sẽ che mất tệp khác, hoặc bị che',
            mend: 'xóa địa chỉ cũ này',
          },
        ];
      const owner = places.ownerOf(place);
      places.take(place, thing.file);
      if (owner === undefined) return [];
      return [
        {
          ...base,
          code: 'trung-dia-chi',
          what: `Địa chỉ cũ ${address} đã là của ${owner}`,
          why: 'Hai trang cùng một địa chỉ thì người đọc chỉ mở được một; chữ hoa, chữ thường coi như một',
          mend: 'xóa địa chỉ cũ này, hoặc đổi ở chỗ kia',
        },
      ];
    });
  },
};
