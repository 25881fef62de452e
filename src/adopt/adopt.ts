import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { soundRecords, soundValues } from '../files/content-files.ts';
import { sampleFile } from '../files/template.ts';
import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import type { Settings } from '../model/settings.ts';
import { standingPages } from '../site/pages.ts';
import { lowerFirst } from '../vietnamese/first-letter.ts';
import { carryOver, type Carried } from './carry.ts';
import { namingOf, renaming, type Naming, type NewNames } from './old-place.ts';
import { ownFiles, type KeptSettings, type NewPlace } from './own-files.ts';

/** Folder of samples, and of what has to be rewritten: names that begin with `_` are never content. */
const SAMPLES = '_mau';
const TO_REWRITE = '_can-viet-lai';

/** The content folder of another place, not written yet. */
export interface AdoptedContent {
  /** Texts by their paths below the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** How many things came over, by type. */
  readonly counts: ReadonlyMap<ContentTypeName, number>;
  /** Files that speak of the old place: they lie below `_can-viet-lai/`, to be rewritten or thrown away. */
  readonly toRewrite: readonly string[];
}

const STANDING = new Set<string>(standingPages.map(({ address }) => address));

function keptSettings(old: Settings | undefined, carried: Carried, naming: Naming): KeptSettings {
  const isAnswered = (address: string): boolean =>
    STANDING.has(address) ||
    (['guides', 'questions', 'procedures', 'documents', 'indices'] as const).some((type) => {
      const id = address.split('/')[2] ?? '';
      return CONTENT_TYPES[type].address(id) === address && carried.has(type, id);
    });
  return {
    emergency: (old?.emergency ?? []).filter((id) => carried.has('hotlines', id)),
    portal: old?.portal && carried.has('hotlines', old.portal) ? old.portal : undefined,
    guides: Object.fromEntries(
      Object.entries(old?.guides ?? {}).filter(([, id]) => id && carried.has('guides', id)),
    ) as Record<string, string>,
    tasks: (old?.tasks ?? []).filter(
      ({ address, title, text }) => isAnswered(address) && !naming(`${title} ${text}`),
    ),
    speech: old?.speech,
  };
}

/** Names to be chosen in forms: those of a commune and its province, where both are told. */
const newNames = ({ name, kind, province }: NewPlace): NewNames =>
  kind === 'huyen' || kind === 'tinh'
    ? { province: undefined, commune: undefined }
    : { province: province && lowerFirst(province), commune: lowerFirst(name) };

const below = (folder: string, files: Iterable<readonly [string, string]>): [string, string][] =>
  [...files].map(([file, text]) => [`${folder}/${file}`, text]);

/**
 * A content folder for another place, made of the one in `directory`: what holds in the whole country comes over, what is the new
 * place's own is begun, an empty sample of each type lies beside. Nothing is written.
 * @param directory absolute path of the content folder that is taken over
 */
export function adoptContent(directory: string, place: NewPlace): AdoptedContent {
  const units = soundRecords(directory, 'units');
  const naming = namingOf(units, soundRecords(directory, 'plans'));
  const carried = carryOver(directory, {
    naming,
    renamed: renaming(units, place.today, newNames(place)),
    standing: (address) => STANDING.has(address),
    today: place.today,
  });
  const [old] = soundValues(directory, 'settings');
  const topics = soundValues(directory, 'topics').filter(({ id }) => carried.has('topics', id));
  const topic = topics.map(({ id, label }) => [id, label] as const);
  const options = { today: place.today, offers: { topic } };
  const samples = (Object.keys(CONTENT_TYPES) as ContentTypeName[]).flatMap((type) => {
    const sample = sampleFile(type, options);
    return sample ? [[sample.path, sample.text] as const] : [];
  });
  const own = ownFiles(place, carried.files, keptSettings(old, carried, naming), topics[0]?.id ?? '');
  // A page that is begun anew needs no old one; of a list that goes on, the rest is to be rewritten.
  const toRewrite = [...carried.setAside].filter(([file]) => !own.has(file) || carried.files.has(file));
  const read = (file: string): readonly [string, string] => [
    file,
    readFileSync(path.join(directory, file), 'utf8'),
  ];
  const handbook = path.join(directory, 'README.md');
  return {
    files: new Map([
      ...(existsSync(handbook) ? [read('README.md')] : []),
      ...carried.files,
      ...own,
      ...below(SAMPLES, samples),
      ...below(TO_REWRITE, toRewrite),
    ]),
    counts: carried.counts,
    toRewrite: toRewrite.map(([file]) => file),
  };
}
