import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { proseOf } from '../prose.ts';
import { textsOf } from '../texts.ts';
import { withPlainDigits } from '../../vietnamese/clean-text.ts';

/** What names a person, and where its digits begin in the text. */
interface Private {
  readonly what: string;
  readonly index: number;
}

const CARD =
  /(?<![\p{L}])(?:CCCD|CMND|CMTND|CMT|căn\s+cước(?:\s+công\s+dân)?|chứng\s+minh\s+(?:nhân\s+dân|thư)|định\s+danh(?:\s+cá\s+nhân)?)(?![\p{L}])[^\d\n.;]{0,30}?(\d[\d .]{7,14}\d)(?![\d/]|[.,]\d)/giu;
const CARD_AFTER =
  /(?<![\d.,/-])(0\d{11})(?!\d)\s*(?:\(|là|,)?\s*(?:số\s+)?(?:CCCD|căn\s+cước|định\s+danh)/giu;
const ACCOUNT =
  /(?<![\p{L}])(?:số\s+tài\s+khoản|số\s+TK|STK|TK|chuyển\s+khoản|tài\s+khoản(?:\s+ngân\s+hàng)?(?:\s+số)?)(?![\p{L}])[^\d\n.;]{0,40}?(\d[\d .-]{6,22}\d)(?![\d/]|[.,]\d)/giu;

/** Family names of nearly everybody in the country; a name has another word or two behind it. */
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lâm|Mai|Trịnh|Đào|Cao|Hà|Lương|Tô|Tạ|Thái|Châu|Siu|Ksor|Rơ|Rah|Kpă|Nay|Đào|Tống|Văn|Kiều|Từ|Quách|Diệp|La|Chu|Lưu|Vương|Tăng|Thạch|Sơn';
const NAME = String.raw`(?:(?:Ông|Bà|Anh|Chị|Em|Cháu|ông|bà|anh|chị|em|cháu|cụ|bé)\s+)?(?:${FAMILY})(?:\s+\p{Lu}[\p{Ll}]*){1,4}`;
const BIRTH = new RegExp(
  String.raw`(?<![\p{L}])${NAME}[^.\n]{0,40}?(?<![\p{L}])(?:sinh\s+ngày|ngày\s+sinh|sinh|SN)\s*:?\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{4})|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(\d{4}))`,
  'gu',
);
/** The day first, as forms have it. */
const BIRTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}])(?:Ngày|ngày)\s+(?:tháng\s+năm\s+)?sinh\s*:?\s*(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}))()[^.\n]{0,30}?(?<![\p{L}])${NAME}`,
  'gu',
);
/** Who was born before it belongs to history. */
const HISTORY = 1920;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const cards = (text: string): Private[] =>
  [...text.matchAll(CARD), ...text.matchAll(CARD_AFTER)].flatMap(({ 0: found, 1: number = '', index }) => {
    const digits = digitsOf(number);
    const isCard = (digits.length === 12 && digits.startsWith('0')) || digits.length === 9;
    if (!isCard) return [];
    return [{ what: `Số giấy tờ tùy thân “${digits.slice(0, 3)}…”`, index: index + found.indexOf(number) }];
  });

const accounts = (text: string): Private[] =>
  [...text.matchAll(ACCOUNT)].flatMap(({ 0: found, 1: number = '', index }) => {
    const digits = digitsOf(number);
    if (digits.length < 8 || digits.length > 19) return [];
    return [
      { what: `Số tài khoản ngân hàng “${digits.slice(0, 3)}…”`, index: index + found.indexOf(number) },
    ];
  });

const births = (text: string): Private[] =>
  [...text.matchAll(BIRTH), ...text.matchAll(BIRTH_FIRST)].flatMap(
    ({ 0: found, 1: day = '', 2: year, 3: inWords, index }) =>
      Number(year ?? inWords) < HISTORY
        ? []
        : [
            {
              what: 'Ngày sinh đi kèm họ tên',
              index: index + found.indexOf(day),
            },
          ],
  );

/** Columns of a table by what stands in their first row, with the cells below that tell too much. */
const COLUMNS: readonly (readonly [heading: RegExp, cell: RegExp, what: string])[] = [
  [/CCCD|CMND|căn cước|định danh/iu, /^(?:0\d{11}|\d{9})$/, 'Số giấy tờ tùy thân trong bảng'],
  [/số tài khoản|STK/iu, /^\d{8,19}$/, 'Số tài khoản ngân hàng trong bảng'],
  [
    /^ngày(?: tháng năm)? sinh/iu,
    /^\d{1,2}[/.-]\d{1,2}[/.-](?:19[2-9]|20)\d+$/,
    'Ngày sinh trong bảng có họ tên',
  ],
];

/** Cells of lists of people, whose columns are named by a heading. */
function cellsOf(thing: Thing): { what: string; place: { line: number; column: number } }[] {
  const cells = (proseOf(thing)?.blocks ?? []).filter(({ kind }) => kind === 'cell');
  const hasNames = cells.some(({ text }) => /^họ/iu.test(text.trim()));
  return COLUMNS.flatMap(([heading, cell, what]) => {
    if (!hasNames || !cells.some(({ text }) => heading.test(text) && !/\d/.test(text))) return [];
    const first = cells.find(({ text }) => cell.test(withPlainDigits(text).replace(/\s/g, '')));
    return first ? [{ what, place: first.placeOf(0) }] : [];
  });
}

const finding = (file: string, what: string, place: { line: number; column: number }) => ({
  file,
  ...place,
  severity: 'error' as const,
  code: 'thong-tin-rieng',
  what,
  why: 'Đây là thông tin riêng của người dân; đăng lên thì ai cũng lấy được và không thu lại được (Luật Bảo vệ dữ liệu cá nhân)',
  mend: 'xóa khỏi bài; cần phân biệt người thì ghi họ tên và thôn, xã',
});

const numbersIn = (text: string): Private[] => {
  const plain = withPlainDigits(text);
  // Most texts have no figure of the kind, and patterns for names are slow.
  if (!/\d{4}/.test(plain.replace(/[ .]/g, ''))) return [];
  return [...cards(plain), ...accounts(plain), ...(/sinh|SN/.test(plain) ? births(plain) : [])];
};

/**
 * Numbers of identity cards and bank accounts, days of birth beside names: what must never be public. The message, which a log may
 * keep for ever, does not repeat them.
 */
export const privateNumbers: ContentRule = {
  scope: 'full',
  find: ({ things }: ContentFolder) =>
    things.flatMap((thing) => [
      ...textsOf(thing, ['aliases']).flatMap(({ text, placeOf }) =>
        numbersIn(text).map(({ what, index }) => finding(thing.file, what, placeOf(index))),
      ),
      ...cellsOf(thing).map(({ what, place }) => finding(thing.file, what, place)),
    ]),
};
