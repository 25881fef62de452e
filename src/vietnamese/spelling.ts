import { parseSyllable, TONES, writeSyllable } from './syllable.ts';

/**
 * Misspellings that are no words in any sentence, by the right spelling (Từ điển tiếng Việt, Hoàng Phê). What two words of a sound
 * sentence may make is not among them: khả năng xuất khẩu, hồ sơ xuất cảnh, cảm xúc tích cực, cũng cố gắng, đọc kỹ luật.
 */
const MISSPELT: Readonly<Record<string, string>> = {
  'bổ xung': 'bổ sung',
  'sử lý': 'xử lý',
  'sử lí': 'xử lí',
  'xắp xếp': 'sắp xếp',
  'sát nhập': 'sáp nhập',
  'hổ trợ': 'hỗ trợ',
  'cãi cách': 'cải cách',
  'kỹ cương': 'kỷ cương',
  'kỹ niệm': 'kỷ niệm',
  'triễn khai': 'triển khai',
  'giãi quyết': 'giải quyết',
  'giãi đáp': 'giải đáp',
  'xữ lý': 'xử lý',
  'xữ phạt': 'xử phạt',
  'lảnh đạo': 'lãnh đạo',
  'thủ tuc': 'thủ tục',
  'quyêt định': 'quyết định',
  'cán bô': 'cán bộ',
  'dich vụ': 'dịch vụ',
  'quãng bá': 'quảng bá',
  'suất sắc': 'xuất sắc',
  'xuất xắc': 'xuất sắc',
  'xẵn sàng': 'sẵn sàng',
  'tham quang': 'tham quan',
  'trao dồi': 'trau dồi',
  'giử gìn': 'giữ gìn',
  'gìn giử': 'gìn giữ',
  'bảo mậc': 'bảo mật',
  'thũ tục': 'thủ tục',
  'quyễn lợi': 'quyền lợi',
  'tuyên truyển': 'tuyên truyền',
  'vô hình chung': 'vô hình trung',
  'xem sét': 'xem xét',
  'hồ xơ': 'hồ sơ',
  'khai xinh': 'khai sinh',
  'khắc phụt': 'khắc phục',
  'căn cướt': 'căn cước',
  'cãi thiện': 'cải thiện',
  'chấc lượng': 'chất lượng',
  'xữ lí': 'xử lí',
  'trách nhiêm': 'trách nhiệm',
  'nhiêm vụ': 'nhiệm vụ',
  'lãnh đao': 'lãnh đạo',
  'nhân dâm': 'nhân dân',
  'rỏ ràng': 'rõ ràng',
  'đãm bảo': 'đảm bảo',
  'đẫm bảo': 'đảm bảo',
  'kết quã': 'kết quả',
  'mỡ rộng': 'mở rộng',
  'chuẫn bị': 'chuẩn bị',
  'kinh nghiêm': 'kinh nghiệm',
  'bải bỏ': 'bãi bỏ',
  'phối hơp': 'phối hợp',
  'thực hiên': 'thực hiện',
  'phãn ánh': 'phản ánh',
  'chứng thưc': 'chứng thực',
  'trã kết quả': 'trả kết quả',
  'nghê nghiệp': 'nghề nghiệp',
  'hành chinh': 'hành chính',
  'dử liệu': 'dữ liệu',
  'sữa chữa': 'sửa chữa',
  'nổ lực': 'nỗ lực',
  'chử ký': 'chữ ký',
  'dể dàng': 'dễ dàng',
  'sẳn sàng': 'sẵn sàng',
  'nghĩ phép': 'nghỉ phép',
  'nghĩ hưu': 'nghỉ hưu',
  'biểu mẩu': 'biểu mẫu',
  'hướng dẩn': 'hướng dẫn',
  'sử dung': 'sử dụng',
  'áp dung': 'áp dụng',
  'nội dụng': 'nội dung',
  'lỉnh vực': 'lĩnh vực',
  'quãn lý': 'quản lý',
  'cãm ơn': 'cảm ơn',
  'xin lổi': 'xin lỗi',
};
/** Words before and after which the same two syllables belong to others: lịch sử lý luận, giám sát nhập khẩu, đọc kỹ cương lĩnh, bùng nổ lực lượng, thần kinh nghiêm trọng. */
const PARTS_BEFORE = /(?:lịch|tiền|tiểu|quốc|cảnh|giám|khảo|quan|kiểm|trinh|áp|đọc|xem|hiểu)\s+$/iu;
const PARTS_AFTER =
  /^\s+(?:lĩnh|luận|lượng|phục|phạt|chiến|ô|đãng|dục|trọng|túc|ngặt|cấm|minh|khắc|nạp|hợp)(?!\p{L})/iu;

/** A slip in a text, and what is meant. */
export interface Slip {
  readonly written: string;
  readonly meant: string;
  readonly index: number;
}

const EDGE = '(?<![\\p{L}\\p{M}])';
const LIST = new RegExp(`${EDGE}(?:${Object.keys(MISSPELT).join('|')})(?![\\p{L}\\p{M}])`, 'giu');
/** `ng` before e, ê, i and `ngh` before other vowels are no spelling of Vietnamese. */
const ONSET = new RegExp(
  `${EDGE}(?:([Nn]g)(?=[eêiéèẻẽẹếềểễệíìỉĩị])|([Nn]gh)(?=[aăâoôơuưáàảãạắằẳẵặấầẩẫậóòỏõọốồổỗộớờởỡợúùủũụứừửữự]))\\p{Ll}+`,
  'gu',
);

