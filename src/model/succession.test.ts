import { expect, it } from 'vitest';
import { newestReorganisation, reorganised, unitsOn } from './succession.ts';
import type { Unit } from './unit.ts';

const unit = (id: string, to: string | undefined, ...successors: string[]) => ({
  id,
  fields: {
    type: 'xa',
    names: [{ name: id }],
    valid: { to },
    description: '…',
    ...(successors.length && { successors }),
  } satisfies Unit as Unit,
});

/** Merged in 1995, again in 2025, and split in 2030. */
const UNITS = [
  unit('a', '1994-12-31', 'b'),
  unit('b', '2025-06-30', 'c'),
  unit('c', '2029-12-31', 'd', 'e'),
  unit('d', undefined),
  unit('e', undefined),
  unit('lost', '1999-12-31', 'gone'),
  unit('gone', '2005-12-31'),
  unit('half', '1999-12-31', 'b', 'c'),
  unit('round', '1999-12-31', 'about'),
  unit('about', '1999-12-31', 'round'),
  unit('elsewhere', '1999-12-31', 'unknown'),
];

it.each([
  ['a', '2000-01-01', ['b']],
  ['a', '2025-06-30', ['b']],
  ['a', '2025-07-01', ['c']],
  ['a', '2026-11-23', ['c']],
  ['a', '2030-01-01', ['d', 'e']],
  ['b', '2026-11-23', ['c']],
  // Decided, not yet carried out: the content says it; whether the unit has ended is another question.
  ['c', '2026-11-23', ['d', 'e']],
  ['d', '2030-01-01', []],
  ['lost', '2026-11-23', ['gone']],
  ['half', '2026-11-23', ['c']],
  ['round', '2026-11-23', ['about']],
  ['elsewhere', '2026-11-23', ['unknown']],
])('after %s, on %s, came %j', (id, day, expected) => {
  expect(unitsOn(UNITS, day).find((one) => one.id === id)?.successors).toEqual(expected);
});

it('tells what each is on a day: under which name, whether it exists or has ended', () => {
  const renamed = {
    id: 'xa',
    fields: {
      ...unit('xa', '2025-06-30').fields,
      names: [
        { name: 'Xã Cũ', to: '2024-12-31' },
        { name: 'Xã Mới', short: 'Mới', from: '2025-01-01' },
      ],
      valid: { from: '2020-01-01', to: '2025-06-30' },
    } satisfies Unit as Unit,
  };
  const on = (day: string) => unitsOn([renamed], day)[0];
  expect(on('2019-01-01')).toMatchObject({ exists: false, ended: false });
  expect(on('2024-12-31')).toMatchObject({ name: 'Xã Cũ', short: 'Xã Cũ', exists: true, ended: false });
  expect(on('2025-07-01')).toMatchObject({ name: 'Xã Mới', short: 'Mới', exists: false, ended: true });
});

it('lists communes that have ended with those they belong to now', () => {
  const province = {
    id: 'tinh',
    fields: { ...unit('tinh', '2025-06-30', 'd').fields, type: 'tinh' } as Unit,
  };
  const rows = reorganised(unitsOn([...UNITS, province], '2026-11-23'));
  expect(Object.fromEntries(rows.map(({ old, now }) => [old.id, now.map(({ id }) => id)]))).toMatchObject({
    a: ['c'],
    b: ['c'],
    half: ['c'],
  });
  expect(rows.some(({ old }) => ['c', 'd', 'gone', 'tinh'].includes(old.id))).toBe(false);
});

it('knows the days of the newest reorganisation', () => {
  const on = (day: string) => newestReorganisation(reorganised(unitsOn(UNITS, day)));
  expect(on('2026-11-23')).toEqual({ lastDay: '2025-06-30', firstDay: '2025-07-01' });
  expect(on('2030-01-01')).toEqual({ lastDay: '2029-12-31', firstDay: '2030-01-01' });
  expect(on('1990-01-01')).toBeUndefined();
});
