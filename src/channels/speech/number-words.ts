import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** Words that differ from region to region (`speech` in `content/site.yaml`). */
export interface Wording {
  /** A zero in the tens: 105 is “một trăm linh năm” or “một trăm lẻ năm”. */
  readonly odd: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
}

/** What the press and the State's radio say. */
export const USUAL_WORDING: Wording = { odd: 'linh', thousand: 'nghìn' };

/** The words that settings ask for; the usual ones for what they leave out. */
export const wordingOf = ({
  odd,
  thousand,
}: Partial<Record<keyof Wording, string | undefined>> = {}): Wording => ({
  odd: odd === 'lẻ' ? odd : USUAL_WORDING.odd,
  thousand: thousand === 'ngàn' ? thousand : USUAL_WORDING.thousand,
});

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** A run without dots that is longer names something (an identity card, an account) and counts nothing. */
const LONGEST_COUNT = 8;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const FOREIGN_THOUSANDS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;

/** How a run of digits is parted when it is read one by one, so that it can be written down by ear. */
/** The first digit of a number at home, apart from its group: `3 846 789`. */
const LONE = /(?<!\d)(\d)[\s.-](?=\d{3}(?!\d))/g;
const PARTS: Readonly<Record<number, readonly number[]>> = { 6: [3, 3], 7: [4, 3], 8: [4, 4], 11: [4, 4, 3] };
function parted(run: string): string[] {
  const sizes = /^02[48]\d{8}$/.test(run)
    ? [3, 4, 4]
    : /^0\d{9}$/.test(run)
      ? [4, 3, 3]
      : (PARTS[run.length] ??
        (run.length > 5 ? Array<number>(Math.ceil(run.length / 3)).fill(3) : [run.length]));
  let start = 0;
  return sizes.map((size) => run.slice(start, (start += size)));
}

/** Reads figures in Vietnamese words. */
export interface NumberReader {
  readonly wording: Wording;
  /** A number as Vietnamese texts write it: `1.005`, `62,5`, `4.0`; a long run of digits one by one. */
  readonly number: (text: string) => string;
  /** An amount, however long its run of digits. */
  readonly amount: (text: string) => string;
  /** Digits one by one, a comma between groups: those of the text (`0256 3633 456`), or usual ones. */
  readonly digits: (text: string) => string;
  /** What stands after “thứ”: 1 is “nhất”, 4 is “tư”. */
  readonly ordinal: (text: string) => string;
  /** A month's number: 4 is “tư”. */
  readonly month: (text: string) => string;
}

/** A reader of figures in the words of a region. */
export function numberReader(wording: Wording): NumberReader {
  const config = new ReadingConfig();
  config.thousandSign = '\\.';
  config.pointSign = ',';
  config.unit = [];
  config.units = [[], [wording.thousand], ['triệu'], ['tỷ']];
  config.oddText = wording.odd;
  config.pointText = 'phẩy';
  const count = (text: string): string => doReadNumber(text, config);
  const digits = (text: string): string =>
    (text.replace(LONE, '$1').match(/\d+/g) ?? [])
      .flatMap(parted)
      .map((run) => [...run].map((digit) => DIGITS[Number(digit)]).join(' '))
      .join(', ');
  const amount = (text: string): string => {
    if (THOUSANDS.test(text) || /^\d+(?:,\d+)?$/.test(text)) return count(text);
    if (FOREIGN_THOUSANDS.test(text)) return count(text.replaceAll(',', '').replace('.', ','));
    return text
      .split(/([.,])/)
      .map((part) => (part === '.' ? 'chấm' : part === ',' ? 'phẩy' : number(part)))
      .join(' ');
  };
  const number = (text: string): string => {
    const isName = /^\d+$/.test(text) && (text.length > LONGEST_COUNT || /^0\d{4}/.test(text));
    return isName ? digits(text) : amount(text);
  };
  const month = (text: string): string => (Number(text) === 4 ? 'tư' : number(text));
  const ordinal = (text: string): string => (Number(text) === 1 ? 'nhất' : month(text));
  return { wording, number, amount, digits, ordinal, month };
}
