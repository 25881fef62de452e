import { expect, it } from 'vitest';
import type { CarriedBlock } from '../search/index-files.ts';
import { listedPage } from './listed.ts';

const NOTE: CarriedBlock = ['note', 'Đính chính 21/11/2026: Sửa một số.'];
const HEADING: CarriedBlock = ['heading', 'Trả lời ngắn'];
const ANSWER: CarriedBlock = ['text', 'Ở quầy của xã.'];
const MORE: CarriedBlock = ['text', 'Mang theo thẻ.'];
const listed = (...blocks: CarriedBlock[]) =>
  listedPage(['a/', 'Hỏi ở đâu?', '', 'hoi-dap', [], '', 9, blocks]).at(-1);

it('lists a page with the first that it says by itself, and what stands above that', () => {
  expect(listed(HEADING, ANSWER, MORE)).toEqual([HEADING, ANSWER]);
  expect(listed(ANSWER, HEADING, MORE)).toEqual([ANSWER]);
  expect(listed(['text', 'Có hai cách:'], ANSWER, MORE)).toEqual([['text', 'Có hai cách:'], ANSWER]);
  expect(listed(NOTE, HEADING, ANSWER, MORE)).toEqual([NOTE, HEADING, ANSWER]);
  expect(listed(HEADING, HEADING)).toEqual([HEADING]);
  expect(listed()).toEqual([]);
});
