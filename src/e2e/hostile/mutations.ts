import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../../bench/search/random.ts';
import { below, oneOf, type ByteChange } from './mutate-chance.ts';
import { BYTE_CHANGES } from './mutate-bytes.ts';
import { CSV_CHANGES, PAGE_CHANGES, YAML_CHANGES } from './mutate-text.ts';

/** One broken file, made from a sound one. */
export interface Mutation {
  /** `seed:number`: makes the same file again. */
  readonly id: string;
  readonly kind: string;
  /** The file that is broken, relative to the content. */
  readonly file: string;
  /** Its new bytes; undefined when it is no plain file any more. */
  readonly bytes: Buffer | undefined;
  /** Puts it into a copy of the content in place of the sound file. */
  readonly apply: (folder: string) => void;
}

/** What stands in place of a file that is no file. Windows knows neither named pipes nor, for most people, symbolic links. */
const STRANGE: Readonly<Record<string, (absolute: string) => void>> = {
  'is-folder': (absolute) => mkdirSync(absolute),
  'is-folder-with-file': (absolute) => {
    mkdirSync(absolute);
    writeFileSync(path.join(absolute, 'index.md'), 'chữ');
  },
  ...(process.platform !== 'win32' && {
    'is-pipe': (absolute: string) => void spawnSync('mkfifo', [absolute]),
    'is-link-to-nothing': (absolute: string) => symlinkSync('/khong/co/tep', absolute),
    'is-link-to-itself': (absolute: string) => symlinkSync(path.basename(absolute), absolute),
    'is-link-to-parent': (absolute: string) => symlinkSync('..', absolute),
    'is-link-outside': (absolute: string) => symlinkSync('/etc/passwd', absolute),
    'is-link-to-endless': (absolute: string) => symlinkSync('/dev/zero', absolute),
  }),
};

const TEXT_FILE = /\.(?:md|mdx|yaml|csv)$/;

function changesFor(file: string): Readonly<Record<string, ByteChange>> {
  if (/\.mdx?$/.test(file)) return { ...BYTE_CHANGES, ...YAML_CHANGES, ...PAGE_CHANGES };
  if (file.endsWith('.csv')) return { ...BYTE_CHANGES, ...CSV_CHANGES };
  return TEXT_FILE.test(file) ? { ...BYTE_CHANGES, ...YAML_CHANGES } : BYTE_CHANGES;
}

/** The kinds that a file can be broken by, in a fixed order. */
export const kindsFor = (file: string): string[] => [
  ...Object.keys(changesFor(file)),
  'swapped',
  ...Object.keys(STRANGE),
];

function replacing(file: string, put: (absolute: string) => void): Mutation['apply'] {
  return (folder) => {
    const absolute = path.join(folder, file);
    rmSync(absolute, { recursive: true, force: true });
    put(absolute);
  };
}

/**
 * The `number`th broken file of a seed. Kinds go round, so that as many numbers as there are kinds try nearly each; which file, and how,
 * is chance.
 */
export function mutation(seed: number, number: number, sound: string, files: readonly string[]): Mutation {
  const random = randomFrom(seed * 1_000_003 + number);
  const texts = files.filter((name) => TEXT_FILE.test(name));
  // Tables and guides are few; without this they would hardly be drawn.
  const rare = texts.filter((name) => /\.(?:csv|mdx)$/.test(name));
  const file = oneOf(random() < 0.2 && rare.length > 0 ? rare : texts, random);
  const kinds = kindsFor(file);
  const kind = kinds[(number * 7 + below(kinds.length, random)) % kinds.length] ?? 'empty';
  const base = { id: `${seed}:${number}`, kind, file };
  const strange = STRANGE[kind];
  if (strange) return { ...base, bytes: undefined, apply: replacing(file, strange) };
  const bytes =
    kind === 'swapped'
      ? readFileSync(path.join(sound, oneOf(texts, random)))
      : (changesFor(file)[kind] as ByteChange)(readFileSync(path.join(sound, file)), random);
  return { ...base, bytes, apply: replacing(file, (absolute) => writeFileSync(absolute, bytes)) };
}
