import { slugify } from '../vietnamese/slug.ts';

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Endings that a program has added or written otherwise, and the one that content has. */
const ENDINGS: readonly (readonly [RegExp, (ending: string) => string])[] = [
  [/\.(md|mdx|yaml|csv)(?:\.(?:txt|md|yaml|docx?))+$/i, (ending) => `.${ending.toLowerCase()}`],
  [/\.(md|mdx|yaml|csv)$/i, (ending) => `.${ending.toLowerCase()}`],
  [/\.(markdown)(?:\.txt)?$/i, () => '.md'],
  [/\.(yml)(?:\.txt)?$/i, () => '.yaml'],
];

/** A path with the ending that content has. */
export const withRightEnding = (file: string): string =>
  ENDINGS.reduce((name, [form, ending]) => name.replace(form, (_, own: string) => ending(own)), file);

/**
 * A path below the content folder with names that can be part of an address: small letters without marks, digits, `-`, and an ending
 * in small letters. Undefined where it is so already, or where nothing of a name would be left.
 */
export function betterPath(path: string): string | undefined {
  const folders = path.split('/');
  const last = withRightEnding(folders.pop() ?? '');
  const dot = last.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [last.slice(0, dot), last.slice(dot).toLowerCase()] : [last, ''];
  const named = [...folders, stem].map((part) => (PART.test(part) ? part : slugify(part)));
  if (named.some((part) => part === '')) return undefined;
  const better = named.join('/') + ending;
  return better === path ? undefined : better;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A text that shows pictures or files beside it, after one of them got another name: as a target, or as a value. */
export function withNewName(text: string, old: string, better: string): string {
  const spellings = [old, old.normalize('NFC'), old.normalize('NFD')].flatMap((name) => [
    name,
    encodeURI(name),
    encodeURIComponent(name),
    name.replaceAll(' ', '%20'),
  ]);
  const any = [...new Set(spellings)].map(escaped).join('|');
  return text
    .replace(
      new RegExp(String.raw`(\]\()(?:<(\./)?(?:${any})>|(\./)?(?:${any}))(?=[)\s])`, 'g'),
      (_, open: string) => open + better,
    )
    .replace(
      new RegExp(String.raw`^(\s*(?:- +)?[\w-]+: +)(["']?)(?:\./)?(?:${any})\2(?=\s*$)`, 'gm'),
      (_, key: string) => key + better,
    );
}
