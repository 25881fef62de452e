import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function told(isTTY: boolean, milliseconds: number): string {
  let written = '';
  const progress = new Progress({
    isTTY,
    write: (text: string | Uint8Array) => Boolean((written += String(text))),
  });
  progress.begin('Dựng trang');
  vi.advanceTimersByTime(milliseconds);
  progress.end('Trang: dựng xong');
  vi.advanceTimersByTime(10_000);
  return written;
}

it('says in one line what a part came to, and how long it took', () => {
  expect(told(false, 4000)).toBe('Trang: dựng xong (4,0 giây)\n');
  expect(told(true, 1400)).toBe('Trang: dựng xong (1,4 giây)\n');
});

it('shows a terminal what it is at after two seconds, and takes that away', () => {
  expect(told(true, 2600)).toMatch(
    /^\r\u001B\[KDựng trang … 2,0 giây\r\u001B\[KDựng trang … 2,5 giây\r\u001B\[KTrang: dựng xong \(2,6 giây\)\n$/,
  );
});
