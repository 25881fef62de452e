import { expect, it } from 'vitest';
import { isPublicOn, newestFirst, publicationOn } from './publication.ts';

it.each([
  [{ date: '2026-11-23' }, 'public'],
  [{ date: '2026-11-24' }, 'scheduled'],
  [{ date: '2026-11-24', draft: true }, 'draft'],
  [{ date: '2026-11-22', draft: false }, 'public'],
  [{}, 'public'],
  // As editors' mistakes leave them; the schema tells those.
  [{ date: 20261124, draft: 'true' }, 'public'],
] as const)('%j is %s on the day', (fields, state) => {
  expect(publicationOn(fields, '2026-11-23')).toBe(state);
  expect(isPublicOn(fields, '2026-11-23')).toBe(state === 'public');
});

it('puts the newest first, and what is of one day by its slug', () => {
  const dated = (id: string, date: string) => ({ id, fields: { date } });
  const list = [dated('b', '2026-01-01'), dated('a', '2026-01-01'), dated('c', '2026-01-02')];
  expect(list.sort(newestFirst).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
