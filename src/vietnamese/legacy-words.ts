import { GENERAL_COMPOUNDS } from './compound-words.ts';
import { canonicalTones, normalizeText } from './normalize.ts';
import { isSyllable } from './rhymes.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVniFont } from './vni-font.ts';

/** Encodings of fonts in which a letter of Latin-1 stands for a Vietnamese one. */
export type FontEncoding = 'tcvn3' | 'vni';

/** How well a word is Vietnamese: ASCII says nothing (`edged` with a sign beside it), `sign` is no word, `broken` has a sign inside. */
type Fit = 'plain' | 'sign' | 'sure' | 'common' | 'rare' | 'edged' | 'loose' | 'foreign' | 'broken';

/** Capitals of a word. `open`: small codes that capital fonts draw as capitals say nothing of them, or nothing but the first. */
type Capitals = 'upper' | 'lower' | 'open';

/** A word as an encoding has it. */
export interface WordReading {
  readonly text: string;
  readonly fit: Fit;
  readonly capitals: Capitals;
  /** What the word says for the encoding; 1 is one word that can be nothing else. */
  readonly evidence: number;
}

/** A word of a text: as it stands, and as each encoding has it. */
export interface LegacyWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fit: Fit;
  readonly readings: Readonly<Record<FontEncoding, WordReading>>;
}

/** Syllables that texts are full of, beside those of the compounds. */
const EVERYDAY =
  'của và các những được với không về để đến này đó nếu thì hoặc đã sẽ đang phải như mà vào lên xuống trên dưới giữa nhất mỗi mọi bốn bảy tám chín mười ' +
  'giờ huyện tỉnh quận ông bà chị việt lập hạnh phúc kính gửi mời họp lễ tết bào lớn nhỏ mới cũ nhiều ít nên chưa rất cùng phước bạn bài nơi dùng buộc ' +
  'còn gọi hết nguồn nói cũng đọc đi thêm giữ thuộc hơn nêu biết chọn đặt tiếng mất lấy gõ rồi tôi nhóm từng muốn vẫn mình hãy bấm kỳ chậm rõ ngân đưa kể ' +
  'thấy yếu dấu ấy ngành quầy bởi đứng dòng sử đông tệp nhắc thúc áp tới loại tóm bảng gây tích cài đừng gần chúng gặp tây cuối đại nhờ bước gỡ diện ví ' +
  'phổ cục đòi dụ sẵn thật thử biến tải phiền phiếu gồm dự nhớ duyệt trống soát kênh già kèm đều đuôi tốt cận muộn chốt nhưng trở vận đội xuyên lúc nhìn ' +
  'trừ nằm đóng quán kê lạ bác buổi dán dạng họ vậy quên điền chờ nút vùng hưởng hải hoàn nhầm nền bán ngừng chuyện đạt thụ ngắn gọn rà mối miền trăm hòa ' +
  'xét phân dành liền trò tách phạm hiệp thắng viện bất điển chép nữa bên sánh trọn tương nối chắc cỡ thẳng luôn dài mềm chịu chân phê trưng cháy gắn ' +
  'nhắn chụp rộng cò sâu cột nghiêm vân tiết rút xóa thấp nạn sàng thước cụ tạp chữa sóng phích kẻ thuật chặn vài cố nháy màu biệt thôi hùng vương thần ' +
  'sẻ thừa tiệm chỉnh nhũng mấy phù lớp dừng giục gấp tảng bày tiện đặc tọa đàm chạy lệnh soạn tốn hút cản bé cà phức phó khuôn thơ hứa tầm diễn cụm tả ' +
  'nháp đợt khớp châm tháo viễn trùng chối chồng trọ ăn nghề buôn kín dương tiến đôn bút xưng quét sắc giãn kịp khuyến chấp lồng ghép cuộc bớt mượn phía ' +
  'khuyên gạch tất bìa rằng vấn thác thiên khám bệnh cẩm kêu tuần mốc thăng khâu chéo phẩm phiên bề cuộn đảm khích nguyện vọng triệt lối tỷ xấu cháu mùa ' +
  'chiều bữa cơm gạo lúa thịt rừng núi suối ruộng vườn chợ thầy mẹ vợ đói rét ốm mưa nắng gió bão lụt thuế nợ rẻ đắt hại tội phạt tù nghiên liệt sĩ cựu ' +
  'chiến súng vũ khí dược thuốc trạm xá tiêm chủng rác sạch lưới thủy chăn trồng trọt bón thửa cọc bậc ngạch tuyển hạch bạc đấu thầu gói ủng quyên';
