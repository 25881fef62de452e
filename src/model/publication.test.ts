import { expect, it } from 'vitest';
import { isPublicOn, listedOn, publicationOn, publicOn } from './publication.ts';

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

it('keeps the page of what was withdrawn, and names it in no list', () => {
  const things = [
    { id: 'a', fields: { date: '2026-11-23' } },
    { id: 'gone', fields: { date: '2026-11-01', withdrawn: { date: '2026-11-20' } } },
    { id: 'later', fields: { date: '2026-11-24' } },
    { id: 'draft', fields: { date: '2026-11-01', draft: true } },
  ];
  expect(publicOn(things, '2026-11-23').map(({ id }) => id)).toEqual(['a', 'gone']);
  expect(listedOn(things, '2026-11-23').map(({ id }) => id)).toEqual(['a']);
});
