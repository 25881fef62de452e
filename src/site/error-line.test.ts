import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorLine } from './error-line.ts';

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (cause) {
    return cause;
  }
};

it('says what the system’s codes mean, and of which file', () => {
  expect(errorLine(caught(() => readFileSync('/khong/co')))).toBe(
    'Lỗi: Không thấy tệp hoặc thư mục: /khong/co [ENOENT].',
  );
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(errorLine(full)).toMatch(/^Lỗi: Ổ đĩa đã đầy/);
});

it('never shows a stack, even one that stands in a message', () => {
  expect(errorLine(new TypeError('x is not a function\n    at run (a.ts:1:2)\n    at b.ts:3'))).toBe(
    'Lỗi: x is not a function',
  );
  expect(errorLine(new Error(''))).toBe('Lỗi: Error');
  expect(errorLine('chuỗi')).toBe('Lỗi: chuỗi');
});

it('keeps the place, the hint and every error of several', () => {
  const error = Object.assign(new Error('Sai'), { loc: { file: 'a.md', line: 3 }, hint: 'Sửa đi.' });
  expect(errorLine(error)).toBe('a.md:3: Lỗi: Sai\nSửa đi.');
  expect(errorLine(new AggregateError([new Error('một'), new Error('hai')]))).toBe('Lỗi: một\nLỗi: hai');
  expect(errorLine(new Error('TODAY: lỗi [cai-dat] Sai.'))).toBe('TODAY: lỗi [cai-dat] Sai.');
});
