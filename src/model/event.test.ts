import { describe, expect, it } from 'vitest';
import { events, isOverOn, sortedEvents, type Event } from './event.ts';

const EVENT = {
  title: 'Tập huấn để thử',
  description: 'Một buổi tập huấn dựng riêng để thử mô hình sự kiện.',
  date: '2026-11-20',
  kind: 'tap-huan',
  start: '2026-12-05 08:00',
  place: 'Hội trường xã Mẫu',
  source: { name: 'Giấy mời' },
} as const satisfies Event;
const takes = (more: object): boolean => events.schema().safeParse({ ...EVENT, ...more }).success;

describe('an event', () => {
  it.each([
    [{}, true],
    [{ start: '2026-12-05' }, true],
    [{ start: new Date('2026-12-05T00:00:00Z') }, true],
    [{ end: '2026-12-05' }, true],
    [{ end: '2026-12-05 11:30' }, true],
    [{ end: '2026-12-05 07:00' }, false],
    [{ end: '2026-12-04' }, false],
    [{ start: '2026-12-05', end: '2026-12-05 11:30' }, true],
    [{ start: '2026-02-30' }, false],
    [{ start: '2026-12-05 24:00' }, false],
    [{ start: '05/12/2026' }, false],
    [{ start: '2026-12-05T08:00' }, false],
    [{ kind: 'hop' }, false],
    [{ source: undefined }, false],
    [{ place: undefined }, false],
    [{ appliesUntil: '2026-12-05' }, false],
  ])('with %o is taken: %s', (more, taken) => {
    expect(takes(more)).toBe(taken);
  });

  it('is over on the day after its last', () => {
    expect(isOverOn(EVENT, '2026-12-05')).toBe(false);
    expect(isOverOn(EVENT, '2026-12-06')).toBe(true);
    expect(isOverOn({ start: '2026-12-05', end: '2026-12-07' }, '2026-12-07')).toBe(false);
  });
});

it('the next event stands first, and of those that are over the last', () => {
  const at = (id: string, start: string) => ({ id, fields: { ...EVENT, start } });
  const all = [
    at('c', '2026-12-20'),
    at('a', '2026-10-01'),
    at('b', '2026-12-05 14:00'),
    at('d', '2026-11-01'),
  ];
  const { coming, past } = sortedEvents(all, '2026-12-05');
  expect(coming.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(past.map(({ id }) => id)).toEqual(['d', 'a']);
});
