import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { readContent, type TextFile } from '../files/content-files.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { hasEndedOn, type LegalDocument } from '../model/document.ts';
import { plainSchema } from '../model/plain-schema.ts';
import type { Reference } from '../model/reference.ts';
import type { Naming } from './old-place.ts';
import { withoutDeadLinks, withoutNamingBlocks, type HasPage } from './prose.ts';
import { mapTexts, namesWithin, withoutNamingMembers, withoutPlaces, type Written } from './values.ts';

/** Types of which what holds in the whole country is carried over; everything else is the old place's own. */
const CARRIED = [
  'guides',
  'questions',
  'statements',
  'documents',
  'indices',
  'topics',
  'hotlines',
  'procedures',
  'feeWaivers',
  'counterCards',
  'slogans',
  'abbreviations',
  'synonyms',
] as const satisfies readonly ContentTypeName[];
type CarriedType = (typeof CARRIED)[number];

/** Keys whose members each say something by themselves: one that names the old place goes, the others stay right. */
const SEPARABLE: Readonly<Record<CarriedType, readonly string[]>> = {
  guides: ['keywords', 'unclaimed'],
  questions: ['keywords'],
  statements: [],
  documents: ['keywords', 'summary', 'notes', 'sources', 'cited'],
  indices: ['keywords', 'measures', 'scoring', 'publisher', 'series', 'results', 'gaps', 'notes'],
  topics: ['keywords'],
  hotlines: [],
  procedures: ['keywords'],
  feeWaivers: ['keywords'],
  counterCards: ['keywords'],
  slogans: [],
  abbreviations: [],
  synonyms: ['means'],
};

/** What is said where it was the old place's plan: of a topic, and where an abbreviation is met. */
const topicSentence = (label: string): string =>
  `Tin, hướng dẫn, hỏi đáp và văn bản về ${label.toLowerCase()}.`;
const MET_EVERYWHERE = 'Cách viết thường gặp trong văn bản hành chính';

interface Candidate {
  readonly file: TextFile;
  readonly type: CarriedType;
  readonly id: string;
  readonly before: unknown;
  readonly body: string | undefined;
}

/** What stays of a thing. */
interface Kept {
  readonly value: unknown;
  readonly body: string | undefined;
}

