import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { canonicalTones } from '../../vietnamese/normalize.ts';

interface Kind {
  readonly type: 'abbreviations' | 'documents' | 'procedures';
  /** What two of the type must not share; undefined for one that may be like others. */
  readonly nameOf: (fields: Readonly<Record<string, unknown>>) => string | undefined;
  /** Keys of the field that names it. */
  readonly key: string;
  readonly tell: (name: string, first: string) => Pick<Finding, 'what' | 'why' | 'mend'>;
}

/** What two procedures in force must not share. */
const PROCEDURE_NAMES = [
  ['need', 'Việc'],
  ['name', 'Tên thủ tục'],
  ['code', 'Mã thủ tục'],
] as const;

const KINDS: readonly Kind[] = [
  {
    type: 'abbreviations',
    key: 'abbr',
    nameOf: ({ abbr, ambiguous }) => (ambiguous === true ? undefined : String(abbr).trim()),
    tell: (name, first) => ({
      what: `Chữ viết tắt “${name}” đã có ở ${first}`,
      why: 'Bài viết chỉ được giải thích theo một nghĩa',
      mend: 'xóa một dòng; có nhiều nghĩa thì thêm ambiguous: true vào từng dòng',
    }),
  },
  {
    type: 'documents',
    key: 'number',
    // Offices begin to count anew each year, and the same number recurs in every one of them.
    nameOf: ({ number, issuer, date }) =>
      String(number).startsWith('…')
        ? undefined
        : `${String(number)}, ${String(issuer)}${typeof date === 'string' ? `, ${date.slice(0, 4)}` : ''}`,
    tell: (name, first) => ({
      what: `Văn bản “${name}” đã có ở ${first}`,
      why: 'Một văn bản có hai trang thì người đọc không biết trang nào đúng',
      mend: 'xóa một tệp và sửa các mã trỏ tới nó, hoặc sửa số, ký hiệu, ngày',
    }),
  },
  ...PROCEDURE_NAMES.map(([key, what]): Kind => ({
    type: 'procedures',
    key,
    // One that has ended or was withdrawn leaves its name to what came after it.
    nameOf: ({ [key]: name, validTo, withdrawn }) =>
      name === undefined || validTo !== undefined || withdrawn !== undefined
        ? undefined
        : canonicalTones(String(name)).trim().toLocaleLowerCase('vi'),
    tell: (name, first) => ({
      what: `${what} “${name}” đã có ở ${first}`,
      why: 'Người đọc không biết trang nào đúng',
      mend: 'gộp hai mục làm một, thêm cách gọi khác vào keywords; hoặc sửa chỗ chép nhầm',
    }),
  })),
];

function repeats(content: ContentFolder, { type, key, nameOf, tell }: Kind): Finding[] {
  const known = new Map<string, Thing>();
  return thingsOf(content, type).flatMap((thing): Finding[] => {
    const name = thing.fields && nameOf(thing.fields);
    if (name === undefined) return [];
    const first = known.get(name);
    if (!first) known.set(name, thing);
    const { file, placeOf } = thing;
    return first
      ? [
          {
            file,
            ...placeOf([key]),
            severity: 'error',
            code: 'trung-ten',
            ...tell(name, `${first.file}:${first.placeOf([key]).line}`),
          },
        ]
      : [];
  });
}

/** Two of one type under one name, of which readers would meet only one, or each once: abbreviations, documents, procedures. */
export const repeatedNames: ContentRule = {
  scope: 'schema',
  find: (content) => KINDS.flatMap((kind) => repeats(content, kind)),
};
