import type { ContentRule } from '../content-rule.ts';
import { tellIssues } from '../schema-messages.ts';

/** Everything that a content type's schema refuses: unknown keys, missing fields, impossible days, wrong kinds. */
export const schema: ContentRule = {
  scope: 'schema',
  find: ({ things }) => things.flatMap(tellIssues),
};
