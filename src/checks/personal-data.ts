import { parsePhone } from '../model/fields/phone.ts';
import { withPlainDigits } from '../vietnamese/clean-text.ts';

/** What tells of a person what must not be public, and where its digits begin in the text. */
export interface PersonalDatum {
  readonly what: string;
  readonly index: number;
}

const GAP = String.raw`[^\d.;]`;
const CARD = new RegExp(
  String.raw`(?<![\p{L}])(?:CCCD|CMND|CMTND|CMT|ĐDCN|số\s+CC|căn\s+cước(?:\s+công\s+dân)?|chứng\s+minh\s+(?:nhân\s+dân|thư)|định\s+danh(?:\s+cá\s+nhân)?)(?![\p{L}])${GAP}{0,60}?(\d[\d .-]{7,16}\d)(?![\d/]|[.,]\d)`,
  'giu',
);
const CARD_AFTER =
  /(?<![\d.,/-])(0\d{11})(?!\d)\s*(?:\(|là|,)?\s*(?:số\s+)?(?:CCCD|căn\s+cước|định\s+danh)/giu;
const ACCOUNT = new RegExp(
  String.raw`(?<![\p{L}])(?:số\s+tài\s+khoản|số\s+TK|STK|TK|CK|chuyển\s+khoản|tài\s+khoản(?:\s+ngân\s+hàng)?(?:\s+số)?)(?![\p{L}])[^\d\n.;]{0,40}?(\d[\d .-]{6,22}\d)(?![\d/]|[.,]\d)`,
  'giu',
);
/** Banks that communes and their people use. */
const BANK =
  '(?:Agribank|Vietcombank|VietinBank|BIDV|MB\\s?Bank|Sacombank|Techcombank|VPBank|TPBank|ACB|SHB|HDBank|LPBank|LienVietPostBank|NCB|Eximbank|KienlongBank)';
const AT_BANK = new RegExp(
  String.raw`(?<![\p{L}])${BANK}(?![\p{L}])[^\d\n.;]{0,20}?(\d(?: ?\d){8,18})(?![\d/]|[.,]\d)`,
  'giu',
);
const BEFORE_BANK = new RegExp(
  String.raw`(?<![\d.,/-])(\d(?: ?\d){8,18})\s*(?:[,(–-]|tại|ở)?\s*(?:ngân\s+hàng\s+)?${BANK}(?![\p{L}])`,
  'giu',
);

/** Family names of nearly everybody in the country; a name has another word or two behind it. */
const FAMILIES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lâm|Mai|Trịnh|Đào|Cao|Hà|Lương|Tô|Tạ|Thái|Châu|Siu|Ksor|Rơ|Rah|Kpă|Nay|Tống|Văn|Kiều|Từ|Quách|Diệp|La|Chu|Lưu|Vương|Tăng|Thạch|Sơn';
const OWN_NAME = String.raw`(?:${FAMILIES}|${FAMILIES.toLocaleUpperCase('vi')})(?:\s+\p{Lu}\p{L}*){1,4}`;
const ADDRESSED = String.raw`(?:Ông|Bà|Anh|Chị|Em|Cháu|ông|bà|anh|chị|em|cháu|cụ|bé)\s+`;
const NAME = String.raw`(?:${ADDRESSED})?${OWN_NAME}`;
const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{4})|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+(\d{4})`;
const DAY_OF_BIRTH = String.raw`(?:[Ss]inh\s+ngày|[Nn]gày(?:,?\s+tháng,?\s+năm)?\s+sinh)`;

const BIRTHS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}])${NAME}[^.\n]{0,40}?(?<![\p{L}])(?:${DAY_OF_BIRTH}|sinh|SN)\s*:?\s*(${DAY})`,
    'gu',
  ),
  // The parts of a form, each a sentence to its writer.
  new RegExp(String.raw`Họ\s+(?:và\s+)?tên\s*:[^\n]{2,60}?(?<![\p{L}])${DAY_OF_BIRTH}\s*:?\s*(${DAY})`, 'gu'),
  // The day first, as forms have it.
  new RegExp(String.raw`(?<![\p{L}])${DAY_OF_BIRTH}\s*:?\s*(${DAY})[^.\n]{0,30}?(?<![\p{L}])${NAME}`, 'gu'),
];
/** A day right behind somebody’s name. */
const BIRTH_BESIDE = new RegExp(String.raw`(?<![\p{L}])${ADDRESSED}${OWN_NAME}\s*\(\s*(${DAY})\s*\)`, 'gu');
/** A card right behind somebody’s name. */
const CARD_BESIDE = new RegExp(
  String.raw`(?<![\p{L}])${NAME}\s*(?:[(:,–—-]|là)\s*(?:số\s+)?(0\d{11})(?!\d)`,
  'gu',
);
const IS_NAME = new RegExp(String.raw`^${NAME}$`, 'u');

/** Whether a text is somebody’s name and nothing else. */
const isPersonalName = (text: string): boolean => IS_NAME.test(text.trim());

