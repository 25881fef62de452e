import { readEntry } from './format.ts';
import { handedOver, HANDED_OVER } from './hand-over.ts';
import { asSentPicture } from './sent-picture.ts';

/** As much as is used of what the editor keeps of a thing that is being written (Sveltia's `EntryDraft`). */
interface Draft {
  readonly isNew: boolean;
  readonly collectionName: string;
  /** Pictures that are not saved yet, by their addresses in memory. */
  readonly files: Record<string, { readonly file: File; readonly folder: object }>;
  interacted: boolean;
}

/** A form's values as the editor keeps them: `source.name`, `documents.0`; a field that holds others stands before them, empty. */
export type FlatValues = Record<string, unknown>;

/** The editor's script asks for this when it begins a draft (`components/desk/editor-source.ts`). */
type Begin = (draft: Draft, values: FlatValues) => FlatValues;

/** Where pictures of articles go: beside the text (`config.ts` says so of the whole collection). */
const BESIDE = {
  collectionName: 'articles',
  internalPath: 'content/tin-tuc',
  internalSubPath: '',
  publicPath: '',
  entryRelative: true,
  hasTemplateTags: false,
} as const;

/** Values as the editor keeps them. */
export function flatValues(value: unknown, path = ''): FlatValues {
  if (typeof value !== 'object' || value === null) return { [path]: value };
  const members = Object.entries(value).map(([key, one]) => flatValues(one, path ? `${path}.${key}` : key));
  const isNamed = path !== '' && (!path.includes('.') || members.length === 0);
  return Object.assign(isNamed ? { [path]: Array.isArray(value) ? [] : {} } : {}, ...members) as FlatValues;
}

/** Lets the article that was handed over, if any, stand in the form when the editor opens a new one for it. */
export async function expectHandedOver(): Promise<void> {
  if (location.hash !== HANDED_OVER) return;
  const handed = await handedOver();
  if (!handed) return;
  const pictures = await Promise.all(
    handed.pictures.map(async (file) => ({ name: file.name, file: await asSentPicture(file) })),
  );
  const begin: Begin = (draft, values) => {
    if (!draft.isNew || draft.collectionName !== BESIDE.collectionName || location.hash !== HANDED_OVER)
      return values;
    let { text } = handed;
    for (const { name, file } of pictures) {
      if (!text.includes(`](${name}`)) continue;
      const address = URL.createObjectURL(file);
      text = text.replaceAll(`](${name}`, `](${address}`);
      draft.files[address] = { file, folder: BESIDE };
    }
    // Else it would be gone with its tab, and not be offered again.
    draft.interacted = true;
    return { ...values, ...flatValues(readEntry({ name: 'articles', ending: 'md' }, text)) };
  };
  (globalThis as { cchcBegin?: Begin }).cchcBegin = begin;
}
