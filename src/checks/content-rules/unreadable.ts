import type { ContentRule } from '../content-rule.ts';

/** What the reader of content could not read: broken YAML and tables, files that are no text, pipes, links. */
export const unreadable: ContentRule = {
  scope: 'schema',
  find: ({ faults }) => faults.map((fault) => ({ ...fault, severity: 'error' })),
};
