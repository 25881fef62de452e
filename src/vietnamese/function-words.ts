import { foldVietnamese } from './fold.ts';

/** A word in the two forms in which words are compared. */
interface Compared {
  /** With its marks. */
  readonly exact: string;
  /** Without them, đ as d. */
  readonly folded: string;
}

/**
 * Words that ask, address, count or join and say nothing of the thing that is asked about (pronouns, particles, question words;
 * those of the South Central coast too), and what people say to a telephone.
 */
const LIGHT =
  'là gì|gì|gì vậy|mất bao lâu|hết bao lâu|mất mấy ngày|mất bao nhiêu|hết bao nhiêu|tốn bao nhiêu|nghĩa là gì|nghĩa là|có nghĩa là|ở đâu|đâu|ở chỗ nào|chỗ nào|nơi nào|nào|ai|bao nhiêu|bao lâu|mấy|' +
  'hồi xưa|ngày xưa|hồi trước|hồi đó|khi nào|lúc nào|bao giờ|chừng nào|thế nào|như thế nào|làm thế nào|làm sao|sao gọi là|ra sao|vì sao|tại sao|thì làm sao|' +
  'là|thì|mà|và|với|hay|hoặc|của|cho|được|không|có|có được|phải|cần|muốn|xin|cho hỏi|cho tôi hỏi|tôi muốn hỏi|cho em hỏi|' +
  'xin hỏi|muốn hỏi|giúp tôi|tìm|tìm giúp|tôi|tui|mình|bác|cô|chú|cháu|ông|bà|ba tôi|mẹ tôi|bạn|người ta|ạ|ơi|vậy|thế|' +
  'nhé|nha|nhỉ|hả|hử|à|ờ|dạ|thưa|alo|hey|siri|ok|google|rồi|đã|đang|sẽ|vẫn|cũng|còn|này|kia|đó|ấy|bây giờ|' +
  'hiện nay|hôm nay|nay|những|các|cái|ở|tại|để|nếu|khi|vì|do|bởi|đến|tới|như|lâu rồi|nói là|bảo là|cho biết|' +
  'thấy|nằm|nằm ở|làm ơn|mô|ở mô|chi|răng|rứa|ni|nớ|hông|hổng|dzậy|vầy|nghen|gọi là|số mấy|thế nào là|cần chi|cần gì|là xã nào|em ơi|' +
  'anh ơi|chị ơi|cho em|cho anh|xin chào|chào bạn|chào anh chị|chào|anh chị cho hỏi|mọi người cho hỏi|cho mình hỏi|cho cháu hỏi|cho con hỏi|' +
  'ai biết|có ai biết|không biết là|hỏi là|là em|là anh|nhà em|nhà mình|nhà tôi|bên mình|bọn|tụi|tụi tui|tụi nó|nó|hắn|bả|ổng|mấy ổng|em muốn|em cần|của em|giúp em|con muốn|cháu muốn|' +
  'lỡ|chừ|bây chừ|bữa ni|bữa nay|hồi nãy|giờ thì|giờ phải|giờ lên|giờ ra|giờ là|giờ muốn|hoài|quài|luôn|lắm|nè|hen|hỉ|hè|há|á|ê|ủa|' +
  'giùm|dùm|kiểu gì|kiểu nào|cách nào|bằng cách nào|làm kiểu gì|hay chưa|hay không|đúng không|phải không|có phải|mấy|thôi|đấy|chứ|chớ|' +
  'thì phải|phải làm sao|phải làm gì|phải làm như thế nào|thì làm gì|làm gì|thì sao|thì mần răng|mần răng|mần chi|mần sao|làm răng|thủ tục gì|đi đâu|tới đâu|đến đâu|' +
  'how to|how|what is|where is|the|of|for|with|my';

/** Single light words that are hardly anything else without their marks: `can` may be “căn”, `dang` “đăng”, `nha` “nhà”. */
const PLAIN = new Set(
  'la|gi|thi|nao|ai|khong|duoc|phai|muon|xin|toi|tui|cho|voi|co|va|o|neu|nhu|cung|nhung|cac|hoac|roi|alo|hey|siri|ok|google|how|the|of|for|with|my'.split(
    '|',
  ),
);

/**
 * Words of meaning that everyday speech is full of (what one does anywhere, when, how old): in a long sentence they say little of the
 * thing that is asked about, however rare they are in official texts.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'đi|ra|lên|xuống|vào|qua|lấy|bị|đưa|nói|nghe|biết|chưa|hết|coi|kêu|bắt|bảo|giờ|lúc|hồi|hôm|bữa|tuổi|mươi|mười|hai|bảy|tám|chín|' +
    'quê|người|anh|chị|em|má|tía|bố|cha|nội|ngoại|thằng|đứa|sắp|xong|nhiều|trong|chuyện|việc|kiểu|bên|đủ|hơn|rất|quá|nữa|cùng|lần|từng'
  ).split('|'),
);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word. */
const byFirst = (phrases: readonly (readonly string[])[]): Phrases => {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) map.set(phrase[0] ?? '', [...(map.get(phrase[0] ?? '') ?? []), phrase]);
  return map;
};

const WRITTEN = [...new Set(LIGHT.split('|'))].map((text) => text.split(' '));
const MARKED = byFirst(WRITTEN);
const UNMARKED = byFirst(
  WRITTEN.map((words) => words.map(foldVietnamese)).filter(
    ([first = '', ...more]) => more.length > 0 || PLAIN.has(first),
  ),
);

/**
 * Which words of a query are function words. Where any word carries marks, all are taken as written; else marks are left out of account,
 * and a word that may be weighty counts as such.
 */
export function functionWords(words: readonly Compared[]): boolean[] {
  const marked = words.some(({ exact, folded }) => exact !== folded);
  const light = words.map(() => false);
  words.forEach((_, at) => {
    const formOf = (place: number): string | undefined => words[place]?.[marked ? 'exact' : 'folded'];
    for (const phrase of (marked ? MARKED : UNMARKED).get(formOf(at) ?? '') ?? [])
      if (phrase.every((word, step) => formOf(at + step) === word)) light.fill(true, at, at + phrase.length);
  });
  return light;
}
