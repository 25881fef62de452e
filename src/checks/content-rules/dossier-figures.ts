import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

type Told = Pick<Finding, 'code' | 'what' | 'why' | 'mend'>;

function find(content: ContentFolder): Finding[] {
  const first = new Map<string, Thing>();
  const thisMonth = content.today.slice(0, 7);
  return thingsOf(content, 'dossierFigures').flatMap((row): Finding[] => {
    const { month, unit } = (row.value ?? {}) as { month?: unknown; unit?: unknown };
    if (typeof month !== 'string' || typeof unit !== 'string') return [];
    const key = `${month} ${unit}`;
    const before = first.get(key);
    if (!before) first.set(key, row);
    const told: Told[] = [
      ...(before
        ? [
            {
              code: 'trung-dong',
              what: `Tháng ${month} của đơn vị “${unit}” đã có ở dòng ${before.placeOf([]).line}`,
              why: 'Số liệu của một tháng bị cộng hai lần',
              mend: 'giữ một dòng, xóa dòng kia',
            },
          ]
        : []),
      ...(/^\d{4}-\d{2}$/.test(month) && month > thisMonth
        ? [
            {
              code: 'thang-chua-den',
              what: `Tháng ${month} chưa đến`,
              why: `Hôm nay là ${content.today}`,
              mend: 'xem lại tháng và năm của dòng này',
            },
          ]
        : []),
    ];
    return told.map((one) => ({ file: row.file, ...row.placeOf([]), severity: 'error', ...one }));
  });
}

/** Rows of figures that cannot stand together: one month of one unit twice, months to come. */
export const dossierFigures: ContentRule = { scope: 'schema', find };
