import type { Withdrawal } from '../../model/fields/common.ts';
import type { Absolute } from './api-document.ts';

/** What stays of something withdrawn: its identifier, the day, the reason, where to go instead. */
export const tombstone = (id: string, { date, reason, replacement }: Withdrawal, absolute: Absolute) => ({
  id,
  withdrawn: { date, reason, replacement: replacement ? absolute(replacement) : null },
});
