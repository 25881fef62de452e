/** A picture as Astro hands it out. Whoever asks it for anything has its file published as it came from the camera. */
const isPicture = (value: object): boolean =>
  ['src', 'width', 'height', 'format'].every((key) => Object.keys(value).includes(key));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The newest day (`YYYY-MM-DD`) not after `until` that stands anywhere in a value, `otherwise` when there is none: the last day on
 * which what the fields say was written, checked, or began or ceased to hold. It moves with content alone, never with a build.
 */
export function lastDayIn(value: unknown, until: string, otherwise: string): string {
  if (typeof value === 'string')
    return DAY.test(value) && value <= until && value > otherwise ? value : otherwise;
  if (typeof value !== 'object' || value === null || isPicture(value)) return otherwise;
  return Object.values(value).reduce<string>((last, part) => lastDayIn(part, until, last), otherwise);
}
