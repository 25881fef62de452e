import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';

/** Texts that cannot become a page: beyond every bound, or a `.mdx` with anything but the components of the vocabulary. */
export const bodyForm: ContentRule = {
  scope: 'schema',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.faults ?? []).map((fault) => ({
        file: thing.file,
        severity: 'error' as const,
        ...fault,
      })),
    ),
};
