/**
 * `npm run check:types`: types of everything, then once more of what browsers run, against the JavaScript that the oldest of them know
 * (`OLDEST_SCRIPT`): a compiler writes newer signs out for them, newer methods it leaves.
 */
import { stop } from './command.ts';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { browserParts } from '../src/components/desk/browser-parts.ts';
import { runNode } from './package-program.ts';

/** Where the code of each script that browsers run begins. */
const SCRIPTS = [
  'src/search/client.ts',
  'src/suggestions/client.ts',
  'src/embed/builder/page.ts',
  'src/components/word-import/page.ts',
  'src/components/word-import/checker.ts',
  'src/components/word-import/reader.ts',
  'src/components/offline/offline-client.ts',
  'src/components/offline/worker.ts',
  'src/components/report/report-page.ts',
  'src/components/report/maker.ts',
  'src/embed/frame.ts',
  'src/embed/loader.ts',
];

/** Chrome 97, Firefox 97, Safari 15.4: README names them as the oldest with search. */
const OLDEST_SCRIPT = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

/** Modules that become part of a script; what is imported for its type alone does not. */
async function modules(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: SCRIPTS,
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    plugins: [browserParts],
    format: 'esm',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).map((file) => path.resolve(file));
}

const project = fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { options } = ts.getParsedCommandLineOfConfigFile(project, OLDEST_SCRIPT, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => stop(String(messageText)),
}) ?? { options: {} };

if (!runNode(fileURLToPath(new URL('astro.ts', import.meta.url)), ['check'])) process.exit(1);
const files = await modules();
const program = ts.createProgram(files, { ...options, types: [] });
const found = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
const host = {
  getCanonicalFileName: (file: string) => file,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};
process.stdout.write(ts.formatDiagnostics(found, host));
if (found.length) stop(`${found.length} errors: the oldest browsers do not know this.`);
process.stdout.write(`${files.length} modules that browsers run are ES2022.\n`);
