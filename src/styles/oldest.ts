/** The oldest browsers with cascade layers; sheets are compiled for them, and README names them as the oldest that are dressed. */
export const OLDEST = ['chrome99', 'firefox97', 'safari15.4'];

/** A range such as `(width>=48rem)`: below Chrome 104 and Safari 16.4 the whole query is unknown. */
const RANGES = /@(?:media|container)[^{]*[<>][^{]*/g;

const VALUE = `(?:"[^"]*"|'[^']*'|[^"'/;{}])+`;
/** Words for those who hear a page, after a slash, with the declaration right before: below Safari 17.4 and Firefox 128 unknown. */
const SPOKEN = new RegExp(`(?:content:(${VALUE});\\s*)?\\bcontent:(${VALUE})/${VALUE}`, 'g');

const isEmpty = (content: string): boolean => /^(?:""|'')$/.test(content);

/**
 * What the oldest browsers would leave out of a sheet although it is to be seen, one line each: ranges of widths, and drawn text
 * that stands only beside words to be heard. An empty text draws nothing, so nothing is missing without it.
 */
export const leftOutByOldest = (css: string): string[] => [
  ...[...css.matchAll(RANGES)].map(([query]) => `${query.trim()}: say min-width or max-width`),
  ...[...css.matchAll(SPOKEN)]
    .map(([whole, plain = '', drawn = '']) => ({ whole, plain: plain.trim(), drawn: drawn.trim() }))
    .filter(({ plain, drawn }) => !isEmpty(drawn) && plain !== drawn)
    .map(({ whole, drawn }) => `${whole}: say content: ${drawn} before it`),
];