/** A text that is an address of ours and nothing else. */
const ADDRESS = /^\/(?:[a-z0-9-]+\/)+(?:#[\w-]+)?$/;

/** By what it is decided what comes over. */
export interface Carrying {
  readonly naming: Naming;
  /** A text with the names of today's old units replaced by those of the new place. */
  readonly renamed: (text: string) => string;
  /** Pages that every section has. */
  readonly standing: HasPage;
  /** `YYYY-MM-DD`, the day on which the new section publishes what it takes over. */
  readonly today: string;
}

/** A page as the new section publishes it: on its own day, answerable to nobody yet, without what was corrected elsewhere. */
const publishedAnew = (
  { owner: _owner, updated: _updated, corrections: _corrections, aliases: _aliases, ...fields }: Written,
  { today }: Carrying,
): Written => ({ ...fields, date: String(fields['date']) > today ? fields['date'] : today });

/** What a type needs besides: its own way to do without the old place. */
const OWN_WAY: Partial<Record<CarriedType, (fields: Written, carrying: Carrying) => Written>> = {
  guides: (fields, carrying) => {
    // Where a form asks for one's province and commune, the new ones are to be chosen.
    const steps = (fields['steps'] as Written[] | undefined)?.map((step) =>
      typeof step['text'] === 'string' ? { ...step, text: carrying.renamed(step['text']) } : step,
    );
    return { ...publishedAnew(fields, carrying), steps };
  },
  questions: publishedAnew,
  topics: ({ plan: _plan, text: _text, ...fields }, { naming }) =>
    namesWithin(fields['description'], naming)
      ? { ...fields, description: topicSentence(String(fields['label'])) }
      : fields,
  abbreviations: (fields, { naming }) => {
    const met = String(fields['source'])
      .split(/;\s*/)
      .filter((one) => !naming(one));
    return { ...fields, source: met.join('; ') || MET_EVERYWHERE };
  },
  // A series of one place, and what was kept back of it, mean nothing elsewhere.
  indices: ({ withheld: _withheld, ...fields }) => {
    const series = ((fields['series'] ?? []) as Written[]).filter((one) => one['place'] === undefined);
    const known = series.map((one) => one['id']);
    const results = ((fields['results'] ?? []) as Written[]).filter((one) => known.includes(one['series']));
    return { ...fields, series, results };
  },
};
const LISTS_THAT_STAY: readonly string[] = ['series', 'results', 'gaps', 'scoring'];

/** What of a thing holds in another place; undefined when it cannot do without what it loses. */
function carriedOf(
  { type, before, body, id }: Candidate,
  carrying: Carrying,
  isKept: (reference: Reference) => boolean,
  answered: HasPage,
): Kept | undefined {
  const { naming } = carrying;
  const { references }: ContentType = CONTENT_TYPES[type];
  if (naming(id) || typeof before !== 'object' || before === null) return undefined;
  if ('withdrawn' in before || ('draft' in before && before.draft === true)) return undefined;
  let fields = withoutNamingMembers(before as Written, SEPARABLE[type], naming);
  fields = OWN_WAY[type]?.(fields, carrying) ?? fields;
  if (type === 'indices') for (const key of LISTS_THAT_STAY) fields = { ...fields, [key]: fields[key] ?? [] };
  const dead = (references?.(fields as never) ?? [])
    .filter((one) => naming(one.id) || !isKept(one))
    .map(({ path }) => path);
  const left = mapTexts(withoutPlaces(fields, dead), (text) =>
    ADDRESS.test(text) && !answered(text.replace(/#.*$/, '')) ? undefined : withoutDeadLinks(text, answered),
  );
  const prose = type === 'statements' && body !== undefined ? withoutNamingBlocks(body, naming) : body;
  if (namesWithin(left, naming) || (prose !== undefined && naming(prose))) return undefined;
  if (!plainSchema(type).safeParse(left).success) return undefined;
  return { value: left, body: prose === undefined ? undefined : withoutDeadLinks(prose, answered) };
}

const isCarried = (type: ContentTypeName | undefined): type is CarriedType =>
  (CARRIED as readonly (string | undefined)[]).includes(type);

/** What the new section keeps of the old one. */
export interface Carried {
  /** Texts of files, by their paths below the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be kept as it is, because it speaks of the old place: whole files, and of lists what is left out. */
  readonly setAside: ReadonlyMap<string, string>;
  /** How many things were kept, by type. */
  readonly counts: ReadonlyMap<ContentTypeName, number>;
  has(type: ContentTypeName, id: string): boolean;
}

/** YAML of a value as `content/` has it: a line for each text, no anchors. */
export const asYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });

function textOf(candidates: readonly Candidate[], kept: ReadonlyMap<Candidate, Kept>): string | undefined {
  const [first] = candidates;
  const left = candidates.flatMap((one) => kept.get(one) ?? []);
  if (!first || left.length === 0) return undefined;
  const isWhole = left.length === candidates.length;
  const same = candidates.every((one) => {
    const now = kept.get(one);
    return isDeepStrictEqual(now?.value, one.before) && now?.body === one.body;
  });
  if (isWhole && same) return first.file.text;
  const { storage }: ContentType = CONTENT_TYPES[first.type];
  if (storage === 'list') return asYaml(left.map(({ value }) => value));
  const yaml = asYaml(left[0]?.value);
  return storage === 'page' ? `---\n${yaml}---\n${left[0]?.body ?? ''}` : yaml;
}

/**
 * Reads a content folder and keeps what holds in any place: what names none of the old territories or plans, and points at nothing
 * that is not kept itself. References, links and members that name the place are taken out where the rest stays right without them.
 */
export function carryOver(directory: string, carrying: Carrying): Carried {
  const texts = readContent(directory).texts.filter(({ type }) => isCarried(type));
  const candidates = texts.flatMap((file): Candidate[] =>
    file.things.map(({ id, value, body }) => ({
      file,
      type: file.type as CarriedType,
      id,
      before: value,
      body: body?.text,
    })),
  );
  // What a topic said of them went with its text.
  const ended = new Set(
    candidates.flatMap(({ type, id, before }) => {
      const sound = type === 'documents' && plainSchema(type).safeParse(before).success;
      return sound && hasEndedOn(before as LegalDocument, carrying.today) ? [id] : [];
    }),
  );
  let kept = new Map<Candidate, Kept>(candidates.map((one) => [one, { value: one.before, body: one.body }]));
  for (let before = Infinity; kept.size < before;) {
    before = kept.size;
    const living = [...kept.keys()];
    const keys = new Set(
      living.map(({ type, id }) => `${(CONTENT_TYPES[type] as ContentType).target ?? ''} ${id}`),
    );
    const pages = new Set(living.map(({ type, id }) => (CONTENT_TYPES[type] as ContentType).address?.(id)));
    const isKept =
      ({ type }: Candidate) =>
      ({ to, id }: Reference): boolean =>
        keys.has(`${to} ${id}`) && !(type === 'topics' && ended.has(id));
    const answered: HasPage = (address) =>
      carrying.standing(address) || pages.has(address.replace(/\/?$/, '/'));
    kept = new Map(
      living.flatMap((one) => {
        const left = carriedOf(one, carrying, isKept(one), answered);
        return left ? [[one, left] as const] : [];
      }),
    );
  }
  const byFile = new Map(texts.map((file) => [file, candidates.filter((one) => one.file === file)]));
  const files = new Map<string, string>();
  const setAside = new Map<string, string>();
  for (const [file, members] of byFile) {
    const text = textOf(members, kept);
    if (text !== undefined) files.set(file.path, text);
    const lost = members.filter((one) => !kept.has(one));
    const [first] = lost;
    if (!first) continue;
    const isList = (CONTENT_TYPES[first.type] as ContentType).storage === 'list';
    setAside.set(file.path, isList ? asYaml(lost.map(({ before }) => before)) : file.text);
  }
  const counts = new Map(
    CARRIED.map((type) => [type, [...kept.keys()].filter((one) => one.type === type).length] as const),
  );
  const known = new Set([...kept.keys()].map(({ type, id }) => `${type} ${id}`));
  return { files, setAside, counts, has: (type, id) => known.has(`${type} ${id}`) };
}
