import { documents, type LegalDocument } from '../model/document.ts';
import type { Identified } from '../model/publication.ts';
import { existsOn, unitNameOn } from '../model/unit.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { soundRecords, soundValues } from './content-files.ts';
import type { NewKind } from './recipes.ts';
import type { Offers } from './template.ts';

/** How many documents are offered: those that share most words with the title, else the newest. */
const DOCUMENTS = 6;

const wordsOf = (text: string): Set<string> => new Set(foldVietnamese(text).match(/[a-z0-9]+/g));

/** A title of a document may fill six lines. */
const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text);

/** How many words two texts share. */
function shared(title: ReadonlySet<string>, text: string): number {
  return [...wordsOf(text)].filter((word) => title.has(word)).length;
}

/**
 * What the fields of a new file may name, by the field's key: every topic, the units of the day (no groups), and the documents that
 * its title is most likely about. `day` is `YYYY-MM-DD`.
 */
export function offersFor(directory: string, title: string, day: string): Offers {
  const topics = soundValues(directory, 'topics').map(({ id, label }) => [id, label] as const);
  const units = soundRecords(directory, 'units')
    .filter(({ fields }) => fields.type !== 'nhom' && existsOn(fields, day))
    .map(({ id, fields }) => [id, unitNameOn(fields, day).name] as const);
  const words = wordsOf(title);
  const label = ({ fields }: Identified<LegalDocument>) => `${documents.title(fields)}, ${fields.title}`;
  const known = soundRecords(directory, 'documents')
    .map((document) => ({ document, near: shared(words, label(document)) }))
    .sort(
      (a, b) =>
        b.near - a.near || (b.document.fields.date ?? '').localeCompare(a.document.fields.date ?? '', 'en'),
    )
    .slice(0, DOCUMENTS)
    .map(({ document }) => [document.id, shortened(label(document))] as const);
  return { topic: topics, topics, unit: units, units, document: known, documents: known };
}

/** Value at a path of keys, `names.0.name`. */
const valueAt = (value: unknown, keys: string): unknown =>
  keys
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);

/** What content of a type is called already, as its editors wrote it under a key. */
export const titlesOf = (directory: string, { type, title }: NewKind): string[] =>
  soundRecords(directory, type).flatMap(({ fields }) => {
    const found = valueAt(fields, title);
    return typeof found === 'string' ? found : [];
  });
