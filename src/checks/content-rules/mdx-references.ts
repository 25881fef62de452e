import { attributeOf, mdxFault, targetOf } from '../../markdown/mdx.ts';
import type { PerformanceIndex } from '../../model/performance-index.ts';
import type { Reference } from '../../model/reference.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { suggestion } from '../nearest.ts';
import { proseOf, type ProseComponent } from '../prose.ts';
import { referenceTargets, unknownReference, type Targets } from './references.ts';

type Told = Pick<Finding, 'code' | 'what' | 'why' | 'mend'>;

/** Years for which an index has a value that its chart draws: what the component shows. */
function yearsOf(content: ContentFolder, id: string): string[] {
  const fields = content.things.find((thing) => thing.type === 'indices' && thing.id === id)?.fields;
  const { results = [], series = [] } = (fields ?? {}) as Partial<PerformanceIndex>;
  const drawn = new Set(series.filter((one) => one.drawn).map((one) => one.id));
  const shown = results.filter((result) => drawn.has(result.series) && result.score !== undefined);
  return [...new Set(shown.map(({ year }) => String(year)))].sort();
}

function judge(content: ContentFolder, known: Targets, { element }: ProseComponent): Told | undefined {
  const to = mdxFault(element) ? undefined : targetOf(element);
  const id = attributeOf(element, 'id');
  if (!to || id === undefined) return undefined;
  const unknown = unknownReference(known, { path: [], to, id } satisfies Reference);
  const year = attributeOf(element, 'nam');
  if (unknown || to !== 'index') return unknown;
  const years = yearsOf(content, id);
  if (year === undefined ? years.length > 0 : years.includes(year)) return undefined;
  return {
    code: 'ma-khong-co',
    what: `Chỉ số ${id} chưa có kết quả${year ? ` năm ${year}${suggestion(year, years)}` : ''}`,
    why: years.length ? `Các năm có kết quả: ${years.join(', ')}` : 'Chưa có số liệu thì không có gì để hiện',
    mend: 'sửa năm, hoặc bỏ thẻ',
  };
}

const find = (content: ContentFolder, thing: Thing, known: Targets): Finding[] =>
  (proseOf(thing)?.components ?? []).flatMap((component) => {
    const told = judge(content, known, component);
    return told ? [{ file: thing.file, ...component.place, severity: 'error' as const, ...told }] : [];
  });

/** Components of a guide that point at nothing: a hotline, document, unit or year that is not there. */
export const mdxReferences: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const known = referenceTargets(content);
    return content.things.flatMap((thing) => find(content, thing, known));
  },
};
