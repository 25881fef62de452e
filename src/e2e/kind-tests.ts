import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axe,
  complains,
  keyboard,
  moves,
  picture,
  prints,
  reads,
  targets,
  titles,
  tree,
  type AxeState,
} from './examiners.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_KINDS } from './kinds.ts';
import { STEADY_LETTERS } from './picture.ts';
import { openVisitor, visit, type Examiner, type Visitor } from './visit.ts';

/**
 * A window in which kinds are looked at. In a first one, trees and print are read, too, axe looks at all and in the other schemes at
 * colours, and the keyboard goes through every main part; in another one it goes through whole pages alone. What is left out there
 * is looked at by night: `nightly/every-page.test.ts`.
 */
export interface KindWindow {
  readonly width: number;
  readonly isFirst?: boolean;
}

const axeStates = (width: number): readonly AxeState[] => [
  { width, scheme: 'light', rules: 'all' },
  { width, scheme: 'dark', rules: 'colours' },
  { width, scheme: 'forced', rules: 'colours' },
];

/** Its sections are photographed by themselves, in more schemes: `look.test.ts`. */
const IN_SECTIONS = 'design system';

/** Visits each kind of page once in a window; one test a kind, which tells all that every examiner found. */
export function testKinds({ width, isFirst = false }: KindWindow): void {
  describe(`each kind of page at ${width} px`, () => {
    let opened: OpenedSite;
    let visitor: Visitor;
    beforeAll(async () => {
      opened = await openSite('root', false, STEADY_LETTERS);
      visitor = await openVisitor(opened);
    });
    afterAll(() => opened.close());

    test.each(PAGE_KINDS)('%s', async (name, address) => {
      // The way through header and footer is the same everywhere: it is walked on one page.
      const walksAll = name === 'front' || address.startsWith('/nhung/');
      const examiners: Readonly<Record<string, Examiner>> = {
        moves,
        complains,
        ...(isFirst && { tree, prints }),
        targets,
        titles,
        reads,
        ...(isFirst && { axe: axe(axeStates(width)) }),
        ...((isFirst || walksAll) && { keyboard: keyboard(walksAll) }),
        ...(name !== IN_SECTIONS && { picture }),
      };
      // Where the focus has left a page, Chromium may take the same page's next document for a ring and not leave it.
      const seenBy = walksAll ? await openVisitor(opened) : visitor;
      expect(await visit(seenBy, { name, address, width }, examiners)).toEqual([]);
    });
  });
}
