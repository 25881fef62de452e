import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHEMES, type Scheme } from '../browser/axe.ts';
import { axe, complains, keyboard, moves, picture, reads, targets, tree } from './examiners.ts';
import { openSite, type OpenedSite } from './harness.ts';
import { PAGE_KINDS } from './kinds.ts';
import { STEADY_LETTERS } from './picture.ts';
import { visit, type Examiner } from './visit.ts';

/** Windows in which kinds are looked at: what `axe` is asked at, and whether the tree is read there. */
export interface KindWindow {
  readonly width: number;
  readonly axeWidths: readonly number[];
  readonly readsTree?: boolean;
}

const ALL_SCHEMES = Object.keys(SCHEMES) as Scheme[];
/** Its sections are photographed by themselves, in more schemes: `look.test.ts`. */
const IN_SECTIONS = 'design system';

/** Visits each kind of page once in a window; one test a kind, which tells all that every examiner found. */
export function testKinds({ width, axeWidths, readsTree = false }: KindWindow): void {
  describe(`each kind of page at ${width} px`, () => {
    let opened: OpenedSite;
    beforeAll(async () => {
      opened = await openSite('root', false, STEADY_LETTERS);
    });
    afterAll(() => opened.close());

    test.each(PAGE_KINDS)('%s', async (name, address) => {
      const examiners: Readonly<Record<string, Examiner>> = {
        moves,
        complains,
        ...(readsTree && { tree }),
        targets,
        reads,
        axe: axe(axeWidths, ALL_SCHEMES),
        keyboard,
        ...(name !== IN_SECTIONS && { picture }),
      };
      expect(await visit(opened, { name, address, width }, examiners)).toEqual([]);
    });
  });
}