const COMMON = new Set(`${GENERAL_COMPOUNDS.join(' ')} ${EVERYDAY}`.split(' ').map(canonicalTones));

/** Names of other peoples of the country (Đắk Lắk, Krông Pắc): clusters and codas that Vietnamese has not. */
const LOOSE =
  /^(?:[bcdđghklmnpqrstvxwfjz]{1,2}|ngh)?(?:uyê|iê|yê|ươ|uô|uâ|uă|oa|oă|oe|uê|uy|ai|ao|au|ây|âu|ôi|ơi|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnptklrh])?$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

function isLoose(lower: string): boolean {
  const decomposed = lower.normalize('NFD');
  return (
    (decomposed.match(TONE) ?? []).length <= 1 && LOOSE.test(decomposed.replace(TONE, '').normalize('NFC'))
  );
}

const fitOf = (lower: string): 'common' | 'rare' | undefined =>
  isSyllable(lower) ? (COMMON.has(canonicalTones(lower)) ? 'common' : 'rare') : undefined;

const isPlain = (text: string): boolean => /^[A-Za-z]+$/.test(text);
/** All small, all capital, or a capital first. */
const isCased = (word: string): boolean => /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word);
const EDGES = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;

/** Signs that stand beside no letter of a word: only figures have them. */
const NEVER_BESIDE = /[¢£¤¥¦¨ª¬¯´µ¶¸¼½¾×÷\u00ad]|^®\p{L}|^[^\p{L}]{2}/u;
/** Signs that may: quotation marks, and numbers of footnotes. */
const OFTEN_BESIDE = /^[«»·¹²³\p{L}\p{M}]+$/u;

/** What no font of one byte has: letters of Unicode alone. */
const BEYOND_FONTS = /[^\u0000-\u00ffŠšŽžŒœŸƒˆ]/;

function fitAsWritten(text: string): Fit {
  if (isPlain(text)) return 'plain';
  // ª and º are letters to Unicode, and signs to everybody.
  const word = normalizeText(text).replace(/[ªºµ]/g, '·').replace(EDGES, '');
  if (word === '' || FORMULA.test(text)) return 'sign';
  if (/[^\p{L}]/u.test(word) || NEVER_BESIDE.test(text)) return 'broken';
  // `§ang` may be Đang, `«Tin»` is not.
  if (isPlain(word)) return word === text ? 'plain' : 'edged';
  const fit = isCased(word) ? fitOf(word.toLowerCase()) : undefined;
  if (BEYOND_FONTS.test(text)) return 'sure';
  if (fit && !OFTEN_BESIDE.test(text)) return 'edged';
  return fit ?? 'foreign';
}

/** Codes whose letter has the same case in every font: of small letters with a tone no capital has a code. */
const SURE_UPPER = /[A-Z\u00a1-\u00a7]/g;
const SURE_LOWER = /[a-z\u00a8-\u00ae]/g;

/** Letters that TCVN3 has no code for as capitals are typed small in capital fonts: `CéNG HOµ` is CỘNG HOÀ. */
function tcvn3Case(raw: string, decoded: string): { text: string; capitals: Capitals } | undefined {
  const upper = raw.match(SURE_UPPER)?.length ?? 0;
  const lower = raw.match(SURE_LOWER)?.length ?? 0;
  const startsUpper = /^[A-Z\u00a1-\u00a7]/.test(raw);
  if (lower > 0) return isCased(decoded) ? { text: decoded, capitals: 'lower' } : undefined;
  if (upper > 1 || (upper === 1 && !startsUpper)) return { text: decoded.toUpperCase(), capitals: 'upper' };
  if (decoded.length > 1 && decoded === decoded.toUpperCase()) return { text: decoded, capitals: 'upper' };
  return isCased(decoded) ? { text: decoded, capitals: 'open' } : undefined;
}

