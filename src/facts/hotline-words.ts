import { isEmergency, type ReachableHotline } from '../model/hotline.ts';
import { hotlineSentences as say } from '../site/sentences/hotlines.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { lowerFirst } from '../vietnamese/first-letter.ts';

/**
 * How and when a hotline was checked, in words that fit its channel: a site is opened, not called. Undefined for emergency
 * numbers, which nobody may try. `dateOf` writes a day (`YYYY-MM-DD`). `brief` leaves it to the full page that a number was not called.
 */
export function checkWords(
  hotline: ReachableHotline,
  dateOf: (day: string) => string = formatDate,
  brief = false,
): string | undefined {
  if (isEmergency(hotline)) return undefined;
  const { channel, checked } = hotline;
  const day = dateOf(checked.date);
  if (checked.how === 'da-goi-thu') return say.triedOn(say.tried[channel], day);
  return (channel === 'phone' && !brief ? say.comparedNotCalled : say.comparedOn)(day);
}

/** When to turn to a hotline, at which hours and at what cost, in one sentence; undefined where nothing is known. */
export function useSentence({
  when,
  hours,
  cost,
}: Pick<ReachableHotline, 'when' | 'hours' | 'cost'>): string | undefined {
  const parts = [when, hours, cost].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : `${parts.map((part, n) => (n === 0 ? part : lowerFirst(part))).join('; ')}.`;
}
