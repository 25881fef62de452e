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

/** `formatNumber` with a percent sign: 88.37 → "88,37%". */
export function formatPercent(value: number, fractionDigits?: number): string {
  return `${formatNumber(value, fractionDigits)}%`;
}

/**
 * Reads a number as Vietnamese sources print it, with or without a percent sign: "86,98%" → 86.98, "77.452" → 77452,
 * and, as newspapers and English texts do, "88.37%" → 88.37 (a dot with other than three digits after it is a decimal
 * point). Undefined for anything else.
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const bare = text.trim().replace(/\s*%$/, '').replace('−', '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return undefined;
}

export { formatDate, parseVietnameseDate } from './dates.ts';
