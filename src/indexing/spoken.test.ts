import { describe, expect, it } from 'vitest';
import { OTHER_MATTERS } from '../vietnamese/other-matters.ts';
import type { IndexedPage } from './page-copy.ts';
import { absentHere } from './spoken.ts';

const page = (title: string, ...keywords: string[]) => ({ title, keywords }) as unknown as IndexedPage;

describe('matters that a site has nothing on', () => {
  it('are all that no page is named after, each once and with its marks', () => {
    expect(OTHER_MATTERS.length).toBeGreaterThan(150);
    expect(new Set(OTHER_MATTERS).size).toBe(OTHER_MATTERS.length);
    expect(OTHER_MATTERS.filter((matter) => !/^\p{Ll}+(?: [\p{Ll}\d]+)+$/u.test(matter))).toEqual([]);
  });
  it('are none of a page’s titles or keywords, with these very marks, in one of them', () => {
    const absent = absentHere([page('Tách thửa: làm ở đâu?', 'nộp phạt'), page('Thuê', 'đất')]);
    expect(absent).not.toContain('tách thửa');
    expect(absent).not.toContain('nộp phạt');
    expect(absent).toContain('thuê đất');
    expect(absentHere([page('Hoc phi')])).toContain('học phí');
  });
  it('are none of titles that abbreviate them, or spell out what they abbreviate', () => {
    const short = [['BHXH', 'Bảo hiểm xã hội']] as const;
    const absent = absentHere([page('Mức đóng BHXH'), page('Bảo hiểm xã hội tự nguyện là gì')], short);
    expect(absent).not.toContain('đóng bảo hiểm');
    expect(absent).not.toContain('bhxh tự nguyện');
    expect(absent).toContain('rút bhxh');
  });
});
