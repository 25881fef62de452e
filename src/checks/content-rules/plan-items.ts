import { planItems, type Plan } from '../../model/plan.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { suggestion } from '../nearest.ts';

/** A number of an item (`II.1.3`) with the year of the plan that has it. */
interface Named {
  readonly item: string;
  readonly plan: unknown;
  readonly keys: readonly (string | number)[];
}

/** A place that a document gives begins with the number of an item, or has none (“Căn cứ”). */
const NUMBER = /^(?:II\.[12]|III|V)\.\d+/;

function namedBy({ type, value }: Thing, archive: unknown): Named[] {
  const fields = (value ?? {}) as Record<string, unknown>;
  const list = (key: string): Named[] =>
    Array.isArray(fields[key])
      ? fields[key].flatMap((written: unknown, n) => {
          const item = NUMBER.exec(String(written))?.[0];
          return item ? [{ item, plan: archive, keys: [key, n] }] : [];
        })
      : [];
  if (type === 'articles' || type === 'events' || type === 'topics') return list('plan');
  if (type === 'documents') return list('cited');
  if (type !== 'evidence') return [];
  return ['form', 'activity'].map((key) => ({
    item: String(fields[key]),
    plan: fields['plan'],
    keys: [key],
  }));
}

/** Items of each plan whose schema has passed; what names an item of another plan is told once that one is mended. */
const itemsByPlan = (content: ContentFolder): Map<unknown, string[]> =>
  new Map(
    thingsOf(content, 'plans').flatMap(({ id, fields }) =>
      fields ? [[id, planItems(fields as unknown as Plan)] as const] : [],
    ),
  );

/** Items of a plan that are named elsewhere (by evidence, articles, events, topics, documents) and that the plan does not have. */
export const planItemNames: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const plans = itemsByPlan(content);
    const [settings] = thingsOf(content, 'settings');
    const { archivePlan } = (settings?.value ?? {}) as { archivePlan?: unknown };
    return content.things.flatMap((thing) =>
      namedBy(thing, archivePlan).flatMap(({ item, plan, keys }): Finding[] => {
        const items = plans.get(plan);
        if (!items || items.includes(item) || !NUMBER.test(item)) return [];
        return [
          {
            file: thing.file,
            ...thing.placeOf(keys),
            severity: 'error',
            code: 'ma-khong-co',
            what: `Kế hoạch ${String(plan)} không có mục “${item}”${suggestion(item, new Set(items))}`,
            why: 'Liên kết tới mục ấy sẽ không dẫn tới đâu',
            mend: 'sửa số mục cho đúng, hoặc thêm mục vào kế hoạch trước',
          },
        ];
      }),
    );
  },
};
