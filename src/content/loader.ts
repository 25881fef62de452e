import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  readContentFile,
  readType,
  type Body,
  type RawThing,
  type TextFile,
} from '../files/content-files.ts';
import { programId } from '../built/build-id.ts';
import { contentDirectory } from '../files/directory.ts';
import { faultLine, type Fault, type FileFault } from '../files/fault.ts';
import { CONTENT_TYPES, type CollectionName } from '../model/content-types.ts';
import { missingPicture } from './missing-picture.ts';
import { renderPage } from './render-page.ts';

/** One thing as Astro's store holds it. */
type StoredThing = Parameters<LoaderContext['store']['set']>[0];

/** What a preview hands to the loaders when it asks them to load again. */
export interface PreviewContext {
  /** Called as each loader begins; Astro passes over a request while it reads its configuration. */
  begin(): void;
  /** Called with what could not be loaded. */
  tell(fault: FileFault): void;
}

/** Told as it stands: where in our code it was found says nothing to an editor. */
function contentError(faults: readonly FileFault[]): Error {
  const shown = path.relative(process.cwd(), contentDirectory()).split(path.sep).join('/');
  const lines = faults.map((fault) => faultLine({ ...fault, file: `${shown}/${fault.file}` }));
  const error = new Error(`Chưa dựng được trang:\n${lines.join('\n')}`);
  error.stack = '';
  return error;
}

/** Row number with leading zeros, so that the order of a list file survives the store's sorting by id. */
const rowId = (position: number): string => String(position).padStart(5, '0');

/** The glossary, which is written into every page. */
function glossaryOf(directory: string): string {
  const read = readContentFile(directory, CONTENT_TYPES.abbreviations.path);
  return read && 'text' in read ? read.text : '';
}

/** Path of a content file from the project's root, with `/`: the form in which Astro's store wants it. */
const storedPath = (file: string, { config }: LoaderContext): string =>
  path.relative(fileURLToPath(config.root), path.join(contentDirectory(), file)).split(path.sep).join('/');

/** Keeps Astro's renderer from taking a rule (`---`) at the head of a body for front matter. */
const NO_FRONT_MATTER = '---\n---\n';

const renderMarkdown = (body: Body, file: string, { renderMarkdown: render }: LoaderContext) =>
  renderPage(body, (text) => render(NO_FRONT_MATTER + text, { fileURL: pathToFileURL(file) }));

/** Tries what Vite will do with a guide in MDX, whose errors name neither line nor mend. */
function compileMdx(body: Body, file: string, { config }: LoaderContext) {
  const { processor } = config.markdown;
  return renderPage(body, async (text) => {
    const compiler = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    await compiler?.process(text, file, {});
    return {};
  });
}

/** What the store holds of a page beside its fields. */
async function loadBody(
  body: Body,
  file: string,
  context: LoaderContext,
): Promise<Partial<StoredThing> | Fault> {
  // Guides in MDX are modules, which Vite compiles.
  if (file.endsWith('.mdx')) {
    const compiled = await compileMdx(body, file, context);
    return 'code' in compiled ? compiled : { deferredRender: true };
  }
  const rendered = await renderMarkdown(body, file, context);
  return 'code' in rendered ? rendered : { rendered, assetImports: rendered.metadata?.imagePaths ?? [] };
}

/** Tells apart what other states of the program have read. */
let program = (): string => {
  const own = programId(process.cwd());
  program = () => own;
  return own;
};

/** A part of Astro's store that its type leaves out. */
interface AssetStore {
  addAssetImports(assets: readonly string[], file: string): void;
}

async function loadThing(
  id: string,
  thing: RawThing,
  file: TextFile,
  context: LoaderContext,
): Promise<StoredThing | FileFault> {
  const directory = contentDirectory();
  const absolute = path.join(directory, file.path);
  const filePath = storedPath(file.path, context);
  const { body } = thing;
  const digest = context.generateDigest({
    program: program(),
    filePath,
    value: thing.value as Record<string, unknown>,
    text: body?.text,
    glossary: body && glossaryOf(directory),
  });
  const known = context.store.get(id);
  if (known?.digest === digest && !missingPicture(thing, absolute, known.assetImports)) {
    // Astro's store forgets them from build to build.
    if (known.assetImports)
      (context.store as unknown as AssetStore).addAssetImports(known.assetImports, filePath);
    return known;
  }
  let data: Record<string, unknown>;
  try {
    data = await context.parseData({ id, data: thing.value as Record<string, unknown>, filePath: absolute });
  } catch {
    return {
      file: file.path,
      ...thing.placeOf([]),
      code: 'truong-sai',
      what: 'Có trường thiếu hoặc viết chưa đúng',
      // The check names the field; where this is told it has not run.
      mend: 'chạy npm run check để xem từng lỗi',
    };
  }
  const more = body ? await loadBody(body, absolute, context) : {};
  const fault = 'code' in more ? more : missingPicture(thing, absolute, more.assetImports);
  return fault ? { file: file.path, ...fault } : { id, data, filePath, digest, ...more };
}

const isFault = (loaded: StoredThing | FileFault): loaded is FileFault => 'code' in loaded;

async function loadFile(file: TextFile, context: LoaderContext): Promise<(StoredThing | FileFault)[]> {
  const loaded = [];
  for (const [position, thing] of file.things.entries())
    loaded.push(await loadThing(file.id || rowId(position), thing, file, context));
  return loaded;
}

/**
 * Loads one type through the one reader of content. A file is taken whole or not at all; in a preview its last good
 * state stays then, in a build every fault is told and ends it.
 */
async function load(name: CollectionName, context: LoaderContext): Promise<void> {
  const { store, watcher } = context;
  const preview = context.refreshContextData as PreviewContext | undefined;
  preview?.begin();
  const { texts, faults } = readType(contentDirectory(), name);
  const wrong = [...faults];
  const kept = new Set<string>();
  for (const file of texts.filter((one) => one.faults.length === 0)) {
    const loaded = await loadFile(file, context);
    const told = loaded.filter(isFault);
    wrong.push(...told);
    for (const one of loaded) {
      if (told.length || isFault(one)) continue;
      store.set(one);
      // The list of modules may be another build's.
      if (one.deferredRender && one.filePath) store.addModuleImport(one.filePath);
      kept.add(one.id);
    }
  }
  if (wrong.length && !watcher) throw contentError(wrong);
  const waiting = new Set(wrong.map(({ file }) => storedPath(file, context)));
  for (const { id, filePath } of store.values())
    if (!kept.has(id) && !waiting.has(filePath ?? '')) store.delete(id);
  for (const fault of wrong) preview?.tell(fault);
}

/** Whether a content folder holds nothing of a type; Astro takes an empty collection for a mistake and says so at each query. */
export const holdsNothing = (name: CollectionName): boolean =>
  readType(contentDirectory(), name).texts.every(({ things }) => things.length === 0);

/** The loader of a content type. */
export const contentLoader = (name: CollectionName): Loader => ({
  name: `content-${name}`,
  load: (context) => load(name, context),
});