const ACRONYM = /^[A-ZĐ]{2,6}$/;
/** Measures, and signs by themselves: all but ở, ổ, ý, ô and the đ of a list or a sum. */
const NO_WORD = /^(?:µ(?:[mglsAFVWH]|mol|Sv)|[×÷].*|[^ëæýÝ«¤®ñÑ])$/;
/** `m×n` is a formula, or mìn. */
const FORMULA = /^[A-Za-z][×÷·][A-Za-z]$/;

function weigh(text: string, asWritten: Fit, fit: Fit, isAcronym: boolean): number {
  if (fit !== 'common' && fit !== 'rare') return fit === 'loose' && asWritten === 'broken' ? 0.8 : 0;
  if (text.length === 1 || FORMULA.test(text)) return 0;
  if (isAcronym) return 0.4;
  if (asWritten === 'broken') return 1.5;
  // Footnote numbers stand behind words too.
  const signs = text.match(/[^\p{L}¹²³]/gu)?.length ?? 0;
  if (signs > 0) return Math.min(1.5, signs * (fit === 'common' ? 0.8 : 0.4));
  if (asWritten === 'foreign') return fit === 'common' ? 1 : 0.8;
  return asWritten === 'rare' && fit === 'common' ? 0.5 : 0;
}

function read(
  text: string,
  asWritten: Fit,
  decoded: string,
  cased: ReturnType<typeof tcvn3Case>,
): WordReading {
  const same: WordReading = { text, fit: 'foreign', capitals: 'lower', evidence: 0 };
  if (decoded === text || !cased || /[^\p{L}]/u.test(cased.text)) return { ...same, fit: asWritten };
  const lower = cased.text.toLowerCase();
  const isAcronym = ACRONYM.test(decoded) && !isSyllable(lower);
  const fit = isAcronym ? 'rare' : (fitOf(lower) ?? (lower === 'đ' || isLoose(lower) ? 'loose' : 'foreign'));
  const evidence = weigh(text, asWritten, fit, isAcronym);
  return fit === 'foreign' ? same : { ...cased, fit, evidence };
}

const upperOf = (text: string): Capitals =>
  text.length > 1 && text === text.toUpperCase() && isSyllable(text.toLowerCase()) ? 'upper' : 'lower';

/** `nghiêng` in VNI has eight characters; with a sign or two on each side. */
const LONGEST_WORD = 16;

function readFresh(text: string): Omit<LegacyWord, 'start' | 'end'> {
  const fit = text.length > LONGEST_WORD ? 'sign' : fitAsWritten(text);
  if (fit === 'plain' || text.length > LONGEST_WORD || NO_WORD.test(text)) {
    // A word of ASCII alone, an acronym apart, tells whether capitals stand here.
    const capitals = isSyllable(text.toLowerCase()) ? upperOf(text) : 'open';
    const same: WordReading = { text, fit, capitals, evidence: 0 };
    return { text, fit, readings: { tcvn3: same, vni: same } };
  }
  // Codes of tones that stand alone are signs of measure (°, ±, ², ³) in every text that people have.
  const tcvn3 = /[°±²³´]/.test(text) ? text : decodeTcvn3(text);
  const vni = decodeVniFont(text);
  return {
    text,
    fit,
    readings: {
      tcvn3: read(text, fit, tcvn3, tcvn3Case(text, tcvn3)),
      vni: read(text, fit, vni, isCased(vni) ? { text: vni, capitals: upperOf(vni) } : undefined),
    },
  };
}

/** Words recur; whole sites are read word by word. */
const MEMORY = 20_000;
const memory = new Map<string, Omit<LegacyWord, 'start' | 'end'>>();

/** Reads a word in every way. */
export function readWord(text: string, start: number): LegacyWord {
  let word = memory.get(text);
  if (!word) {
    word = readFresh(text);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, word);
  }
  return { ...word, start, end: start + text.length };
}
