/** An old address of ours and where it leads; both root-relative. */
export interface OldAddress {
  readonly from: string;
  readonly to: string;
}

/** A thing that had another identifier, and so another address, before. */
export interface Renamed {
  readonly former: string;
  readonly id: string;
}

const asFolder = (address: string): string => address.replace(/\/?$/, '/');

/** Old addresses, each with the page at the end of its way (the checker refuses circles); all end in `/`. */
export function goalsOf(moves: readonly OldAddress[]): OldAddress[] {
  const next = new Map(moves.map(({ from, to }) => [asFolder(from), asFolder(to)]));
  const follow = (address: string, steps = next.size): string => {
    const on = next.get(address);
    return on === undefined || steps === 0 ? address : follow(on, steps - 1);
  };
  return [...next].map(([from, to]) => ({ from, to: follow(to) }));
}

/** What identifiers of a form look like: years stay years, other parts are slugs. */
const formOf = (id: string): RegExp =>
  new RegExp(
    `^${id
      .split('/')
      .map((part) => (/^\d{4}$/.test(part) ? String.raw`\d{4}` : '[a-z0-9]+(?:-[a-z0-9]+)*'))
      .join('/')}$`,
  );

/** The identifier in an old address, where that has the form of the present one; all addresses end in `/`. */
export function formerId(from: string, to: string, id: string): string | undefined {
  const folder = to.slice(0, -`${id}/`.length);
  const former = from.slice(folder.length, -1);
  return from.startsWith(folder) && formOf(id).test(former) ? former : undefined;
}

/**
 * Former identifiers of things that have a page each, read off old addresses of the same form: `/chuyen-muc/cu/`, which leads to
 * `/chuyen-muc/moi/`, was the topic `cu`. What else stands at an address of a thing (widget, feed, document of the API) goes on
 * answering under its former identifier, too.
 */
export function renamedThings(
  goals: readonly OldAddress[],
  ids: readonly string[],
  address: (id: string) => string,
): Renamed[] {
  const known = new Map(ids.map((id) => [address(id), id]));
  return goals.flatMap(({ from, to }) => {
    const id = known.has(from) ? undefined : known.get(to);
    const former = id === undefined ? undefined : formerId(from, to, id);
    return id === undefined || former === undefined ? [] : [{ former, id }];
  });
}
