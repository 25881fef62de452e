import { createHash } from 'node:crypto';
import type { StandingAddress } from './pages.ts';

/** Digits and small letters that nobody mistakes for others on paper (no 0, 1, i, l, o, u). */
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 7;

/**
 * The code of a page's address (`/huong-dan/…/`), as QR codes on paper hold it. It depends on the address alone, and paper lasts:
 * this rule never changes. Two of a thousand addresses have the same code once in 44,000 sites; such a build would stop.
 */
export function shortCode(address: string): string {
  const digest = createHash('sha256').update(address).digest();
  return Array.from({ length: LENGTH }, (_, n) => LETTERS[digest.readUInt32BE(n * 4) % LETTERS.length]).join(
    '',
  );
}

/** Where a code leads from. */
export const shortFrom = (code: string): string => `/q/${code}/`;

/** The short address of a page. */
export const shortAddress = (address: string): string => shortFrom(shortCode(address));

/** Standing pages whose short addresses are printed. */
export const PRINTED_PAGES = [
  '/so-tay/',
  '/hoi-dap/',
  '/duong-day-nong/',
  '/xa-cu-xa-moi/',
  '/tu-viet-tat/',
] as const satisfies readonly StandingAddress[];
