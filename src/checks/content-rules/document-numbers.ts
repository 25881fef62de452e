import type { LegalDocument } from '../../model/document.ts';
import { splitAtDocumentNumbers } from '../../model/fields/document-number-form.ts';
import { formatDate, parseVietnameseDate } from '../../vietnamese/dates.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf, type WrittenText } from '../texts.ts';

/** What a document's record says of its days. */
interface Recorded {
  readonly id: string;
  readonly date: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const DAY = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const SINCE = String.raw`hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ\s+(?:ngày\s+)?${DAY}`;

/** How prose gives a day right after a number, and the day of the record that it has to be. */
const DAYS = [
  {
    key: 'date',
    name: 'ban hành',
    form: new RegExp(String.raw`^\s+(?:được\s+ban\s+hành\s+)?ngày\s+${DAY}`, 'iu'),
  },
  { key: 'to', name: 'hết hiệu lực', form: new RegExp(String.raw`^[^.;\d]{0,40}?\shết\s+${SINCE}`, 'iu') },
  {
    key: 'from',
    name: 'có hiệu lực',
    form: new RegExp(String.raw`^[^.;\d]{0,40}?(?<!hết\s+)${SINCE}`, 'iu'),
  },
] as const;

/** Fields that name documents for what they are: where a fact is from, what a decision rests on, how people search. */
export const NAMING = ['number', 'sources', 'source', 'otherBasis', 'keywords', 'aliases'];
/** What quotes documents of others as they stand: a document names those that it replaces, a plan is printed word for word. */
const QUOTING = new Set<Thing['type']>(['documents', 'plans']);

/** Records by number; a number is used anew every year by some offices. */
function recordsOf(content: ContentFolder): Map<string, Recorded[]> {
  const records = new Map<string, Recorded[]>();
  for (const { id, value } of thingsOf(content, 'documents')) {
    const { number, date, validity } = (value ?? {}) as Partial<LegalDocument>;
    if (typeof number !== 'string') continue;
    const record = { id, date, from: validity?.from, to: validity?.to };
    records.set(number, [...(records.get(number) ?? []), record]);
  }
  return records;
}

/** What is wrong with the days that stand after a number. */
const wrongDays = (number: string, after: string, records: readonly Recorded[]) =>
  DAYS.flatMap(({ key, name, form }) => {
    const written = form.exec(after)?.[1];
    const day = written && parseVietnameseDate(written);
    if (!day || records.some((record) => record[key] === day)) return [];
    const known = records.flatMap((record) => record[key] ?? []).map(formatDate);
    return [
      {
        severity: 'error' as const,
        code: 'ngay-van-ban',
        what: `Bài ghi ${number} ${name} ngày ${formatDate(day)}, dữ liệu văn bản ${known.length ? `ghi ${known.join(', ')}` : 'không ghi ngày này'}`,
        why: 'Hai nơi nói hai ngày thì người đọc có thể làm sai hạn',
        mend: `đối chiếu nguồn, rồi sửa bài hoặc content/van-ban/${records[0]?.id}.yaml`,
      },
    ];
  });

const unknownNumber = (number: string) => ({
  severity: 'notice' as const,
  code: 'van-ban-chua-co',
  what: `Văn bản ${number} chưa có trong content/van-ban/`,
  why: 'Người đọc không xem được văn bản đó là gì, còn hiệu lực không',
  mend: 'thêm tệp của văn bản (số, ngày, cơ quan ban hành, nguồn), hoặc bỏ số khỏi bài',
});

function judge(
  { file, type }: Thing,
  { text, placeOf }: WrittenText,
  records: ReadonlyMap<string, readonly Recorded[]>,
): Finding[] {
  let index = 0;
  return splitAtDocumentNumbers(text).flatMap(({ value, isNumber }, position, parts) => {
    const place = placeOf(index);
    index += value.length;
    if (!isNumber) return [];
    const known = records.get(value);
    const after = parts[position + 1]?.value ?? '';
    const told = known ? wrongDays(value, after, known) : QUOTING.has(type) ? [] : [unknownNumber(value)];
    return told.map((one) => ({ file, ...place, ...one }));
  });
}

/** Document numbers in texts that have no record, and days beside them that are not those of the record. */
export const documentNumbers: ContentRule = {
  scope: 'full',
  find: (content) => {
    const records = recordsOf(content);
    return content.things.flatMap((thing) =>
      textsOf(thing, NAMING).flatMap((text) => judge(thing, text, records)),
    );
  },
};