/** Who was born before it belongs to history. */
const HISTORY = 1920;
/** A day of fewer years ago beside a name may be that of a meeting. */
const CHILDHOOD = 6;

/** What nine figures may be besides an old card. */
const OTHER_NUMBER = /(?<!\p{L})(?:mã|hồ\s+sơ|thủ\s+tục)(?!\p{L})/iu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** A number of Decree 137/2015/NĐ-CP, article 13: province, century and sex, year of birth, six figures. */
const isCitizen = (digits: string): boolean => /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/.test(digits);

const cards = (text: string): PersonalDatum[] =>
  [
    ...[CARD, CARD_AFTER].flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({ match, isBeside: false })),
    ),
    ...[...text.matchAll(CARD_BESIDE)].map((match) => ({ match, isBeside: true })),
  ].flatMap(({ match: { 0: found, 1: number = '', index }, isBeside }) => {
    const digits = digitsOf(number);
    const isOther = OTHER_NUMBER.test(found.slice(0, found.lastIndexOf(number)));
    const isCard = (digits.length === 12 && digits.startsWith('0')) || (digits.length === 9 && !isOther);
    if (
      !isCard ||
      (isBeside && !isCitizen(digits)) ||
      (number.includes('-') && !/^\d+(?:-\d+)+$/.test(number))
    )
      return [];
    return [
      { what: `Số giấy tờ tùy thân “${digits.slice(0, 3)}…”`, index: index + found.lastIndexOf(number) },
    ];
  });

const accounts = (text: string): PersonalDatum[] => [
  ...[...text.matchAll(ACCOUNT)].flatMap((match) => accountOf(match, 8, true)),
  ...[...text.matchAll(AT_BANK), ...text.matchAll(BEFORE_BANK)].flatMap((match) =>
    accountOf(match, 9, false),
  ),
];

/** A bank’s own phone number stands beside its name, too. */
function accountOf(
  { 0: found, 1: number = '', index }: RegExpExecArray,
  fewest: number,
  mayBePhone: boolean,
): PersonalDatum[] {
  const digits = digitsOf(number);
  if (digits.length < fewest || digits.length > 19 || (!mayBePhone && parsePhone(number))) return [];
  return [{ what: `Số tài khoản ngân hàng “${digits.slice(0, 3)}…”`, index: index + found.indexOf(number) }];
}

const births = (text: string, thisYear: number): PersonalDatum[] =>
  [
    ...BIRTHS.flatMap((form) => [...text.matchAll(form)].map((match) => ({ match, latest: Infinity }))),
    ...[...text.matchAll(BIRTH_BESIDE)].map((match) => ({ match, latest: thisYear - CHILDHOOD })),
  ].flatMap(({ match: { 0: found, 1: day = '', 2: year, 3: inWords, index }, latest }) => {
    const born = Number(year ?? inWords);
    return born < HISTORY || born > latest
      ? []
      : [{ what: 'Ngày sinh đi kèm họ tên', index: index + found.indexOf(day) }];
  });

/**
 * Numbers of identity cards and bank accounts in a text, days of birth beside names; `thisYear` tells a birth from a meeting.
 */
export function personalDataIn(text: string, thisYear: number): PersonalDatum[] {
  const plain = withPlainDigits(text);
  // Most texts have no figure of the kind, and patterns for names are slow.
  if (!/\d{4}/.test(plain.replace(/[ .-]/g, ''))) return [];
  const found = [...cards(plain), ...accounts(plain), ...births(plain, thisYear)];
  return found.filter(({ index }, n) => found.findIndex((other) => other.index === index) === n);
}

/** Columns of a table by what stands in their first row, with the cells below that tell too much. */
const COLUMNS: readonly (readonly [heading: RegExp, isTold: (cell: string) => boolean, what: string])[] = [
  [
    /CCCD|CMND|căn cước|định danh/iu,
    (cell) => /^(?:0\d{11}|\d{9})$/.test(cell),
    'Số giấy tờ tùy thân trong bảng',
  ],
  [/số tài khoản|STK|số TK|^TK$/iu, (cell) => /^\d{8,19}$/.test(cell), 'Số tài khoản ngân hàng trong bảng'],
  [
    /^(?:ngày(?:,?\s*tháng,?\s*năm)?\s+sinh|sinh\s+ngày)/iu,
    (cell) => /^\d{1,2}[/.-]\d{1,2}[/.-](?:19[2-9]|20)\d+$/.test(cell),
    'Ngày sinh trong bảng có họ tên',
  ],
];

/** Which cells of a list of people tell too much, the first of each kind; by their place in the list. */
export function personalCellsIn(cells: readonly string[]): { what: string; cell: number }[] {
  const texts = cells.map((cell) => withPlainDigits(cell).trim());
  if (!texts.some((text) => /^họ/iu.test(text) || isPersonalName(text))) return [];
  return COLUMNS.flatMap(([heading, isTold, what]) => {
    if (!texts.some((text) => heading.test(text) && !/\d/.test(text))) return [];
    const cell = texts.findIndex((text) => isTold(text.replace(/\s/g, '')));
    return cell < 0 ? [] : [{ what, cell }];
  });
}
