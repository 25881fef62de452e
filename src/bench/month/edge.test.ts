import { beforeEach, describe, expect, it } from 'vitest';
import { Browser } from './browser.ts';
import { Edge, Origin, type Files } from './edge.ts';
import { lifeOf, type Life } from './life.ts';

const PAGE = lifeOf([
  ['Cache-Control', 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800'],
]);
const FOREVER = lifeOf([['cache-control', 'public, max-age=31536000, immutable']]);
const NEVER = lifeOf([['Cache-Control', 'no-cache']]);

const filesOf = (...all: (readonly [bytes: number, life: Life])[]): Files => ({
  bytes: Float64Array.from(all, ([bytes]) => bytes),
  lives: all.map(([, life]) => life),
  changed: new Float64Array(all.length).fill(-Infinity),
});

describe('headers', () => {
  it('give a life', () => {
    expect(PAGE).toEqual({ fresh: 600, stale: 86_400, forever: false });
    expect(FOREVER).toEqual({ fresh: 31_536_000, stale: 0, forever: true });
    expect(NEVER).toEqual({ fresh: 0, stale: 0, forever: false });
    expect(lifeOf([['Content-Type', 'text/html']]).fresh).toBe(120);
  });
});

describe('a cache in one place', () => {
  let origin: Origin;
  beforeEach(() => {
    origin = new Origin();
  });
  const told = (edge: Edge) => [edge.hits, edge.misses, origin.requests, origin.bytes];

  it('asks once, then when a copy is old; meanwhile it gives the old one', () => {
    const edge = new Edge(filesOf([1000, PAGE]), origin, 1e6);
    edge.ask(0, 0);
    expect(told(edge)).toEqual([0, 1, 1, 1000]);
    edge.ask(0, 599);
    expect(told(edge)).toEqual([1, 1, 1, 1000]);
    // Asked for anew, and found to be as it was.
    edge.ask(0, 600);
    expect(told(edge)).toEqual([2, 1, 2, 1000]);
    edge.ask(0, 1199);
    expect(told(edge)).toEqual([3, 1, 2, 1000]);
    // Too old to be given.
    edge.ask(0, 600 + 87_000);
    expect(told(edge)).toEqual([3, 2, 3, 1000]);
  });

  it('gets what has changed whole, by its time or by a purge', () => {
    const files = filesOf([1000, PAGE], [500, PAGE]);
    const edge = new Edge(files, origin, 1e6);
    edge.ask(0, 0);
    files.changed[0] = 10;
    edge.ask(0, 20);
    expect(told(edge)).toEqual([1, 1, 1, 1000]);
    edge.ask(0, 700);
    expect(told(edge)).toEqual([2, 1, 2, 2000]);
    edge.ask(1, 700);
    edge.purge([0]);
    edge.ask(1, 701);
    edge.ask(0, 701);
    expect(told(edge)).toEqual([3, 3, 4, 3500]);
  });

  it('knows that what is named by its content has another name now', () => {
    const files = filesOf([1000, FOREVER]);
    const edge = new Edge(files, origin, 1e6);
    edge.ask(0, 0);
    edge.ask(0, 1e6);
    files.changed[0] = 1e6;
    edge.ask(0, 1e6 + 1);
    expect(told(edge)).toEqual([1, 2, 2, 2000]);
  });

  it('asks at each use where headers want it', () => {
    const edge = new Edge(filesOf([1000, NEVER]), origin, 1e6);
    edge.ask(0, 0);
    edge.ask(0, 1);
    expect(told(edge)).toEqual([0, 2, 2, 1000]);
  });

  it('lets go what was not asked for the longest, by bytes', () => {
    const edge = new Edge(filesOf([400, FOREVER], [400, FOREVER], [300, FOREVER]), origin, 1000);
    for (const [second, file] of [0, 1, 0, 2].entries()) edge.ask(file, second);
    expect(told(edge)).toEqual([1, 3, 3, 1100]);
    edge.ask(0, 5);
    expect(edge.hits).toBe(2);
    edge.ask(1, 6);
    expect(told(edge)).toEqual([2, 4, 4, 1500]);
  });

  it('tells the fullest second of all days', () => {
    for (const second of [5, 5, 6]) origin.answer(second, 1);
    origin.turn();
    origin.answer(86_400 + 5, 1);
    expect([origin.requests, origin.bytes, origin.peak]).toEqual([4, 4, 2]);
  });
});

describe('a browser', () => {
  it('asks for what it has not, and names the copy that is old', () => {
    const files = filesOf([1, PAGE], [1, FOREVER]);
    const browser = new Browser();
    expect([browser.show(files, 0, 0), browser.show(files, 1, 0)]).toEqual([-Infinity, -Infinity]);
    expect(browser.show(files, 0, 599)).toBeUndefined();
    expect([browser.show(files, 0, 700), browser.show(files, 0, 1400)]).toEqual([0, 700]);
    expect(browser.show(files, 1, 1e7)).toBeUndefined();
    files.changed[1] = 1e7;
    expect(browser.show(files, 1, 1e7 + 1)).toBe(-Infinity);
  });
});
