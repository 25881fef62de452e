const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/**
 * A number as Vietnamese print has it: decimal comma, thousands with dots (77452.5 → "77.452,5").
 * `fractionDigits` fixes how many decimals are shown; without it, as many as the number has.
 */
export function formatNumber(value: number, fractionDigits?: number): string {
  if (fractionDigits === undefined) return whole.format(value);
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

const SMALL = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A count as prose has it: in words up to ten (4 → “bốn”), then in digits. */
export const countInWords = (count: number): string => SMALL[count] ?? formatNumber(count);

/** A score with its unit as Vietnamese writes it: percentages with two decimals (`86,98%`), points as they were published (`42,105 điểm`). */
export const formatScore = (value: number, unit: string): string =>
  unit === '%' ? `${formatNumber(value, 2)}%` : `${formatNumber(value)} ${unit}`;
