import { stringify } from 'yaml';
import { parseMarkdown } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/yaml.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../../model/content-types.ts';
import type { Reference, ReferenceTarget } from '../../model/reference.ts';
import { shuffled } from '../../bench/search/random.ts';
import { fill, type Payload } from './payload.ts';
import { soundThings, withValue, type Keys, type SoundThing } from './sound-value.ts';

/** One payload at one place of the content. */
export interface Placement {
  readonly number: number;
  readonly payload: string;
  /** Where it stands, as people say it: `articles.title`. */
  readonly place: string;
  readonly keys: Keys;
  readonly text: string;
}

/** A thing full of payloads, and the file that will hold it. */
export interface PoisonedThing {
  readonly type: ContentTypeName;
  readonly file: string;
  /** A line of its own in a list file; else the whole file. */
  readonly isRow: boolean;
  value: unknown;
  readonly sound: unknown;
  readonly body: string;
  placements: Placement[];
}

/** What is asked of the content below the payloads: an identifier of each kind, to point at. */
export type SoundTargets = Readonly<Record<ReferenceTarget, string>>;

/** What free text and web addresses take, and identifiers, days, numbers and sorts do not. */
const PROBES = ['https://vi-du.vn/x', `https://vi-du.vn/${'x'.repeat(40)}`];

/** Types whose text is poisoned elsewhere: figures are cells, addresses are old addresses, a plan's text is all body. */
const APART: readonly ContentTypeName[] = ['dossierFigures', 'redirects', 'planTexts', 'settings'];

/** Name of the `turn`th thing; the first carries a word that every JavaScript object knows. */
const nameOf = (turn: number): string => (turn === 0 ? 'constructor' : `thu-doc-hai-${turn}`);

function fileOf(type: ContentType, turn: number): string {
  const name = nameOf(turn);
  if (type.storage === 'list' || type.storage === 'single') return type.path;
  if (type === CONTENT_TYPES.plans) return `ke-hoach/${2050 + turn}/ke-hoach.yaml`;
  const inYear = [CONTENT_TYPES.articles, CONTENT_TYPES.events, CONTENT_TYPES.evidence].includes(
    type as never,
  );
  const ending = type.storage === 'page' ? (type.files.test('x.mdx') && turn % 2 ? 'mdx' : 'md') : 'yaml';
  return `${type.path}/${inYear ? '2026/' : ''}${name}.${ending}`;
}

function pointing(type: ContentType, value: unknown, targets: SoundTargets): unknown {
  const references: readonly Reference[] = type.references?.(value as never) ?? [];
  return references.reduce((changed, { path, to }) => withValue(changed, path, targets[to]), value);
}

/** Texts in an order of chance that begins anew when all have been dealt; the first that fits is taken. */
function dealer(
  texts: readonly Payload[],
  random: () => number,
): (takes: (text: string) => boolean) => { id: string; text: string } | undefined {
  let waiting = shuffled(texts, random);
  return (takes) => {
    const fits = ({ text }: { text: string }): boolean => takes(text);
    let found = waiting.find(fits);
    if (!found) {
      waiting = [...waiting, ...shuffled(texts, random)];
      found = waiting.find(fits);
    }
    if (found) waiting.splice(waiting.indexOf(found), 1);
    return found;
  };
}

/** How the things of a folder are made: how many of each type, the first canary, the order. */
export interface FieldPlan {
  readonly things: number;
  readonly first: number;
  readonly random: () => number;
  readonly targets: SoundTargets;
  /** What is dealt. */
  readonly texts: readonly Payload[];
  /** The base's own settings, whose words are poisoned in their place. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Words of the settings; what else stands there decides where the site is served. */
const SETTING_WORDS = ['title', 'shortTitle', 'place', 'description', 'operator'];

function poison(
  name: ContentTypeName,
  sound: SoundThing,
  turn: number,
  plan: FieldPlan,
  state: { next: number; deal: ReturnType<typeof dealer> },
): PoisonedThing {
  const type: ContentType = CONTENT_TYPES[name];
  const named = 'id' in sound.value ? { ...sound.value, id: nameOf(turn) } : sound.value;
  const start =
    name === 'settings'
      ? named
      : pointing(type, name === 'plans' ? { ...named, year: 2050 + turn } : named, plan.targets);
  const placements: Placement[] = [];
  let value = start;
  for (const { keys, schema } of sound.texts) {
    const number = state.next;
    const takes = (text: string): boolean => schema.safeParse(fill(text, number)).success;
    const dealt = PROBES.some(takes) && state.deal(takes);
    if (!dealt) continue;
    const text = fill(dealt.text, number);
    state.next += 1;
    placements.push({ number, payload: dealt.id, place: [name, ...keys].join('.'), keys, text });
    value = withValue(value, keys, text);
  }
  const words = fill('Lời của trang ¶.', state.next);
  return {
    type: name,
    file: fileOf(type, turn),
    isRow: type.storage === 'list',
    value,
    sound: start,
    body: `${words}\n`,
    placements,
  };
}

/** Things of every type with a payload in every text field that takes one. */
export function poisonedThings(plan: FieldPlan): PoisonedThing[] {
  const state = { next: plan.first, deal: dealer(plan.texts, plan.random) };
  const names = (Object.keys(CONTENT_TYPES) as ContentTypeName[]).filter((name) => !APART.includes(name));
  const words = soundThings('settings').flatMap(({ texts }) =>
    texts.filter(({ keys }) => SETTING_WORDS.includes(String(keys[0]))),
  );
  const settings = poison('settings', { value: plan.settings, texts: words }, 0, plan, state);
  const things = names.flatMap((name) => {
    const branches = soundThings(name);
    const count = Math.max(plan.things, branches.length);
    return Array.from({ length: count }, (_, turn) =>
      poison(name, branches[turn % branches.length] as SoundThing, turn, plan, state),
    );
  });
  return [settings, ...things];
}

/** Block YAML as people write it, where that reads back as the same; else JSON, which is YAML too. */
function yamlOf(value: unknown): string {
  const block = stringify(value, { lineWidth: 0 });
  const same = JSON.stringify(parseYaml(block).value) === JSON.stringify(value);
  return same ? block : `${JSON.stringify(value)}\n`;
}

/** The text of a thing: a line of a list, a record, or a page. */
export function textOf({ isRow, type, value, body }: PoisonedThing): string {
  if (isRow) return `- ${JSON.stringify(value)}\n`;
  return CONTENT_TYPES[type].storage === 'page' ? `---\n${yamlOf(value)}---\n\n${body}` : yamlOf(value);
}

/** Line and column of a placement in its thing's own text. */
export function placeOf(thing: PoisonedThing, { keys }: Placement): { line: number; column: number } {
  const text = textOf(thing);
  if (thing.isRow) return parseYaml(text).placeOf([0, ...keys]);
  if (CONTENT_TYPES[thing.type].storage === 'page') return parseMarkdown(text).frontMatter.placeOf(keys);
  return parseYaml(text).placeOf(keys);
}

/** A thing without some of its payloads: their fields are sound again. */
export function heal(thing: PoisonedThing, healed: readonly Placement[]): void {
  const valueAt = (keys: Keys): unknown =>
    keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], thing.sound);
  for (const { keys } of healed) thing.value = withValue(thing.value, keys, valueAt(keys));
  thing.placements = thing.placements.filter((one) => !healed.includes(one));
}
