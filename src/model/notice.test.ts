import { describe, expect, it } from 'vitest';
import { concerns, isForAll } from './notice.ts';

describe('a notice', () => {
  it('without units and topics is for all', () => {
    expect(isForAll({})).toBe(true);
    expect(isForAll({ units: ['xa-mau'] })).toBe(false);
    expect(isForAll({ topics: ['the-che'] })).toBe(false);
  });

  it.each([
    [{ units: ['xa-mau'] }, { units: ['xa-mau', 'xa-khac'] }, true],
    [{ units: ['xa-mau'] }, { units: ['xa-khac'] }, false],
    [{ units: ['xa-mau'] }, { topics: ['xa-mau'] }, false],
    [{ topics: ['the-che', 'chi-so'] }, { topics: ['chi-so'] }, true],
    [{ units: ['xa-mau'], topics: ['chi-so'] }, { units: ['xa-khac'], topics: ['chi-so'] }, true],
    // For all: it stands above every page already.
    [{}, { units: ['xa-mau'], topics: ['chi-so'] }, false],
  ])('for %j concerns a page about %j: %s', (notice, subject, expected) => {
    expect(concerns(notice, subject)).toBe(expected);
  });
});
