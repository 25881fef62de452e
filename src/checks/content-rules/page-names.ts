import { HOTLINE_NEEDS } from '../../model/hotline.ts';
import type { ContentTypeName } from '../../model/content-types.ts';
import { NAMES_OF_EVERY_PAGE } from '../../markdown/headings.ts';
import { slugify } from '../../vietnamese/slug.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

/** Types whose identifiers are anchors of a page that lists them, and that page's own anchors beside those of every page. */
const LISTED: Partial<Record<ContentTypeName, readonly string[]>> = {
  topics: [],
  slogans: [],
  internalProcedures: [],
  onlineOnlyProcedures: [],
  hotlines: [...Object.keys(HOTLINE_NEEDS), 'can-gi', 'tim-don-vi'],
};

/** Own anchors of the page that lists documents by issuer. */
const OF_DOCUMENTS = [...NAMES_OF_EVERY_PAGE, 'co-quan'];

const WHY = 'Hai chỗ trên một trang cùng tên thì liên kết chỉ dẫn tới chỗ đầu';

function takenBy({ type, id, file, placeOf }: Thing): Finding[] {
  const own = LISTED[type];
  if (!own || ![...NAMES_OF_EVERY_PAGE, ...own].includes(id)) return [];
  const what = `Mã “${id}” là tên một phần có sẵn của trang`;
  return [
    { file, ...placeOf(['id']), severity: 'error', code: 'trung-ma', what, why: WHY, mend: 'đặt mã khác' },
  ];
}

/** Issuers whose anchors on the page of documents would be another's, or none. */
function issuersIn(content: ContentFolder): Finding[] {
  const known = new Map<string, { issuer: string; file: string }>();
  return thingsOf(content, 'documents').flatMap(({ value, file, placeOf }): Finding[] => {
    const { issuer: written } = (value ?? {}) as { issuer?: unknown };
    if (typeof written !== 'string') return [];
    const issuer = written.trim();
    const slug = slugify(issuer);
    const base = { file, ...placeOf(['issuer']), severity: 'error' as const, why: WHY };
    if (slug === '' || OF_DOCUMENTS.includes(slug))
      return [
        {
          ...base,
          code: 'ten-co-quan',
          what: `“${issuer}” không dùng làm tên cơ quan được`,
          mend: 'ghi tên đầy đủ',
        },
      ];
    const first = known.get(slug);
    if (!first) known.set(slug, { issuer, file });
    if (!first || first.issuer === issuer) return [];
    return [
      {
        ...base,
        code: 'ten-co-quan',
        what: `Cơ quan “${issuer}” và “${first.issuer}” trong ${first.file} chỉ khác cách viết`,
        mend: 'viết một cách ở mọi văn bản; hai cơ quan khác nhau thì ghi tên đầy đủ hơn',
      },
    ];
  });
}

/** Identifiers and names that become anchors of a page and would stand there twice. */
export const pageNames: ContentRule = {
  scope: 'schema',
  find: (content) => [...content.things.flatMap(takenBy), ...issuersIn(content)],
};