const asWritten = (written: string, meant: string): string =>
  written.charAt(0) === written.charAt(0).toLowerCase()
    ? meant
    : meant.charAt(0).toLocaleUpperCase('vi') + meant.slice(1);

/** Misspellings that are sure. */
export function misspellingsIn(text: string): Slip[] {
  const listed = [...text.matchAll(LIST)].flatMap(({ 0: written, index }) => {
    const isOfOthers =
      PARTS_BEFORE.test(text.slice(Math.max(0, index - 20), index)) ||
      PARTS_AFTER.test(text.slice(index + written.length, index + written.length + 10)) ||
      // A name may begin with the second syllable: lịch sử Lý Sơn.
      /\s\p{Lu}\p{Ll}/u.test(written);
    const meant = MISSPELT[written.toLocaleLowerCase('vi')];
    return isOfOthers || !meant ? [] : [{ written, meant: asWritten(written, meant), index }];
  });
  const onsets = [...text.matchAll(ONSET)].flatMap(({ 0: written, index }) => {
    const first = written.charAt(0);
    const meant = `${first}${/^ngh/i.test(written) ? `g${written.slice(3)}` : `gh${written.slice(2)}`}`;
    // A word of another language may begin like one of ours.
    return /[^a-z]/.test(written) && parseSyllable(meant.toLocaleLowerCase('vi'))
      ? [{ written, meant, index }]
      : [];
  });
  return [...listed, ...onsets].sort((a, b) => a.index - b.index);
}

const HAS_TONE = new RegExp(`[${TONES}]`);
/** Open `oa`, `oe`, `uy` carry their tone on either vowel: hòa and hoà are both right. */
const EITHER = /^(?:oa|oe|uy)$/;

/** Syllables that were judged before: those of the language are some thousands. */
const judged = new Map<string, string | undefined>();
const MOST_JUDGED = 20_000;

/** A syllable in small letters with its tone in its place; undefined where it stands there, or where it is no syllable. */
function withToneInPlace(lower: string): string | undefined {
  if (judged.has(lower)) return judged.get(lower);
  if (judged.size >= MOST_JUDGED) judged.clear();
  const syllable = HAS_TONE.test(lower.normalize('NFD')) ? parseSyllable(lower) : undefined;
  const written = syllable && writeSyllable(syllable);
  const isRight = written === lower || (syllable?.coda === '' && EITHER.test(syllable.vowels));
  const meant = isRight ? undefined : written;
  judged.set(lower, meant);
  return meant;
}

/** Syllables whose tone stands on a vowel where no placement puts it: hòan, qúy, tóan. */
export const misplacedTonesIn = (text: string): Slip[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: written, index }) => {
    if (!/[^\x00-\x7f]/.test(written) || written === written.toUpperCase()) return [];
    const meant = withToneInPlace(written.toLocaleLowerCase('vi').normalize('NFC'));
    return meant === undefined ? [] : [{ written, meant: asWritten(written, meant), index }];
  });

/** Words that never stand twice in a row: others do (luôn luôn, xanh xanh; thu được được nộp). */
const ONCE = [
  ...['của', 'và', 'các', 'những', 'đã', 'đang', 'hoặc', 'nhưng', 'nếu', 'rằng', 'cho', 'với', 'thuộc'],
  ...[
    'thủ tục',
    'hành chính',
    'công dân',
    'người dân',
    'hồ sơ',
    'cán bộ',
    'cải cách',
    'dịch vụ',
    'trực tuyến',
  ],
  ...['ủy ban', 'nhân dân', 'nghị quyết', 'nghị định', 'cơ quan', 'đơn vị'],
];
/** A word of the list, or three words and more, and the same again. */
const TWICE = new RegExp(
  `${EDGE}(${ONCE.join('|')}|\\p{L}{1,9}(?: \\p{L}{1,9}){2,5})[ \\t\\n]+\\1(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Words that stand twice by mistake. */
export const doubledWordsIn = (text: string): Slip[] =>
  [...text.matchAll(TWICE)].map(({ 0: written, 1: meant = '', index }) => ({ written, meant, index }));

/** A text with its slips mended, which must be told in their order and not overlap. */
export const withoutSlips = (text: string, slips: readonly Slip[]): string =>
  slips.reduceRight(
    (whole, { written, meant, index }) => whole.slice(0, index) + meant + whole.slice(index + written.length),
    text,
  );

/** A blank before a mark that ends a part of a sentence; a letter right after a comma stands apart from it. */
const SPACED =
  /(?<=[\p{L}\p{N}”"»)\]*])[ \t]+([,;.!?])(?=\s|$)|(?<=\p{L})[ \t]+(:)(?=\s|$)|(?<=[\p{L}\p{N}”"»)\]*])[ \t]+([,;])(?=\p{L})/gu;

/** Text without blanks before commas, semicolons, full stops, colons, exclamation and question marks. */
export const withPlainSpacing = (text: string): string =>
  text.replace(
    SPACED,
    (_, end?: string, colon?: string, before?: string) => end ?? colon ?? `${before ?? ''} `,
  );
