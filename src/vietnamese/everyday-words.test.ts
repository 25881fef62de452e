import { describe, expect, it } from 'vitest';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { foldVietnamese } from './fold.ts';
import { functionWords } from './function-words.ts';

describe('everyday words', () => {
  it('are many, each with a meaning, none for itself alone', () => {
    expect(EVERYDAY_WORDS.length).toBeGreaterThan(150);
    for (const [say, means] of EVERYDAY_WORDS) {
      for (const text of [...say, ...means]) expect(text.trim(), say.join()).toMatch(/^\S.*$/);
      expect(
        say.some((text) => !means.includes(text)),
        say.join(),
      ).toBe(true);
    }
  });
  it('are in one row each', () => {
    const said = EVERYDAY_WORDS.flatMap(([say]) => say);
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
  });
});

describe('what every Vietnamese knows', () => {
  const said = new Set(EVERYDAY_WORDS.flatMap(([say]) => say));
  it.each(
    'bhyt|csgt|thpt|tp hcm|cccd|cmnd|sđt|đk|sổ hồng|hộ khẩu|giấy khai sinh|check|app|ship|hack|gplx|mần'.split(
      '|',
    ),
  )('%s', (word) => expect(said).toContain(word));
  it.each(['mô', 'răng', 'rứa', 'hông', 'chừ'])('%s asks, and names nothing', (word) =>
    expect(functionWords([{ exact: word, folded: foldVietnamese(word) }])).toEqual([true]),
  );
});

describe('function words', () => {
  const light = (typed: string): string => {
    const words = typed.split(' ').map((exact) => ({ exact, folded: foldVietnamese(exact) }));
    const flags = functionWords(words);
    return words.flatMap(({ exact }, place) => (flags[place] ? [] : [exact])).join(' ');
  };
  it.each([
    ['cho tôi hỏi làm sổ đỏ ở đâu vậy', 'làm sổ đỏ'],
    ['một cửa là gì', 'một cửa'],
    ['mot cua la gi', 'mot cua'],
    ['can cuoc lam o dau', 'can cuoc lam'],
    ['dang ky', 'dang ky'],
    ['sao y giấy tờ', 'sao y giấy tờ'],
    ['chỉ số hài lòng', 'chỉ số hài lòng'],
    ['ok google xã mẫu bây giờ là xã nào', 'xã mẫu'],
    ['mần giấy kết hôn cần chi', 'mần giấy kết hôn'],
    ['bảo hiểm cho con', 'bảo hiểm con'],
    ['là gì', ''],
    ['xin chào tôi lỡ mất căn cước chừ mần răng', 'mất căn cước'],
    ['trẻ em', 'trẻ em'],
    ['giấy chưa kết hôn', 'giấy chưa kết hôn'],
    ['quá hạn', 'quá hạn'],
    ['bị lừa', 'bị lừa'],
  ])('%s', (typed, heavy) => expect(light(typed)).toBe(heavy));
});
