import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';
import type { Reference, ReferenceTarget } from '../../model/reference.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { suggestion } from '../nearest.ts';

interface Target {
  readonly label: string;
  readonly place: string;
  readonly ids: ReadonlySet<string>;
}

/** Everything that content may point at, by what is pointed at. */
export type Targets = ReadonlyMap<ReferenceTarget, Target>;

/** All identifiers of a folder that others may name. */
export function referenceTargets(content: ContentFolder): Targets {
  const found = new Map<ReferenceTarget, Target>();
  for (const [name, type] of Object.entries(CONTENT_TYPES) as [string, ContentType][]) {
    if (!type.target) continue;
    const ids = new Set(content.things.filter((thing) => thing.type === name).map(({ id }) => id));
    found.set(type.target, {
      label: type.label,
      place: `content/${type.path}${type.storage === 'list' ? '' : '/'}`,
      ids,
    });
  }
  return found;
}

/** Pointers of a thing; when its schema refused it, those of the fields that are sound, so that all is told at once. */
function pointersOf({ fields, value, issues }: Thing, pointers: (value: never) => Reference[]): Reference[] {
  if (fields) return pointers(fields as never);
  if (typeof value !== 'object' || value === null) return [];
  const refused = new Set(issues.map(({ path }) => String(path[0])));
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !refused.has(key)));
  try {
    // Where a refused field holds it, a pointer has no identifier yet.
    return pointers(sound as never).filter(({ id }) => typeof id === 'string');
  } catch {
    // A pointer stands within a refused field; it is looked at once that is mended.
    return [];
  }
}

/** What is to be said of a pointer that leads nowhere; undefined when it leads somewhere. */
export function unknownReference(
  known: Targets,
  { to, id }: Reference,
): Pick<Finding, 'code' | 'what' | 'why' | 'mend'> | undefined {
  const target = known.get(to);
  if (!target || target.ids.has(id)) return undefined;
  return {
    code: to === 'topic' ? 'chuyen-muc-la' : 'ma-khong-co',
    what: `Mã “${id}” không có trong ${target.label.toLowerCase()}${suggestion(id, target.ids)}`,
    why: `Các mã đúng nằm trong ${target.place}`,
    mend: 'sửa mã cho đúng, hoặc thêm mục có mã này trước',
  };
}

/** What is to be said of a pointer that leads back to the thing it stands in: a document replaced by itself, its own parent. */
const ownReference = ({ id }: Reference): Pick<Finding, 'code' | 'what' | 'why' | 'mend'> => ({
  code: 'tu-tro',
  what: `Mã “${id}” là của chính mục này`,
  why: 'Trang sẽ dẫn người đọc về chính nó',
  mend: 'ghi mã của mục khác, hoặc xóa dòng này',
});

/** Identifiers that point at nothing (a topic that is not in the list, a document without a file), or at what they stand in. */
export const references: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const known = referenceTargets(content);
    return content.things.flatMap((thing) => {
      const { references: pointers, target }: ContentType = CONTENT_TYPES[thing.type];
      if (!pointers) return [];
      return pointersOf(thing, pointers).flatMap((reference: Reference) => {
        const isOwn = reference.to === target && reference.id === thing.id;
        const told = isOwn ? ownReference(reference) : unknownReference(known, reference);
        if (!told) return [];
        return [{ file: thing.file, ...thing.placeOf(reference.path), severity: 'error' as const, ...told }];
      });
    });
  },
};
