/**
 * A day as letters (`2023-05-01` is `qcacdafab`): Pagefind makes words of whatever it keeps with a page, and a year in
 * figures would be found by everybody who looks for one.
 */
export const dayCode = (date: string): string =>
  `q${date.replaceAll('-', '').replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))}`;

/** The day that `dayCode` wrote; '' for anything else. */
export function dayOf(code: string): string {
  if (!/^q[a-j]{8}$/.test(code)) return '';
  const digits = [...code.slice(1)].map((letter) => letter.charCodeAt(0) - 97).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
