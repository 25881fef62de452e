import { splitAtDocumentNumbers } from '../../model/fields/document-number-form.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

const AMENDS = /sửa đổi|bổ sung/iu;

interface DocumentRecord {
  readonly number: string;
  readonly title: string;
  /** Ids of the documents that amend or replace it. */
  readonly changedBy: readonly string[];
  readonly hasEnded: boolean;
}

function recordOf({ value }: Thing): DocumentRecord {
  const { number, title, validity } = (value ?? {}) as Record<string, unknown>;
  const { state, amendedBy, replacedBy } = (validity ?? {}) as Record<string, unknown>;
  return {
    number: String(number),
    title: String(title),
    changedBy: [amendedBy, replacedBy].flat().map(String),
    hasEnded: state === 'het-hieu-luc',
  };
}

/** Documents that another amends by its own title, without saying so: their readers would follow the older words. */
export const amendments: ContentRule = {
  scope: 'full',
  find: (content: ContentFolder) => {
    const all = thingsOf(content, 'documents').map((thing) => ({ thing, ...recordOf(thing) }));
    return all.flatMap(({ thing: { id = '' }, title, number: by }) => {
      if (!AMENDS.test(title)) return [];
      const amended = new Set(
        splitAtDocumentNumbers(title).flatMap(({ value, isNumber }) => (isNumber ? [value] : [])),
      );
      return all
        .filter(
          ({ number, changedBy, hasEnded }) => amended.has(number) && !hasEnded && !changedBy.includes(id),
        )
        .map(({ thing, number }) => ({
          file: thing.file,
          ...thing.placeOf(['validity']),
          severity: 'notice' as const,
          code: 'chua-ghi-sua-doi',
          what: `Văn bản ${number} đã được ${by} sửa đổi, ở đây chưa ghi`,
          why: 'Người đọc có thể làm theo quy định cũ',
          mend: `thêm amendedBy: [${id}] vào validity`,
        }));
    });
  },
};
