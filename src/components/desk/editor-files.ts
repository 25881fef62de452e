import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { keptText } from '../../built/kept.ts';
import { listContent } from '../../files/directory.ts';
import { browserParts } from './browser-parts.ts';
import { iconFont } from './icon-font.ts';
import { inOurWords, UNREACHABLE, withoutThirdParties } from './editor-source.ts';

/** One file of the editor, as the site serves it. */
export interface EditorFile {
  /** Below the editor's folder, with `/`. */
  readonly name: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/** The editor: its files in a folder named after their content, so that none of another build is ever run. */
export interface Editor {
  readonly folder: string;
  readonly files: readonly EditorFile[];
}

const PUBLISHED = fileURLToPath(import.meta.resolve('@sveltia/cms'));
const ENTRY = 'src/desk/main.ts';

const editorOnly = (code: string): Plugin => ({
  name: 'editor-only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path: name }) =>
      UNREACHABLE.test(name) ? { path: 'nothing', namespace: 'unreachable' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'unreachable' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, () => ({ contents: code }));
    onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]locales[\\/]vi\.json$/ }, ({ path: file }) => ({
      contents: inOurWords(readFileSync(file, 'utf8')),
      loader: 'json',
    }));
  },
});

/** The icons that the script names, under the name by which it asks for its whole icon font, and the font's licence. */
async function icons(code: string): Promise<EditorFile[]> {
  const name = /assets\/material-symbols[^`]+/.exec(code)?.[0];
  if (!name) throw new Error('The editor’s script names no icon font; look at its new release.');
  const folder = path.dirname(PUBLISHED);
  const licence = 'assets/material-symbols-outlined.LICENSE.txt';
  const font = await iconFont(readFileSync(path.join(folder, name)), code);
  return [
    { name, bytes: Buffer.from(font) },
    { name: licence, bytes: readFileSync(path.join(folder, licence)) },
  ];
}

/** How the editor is bundled, from its published script. */
export const editorBuild = (code: string) =>
  ({
    entryPoints: { main: path.resolve(ENTRY) },
    bundle: true,
    splitting: true,
    write: false,
    outdir: path.resolve('.'),
    format: 'esm',
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    // What the editor itself is written for: it opens in browsers of the last two years.
    target: 'es2022',
    plugins: [editorOnly(code), browserParts],
    // What the editor is made of is packed already: what its parts ask to be said stands in a file beside.
    legalComments: 'external',
    logLevel: 'error',
  }) as const satisfies BuildOptions;

async function bundled(code: string): Promise<EditorFile[]> {
  const { outputFiles } = await build(editorBuild(code));
  return outputFiles.map((file) => ({
    name: path.relative(path.resolve('.'), file.path).split(path.sep).join('/'),
    bytes: Buffer.from(file.contents),
  }));
}

/** Rooms whose modules may be in the bundle, or make it. */
const ROOMS = [
  'vietnamese',
  'model',
  'mending',
  'files',
  'site',
  'markdown',
  'checks',
  'desk',
  'components/desk',
];

/** All that the bundle is made of: our modules by their text, packages by the lock file. */
function sources(): string[] {
  const files = ROOMS.flatMap((room) =>
    listContent(path.resolve('src', room))
      .files.filter((file) => /(?<!\.test|-fixture|\.d)\.ts$/.test(file))
      .map((file) => path.resolve('src', room, file)),
  );
  return [path.resolve('package-lock.json'), ...files].map((file) => readFileSync(file, 'utf8'));
}

async function made(): Promise<string> {
  const code = withoutThirdParties(readFileSync(PUBLISHED, 'utf8'));
  const files = [...(await bundled(code)), ...(await icons(code))];
  return JSON.stringify(files.map(({ name, bytes }) => [name, bytes.toString('base64')]));
}

let memo: Promise<Editor> | undefined;

async function read(): Promise<Editor> {
  const text = await keptText('editor', sources(), made);
  const files = (JSON.parse(text) as [string, string][]).map(([name, base64]) => ({
    name,
    bytes: Buffer.from(base64, 'base64'),
  }));
  return { folder: createHash('sha256').update(text).digest('hex').slice(0, 10), files };
}

/** The editor, made once and then read from what is kept, as long as nothing that it is made of changes. */
export const editor = (): Promise<Editor> => (memo ??= read());
