import type { z } from 'astro/zod';
import { RECIPES } from '../../files/recipes.ts';
import { elementOf, fieldsOf, kindOf } from '../../model/fields/schema-fields.ts';
import { plainSchema } from '../../model/plain-schema.ts';
import { pagesIn, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf } from '../texts.ts';

type Told = Pick<Finding, 'what' | 'mend'> & { readonly index: number };

const DOTS = String.raw`(?:[.…_]{2,}|…)`;
const GAP = String.raw`(?:${DOTS}|[ \t\u00a0]{2,})`;
const KINDS = 'KH|QĐ|TB|BC|CV|NQ|TTr|CT|HD|BB|GM|GP|CTr|PA|ĐA';
/** Bodies that put their own sign first (Decree 30/2020/NĐ-CP, appendix I: official letters), and those of the Party. */
const OFFICES = 'UBND|HĐND|VP|TTPVHCC';
const PARTY = '(?:KH|QĐ|TB|BC|NQ|CT|HD|CTr|KL|CV)[/-](?:ĐU|TU|HU|TW)';

/** What forms leave open, and what is to be done. A quotation of a form may name it as it stands. */
const FORMS: readonly (readonly [form: RegExp, mend: string])[] = [
  [
    new RegExp(
      String.raw`(?<!\p{L})Số\s*:?\s*(?:${DOTS}|xx+)?\s*(?:\/\s*(?:(?:19|20)\d{2}\/)?(?:${KINDS}|${OFFICES})\s?-\s?\p{Lu}{2,}|-${PARTY})`,
      'iu',
    ),
    'ghi số của văn bản; chưa có số thì bỏ dòng này',
  ],
  [
    new RegExp(String.raw`ngày\s*(?:${GAP}|\d{1,2})?\s*tháng\s*(?:${GAP}|\d{1,2})?\s*năm`, 'iu'),
    'ghi ngày, tháng; chưa rõ thì bỏ dòng này',
  ],
  [
    // The blanks of a form become one on the way through the web; “những ngày tháng 8 năm 1945” has no comma before it.
    /(?<=\p{L}),\s+ngày\s+tháng\s+(?:\d{1,2}\s+)?năm\s+20\d{2}/iu,
    'ghi ngày, tháng; chưa rõ thì bỏ dòng này',
  ],
  [
    /\[\s*(?:điền|ghi|nhập|chèn|tên|họ|số|ngày|địa chỉ|địa điểm|thời gian|chức vụ|nội dung|link|đường dẫn|thêm|bổ sung|cập nhật|viết|tiêu đề|xã|phường|thôn|tỉnh|cơ quan)(?:[\s/][^\]\n:\d]{0,60})?\]/iu,
    'điền nội dung vào chỗ có ngoặc vuông, hoặc bỏ chỗ đó',
  ],
  // A part of a number that is kept back (0247.xxx.xxxx) is none.
  [
    /(?<![\p{L}\p{N}])(?:lorem ipsum|TODO|FIXME)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.]|[\dx] )[x]{3,}(?![\p{L}\p{N}.]| [\dx])/iu,
    'thay bằng nội dung thật',
  ],
  [
    new RegExp(
      String.raw`ngày\s*(?:${GAP}|xx)\s*\/\s*(?:${GAP}|xx|\d{1,2})\s*\/\s*(?:\d{2,4}|${GAP})|(?:hồi|lúc|vào)\s*${DOTS}\s*giờ`,
      'iu',
    ),
    'ghi ngày, giờ; chưa rõ thì bỏ dòng này',
  ],
  [
    /<\s*(?:tên|điền|ngày|số|họ|địa chỉ)(?:\s[^<>\n]{0,40})?>|\{\{[^{}\n]{1,40}\}\}/iu,
    'thay bằng nội dung thật',
  ],
  [/(?:[.]{8,}|…{3,}|_{6,})/u, 'điền vào chỗ chấm, hoặc bỏ chỗ đó'],
];

/** Sentences of the sample in content/README.md, and the length that each kind asks of a summary. */
const SAMPLE =
  /Một câu từ \d+ đến \d+ ký tự|Đoạn mở đầu nói ngay điều người dân cần biết|^Nội dung\. Dẫn đến trang khác|^(?:Tiêu đề(?: của)? bài|Tiêu đề)$/u;

const QUOTED = /“[^”]*”|"[^"\n]*"|«[^»]*»/gu;
/** A text without what it quotes: as many blanks of no form. */
const withoutQuotes = (text: string): string => text.replace(QUOTED, (part) => '·'.repeat(part.length));

/** A day whose parts are all given, or none of which is open: “trong ngày, tháng, năm”. */
const isGiven = (found: string): boolean => /^ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm$/iu.test(found);
const isOpen = (found: string): boolean => !/^ngày/iu.test(found) || /[.…_]|[ \t\u00a0]{2}|xx/iu.test(found);

function openIn(text: string): Told[] {
  const plain = withoutQuotes(text);
  return FORMS.flatMap(([form, mend]) => {
    const found = form.exec(plain);
    if (!found || isGiven(found[0]) || !isOpen(found[0])) return [];
    const shown = found[0].replace(/\s+/g, ' ').trim().slice(0, 60);
    return [{ index: found.index, what: `Chỗ này chưa điền: “${shown}”`, mend }];
  }).slice(0, 1);
}

function hintsOf(schema: z.ZodType): string[] {
  return fieldsOf(schema).flatMap((field) => {
    const inner = kindOf(field.schema) === 'array' ? elementOf(field.schema) : field.schema;
    const below = inner && kindOf(inner) === 'object' ? hintsOf(inner) : [];
    return [...(field.hint ? [field.hint] : []), ...below];
  });
}

const known = new Map<string, ReadonlySet<string>>();

/** Sentences by which the template tells its editor what to write; short ones may be somebody's own. */
function hints(type: Thing['type']): ReadonlySet<string> {
  let found = known.get(type);
  if (!found) {
    const recipes: readonly { type: string; body?: readonly string[] }[] = Object.values(RECIPES);
    const body = recipes.flatMap((recipe) => (recipe.type === type ? (recipe.body ?? []) : []));
    found = new Set([...hintsOf(plainSchema(type)), ...body].filter((hint) => hint.split(' ').length >= 6));
    known.set(type, found);
  }
  return found;
}

function hintIn(text: string, type: Thing['type']): Told[] {
  const hint = [...hints(type)].find((one) => text.includes(one)) ?? SAMPLE.exec(text)?.[0];
  return hint === undefined
    ? []
    : [
        {
          index: text.indexOf(hint),
          what: `“${hint.slice(0, 60)}” là lời nhắc của mẫu, chưa phải nội dung`,
          mend: 'viết nội dung của bài vào chỗ này, rồi xóa lời nhắc',
        },
      ];
}

/** Forms and templates that were not filled in: open numbers and days, brackets to fill, the template's own words. */
export const unfilled: ContentRule = {
  scope: 'full',
  find: (content) =>
    pagesIn(content).flatMap((thing) =>
      textsOf(thing, ['sources', 'source', 'keywords', 'aliases'], ({ isQuoted }) => !isQuoted).flatMap(
        ({ text, placeOf }) =>
          [...hintIn(text, thing.type), ...openIn(text)].map(({ index, ...told }) => ({
            file: thing.file,
            ...placeOf(index),
            severity: 'error' as const,
            code: 'chua-dien',
            why: 'Người đọc sẽ thấy nguyên chỗ trống',
            ...told,
          })),
      ),
    ),
};
