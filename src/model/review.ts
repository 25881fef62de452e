import { daysAfter } from './fields/date.ts';
import { inUseOn, isEmergency, reachableOf, type Hotline, type ReachableHotline } from './hotline.ts';

/** Days after which a guide is compared with its sources again, at the latest: the longest half year. */
const GUIDE_REVIEW = 184;
/** The same for numbers and addresses, which change without anybody telling. */
export const HOTLINE_REVIEW = 90;

/** The last day for which a guide's next review can be set, after that of a review; both `YYYY-MM-DD`. */
export const lastReviewDay = (reviewed: string): string => daysAfter(reviewed, GUIDE_REVIEW);

/** Whether a guide's next review was due before a day (`YYYY-MM-DD`). */
export const isReviewOverdue = ({ nextReview }: { readonly nextReview: string }, day: string): boolean =>
  nextReview < day;

/** Hotlines in use that are to be tried or compared again on a day; nobody may try an emergency number. */
export const hotlinesOverdue = (hotlines: readonly Hotline[], day: string): ReachableHotline[] =>
  reachableOf(hotlines).filter(
    (hotline) =>
      inUseOn(hotline, day) && !isEmergency(hotline) && daysAfter(hotline.checked.date, HOTLINE_REVIEW) < day,
  );
