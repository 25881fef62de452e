import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { typeOfFile } from '../../checks/content-folder.ts';
import { parseMarkdown } from '../../files/front-matter.ts';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';
import { isPublicOn } from '../../model/publication.ts';
import { TEST_DAY } from '../harness.ts';
import { buildSite, HOSTILE_PORT } from './build-site.ts';
import { copyBase } from './content-base.ts';
import { comparable } from './inspect-page.ts';
import { readPages, type ReadPage } from './judge-build.ts';
import { isAccepted, type Judged } from './run-mutations.ts';

/** A page under a name of its own in the common build, whose words must be read there. */
export interface KeptText {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly address: string;
  readonly text: string;
}

/** What readers do not see by the rules of Markdown: addresses, tags, comments, names of references, codes of letters. */
const UNSEEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|svg|math|iframe|template)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*>|\]\([^)]*\)|^\s*\[[^\]]*\]:.*$|^\s*(?:```|~~~).*$|&[#\w]+;|\[\^[^\]]*\]/gim;

/** Runs of letters or digits; marks that Markdown takes away inside a word are taken away first, from both sides. */
function wordsOf(text: string): Set<string> {
  const plain = comparable(text).replace(/[*_~`\\]/g, '');
  return new Set(plain.normalize('NFC').match(/[\p{L}\p{M}]{2,}|\p{N}{2,}/gu) ?? []);
}

/** A text as the reader of content takes it. */
const textOf = (text: string): string => text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');

/** Words that the body of a page brings and its readers must find. */
export function bodyWords(text: string): Set<string> {
  const { body } = parseMarkdown(textOf(text));
  return wordsOf(body.replace(UNSEEN, ' '));
}

/** Body words that a page does not say. */
export const missingWords = (text: string, main: string): string[] => {
  const said = wordsOf(main);
  return [...bodyWords(text)].filter((word) => !said.has(word));
};

/** Pages can stand beside each other under names of their own; whatever else was broken stands alone in its file. */
function keep({ mutation: { id, kind, file, bytes } }: Judged, number: number): KeptText | undefined {
  const found = typeOfFile(file);
  const type: ContentType | undefined = found && CONTENT_TYPES[found.type];
  if (!bytes || !found || type?.storage !== 'page' || !type.address || bytes.length > 3_000_000)
    return undefined;
  const ending = path.extname(file);
  const name = `dot-bien-${number}`;
  const inYear = found.id.includes('/') ? `${found.id.split('/')[0] ?? ''}/` : '';
  return {
    id,
    kind,
    file: `${type.path}/${inYear}${name}${ending}`,
    address: type.address(`${inYear}${name}`),
    text: bytes.toString('utf8').replace(/^aliases:.*$(?:\n\s+-.*$)*/m, ''),
  };
}

/** Writes the pages over the sound content, and takes back those that the check refuses in this company. */
function writeKept(kept: readonly KeptText[]): { folder: string; left: readonly KeptText[] } {
  const folder = copyBase('accepted');
  for (const { file, text } of kept) writeFileSync(path.join(folder, file), text);
  const errors = checkContent(folder, { level: 'schema', today: TEST_DAY, root: folder }).filter(
    ({ severity }) => severity === 'error',
  );
  const refused = new Set(errors.map(({ file }) => file));
  for (const { file } of kept) if (refused.has(file)) rmSync(path.join(folder, file));
  return { folder, left: kept.filter(({ file }) => !refused.has(file)) };
}

/** How many texts were built, how many the check refused in this company, and what is lost or broken, a line each. */
export interface LostReport {
  readonly built: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

/** What is wrong with the page of a text. */
function faultsOf({ address, text }: KeptText, pages: ReadonlyMap<string, ReadPage>): string[] {
  const { value } = parseMarkdown(textOf(text)).frontMatter;
  // A draft, or a page whose day has not come, has no page and loses nothing.
  if (!isPublicOn(value ?? {}, TEST_DAY)) return [];
  const page = pages.get(address);
  if (!page) return [`accepted by the check, but ${address} does not exist`];
  const missing = /^withdrawn:/m.test(text) ? [] : missingWords(text, page.main);
  const lost = `${missing.length} words lost, such as “${missing.slice(0, 6).join(' ')}”`;
  return [...(missing.length > 0 ? [lost] : []), ...page.faults];
}

async function buildAll(kept: readonly KeptText[]): Promise<LostReport> {
  const { folder, left } = writeKept(kept);
  const report = { built: left.length, refused: kept.length - left.length };
  const built = await buildSite(folder, 'accepted-site');
  if (built.ok) {
    const pages = new Map(
      readPages(built.directory, `http://localhost:${HOSTILE_PORT}`).map((page) => [page.address, page]),
    );
    const faults = left.flatMap((one) =>
      faultsOf(one, pages).map((fault) => `${one.id} (${one.kind}): ${fault}`),
    );
    return { ...report, faults };
  }
  const [first] = left;
  if (!first) throw new Error(`The sound content itself cannot be built:\n${built.output}`);
  const failed = `${first.id} (${first.kind}): accepted by the check, but the build fails: ${built.output.slice(-600)}`;
  if (left.length === 1) return { ...report, faults: [failed] };
  const middle = Math.ceil(left.length / 2);
  const halves = [await buildAll(left.slice(0, middle)), await buildAll(left.slice(middle))];
  return { ...report, faults: halves.flatMap(({ faults }) => faults) };
}

/**
 * Builds every broken page that the check let pass, and `others` that nobody broke, in one build where that works, and looks for
 * each of their words.
 */
export async function lostTexts(
  judged: readonly Judged[],
  others: readonly KeptText[] = [],
): Promise<LostReport> {
  const kept = judged.filter(isAccepted).flatMap((one, number) => keep(one, number) ?? []);
  const all = [...kept, ...others];
  return all.length > 0 ? buildAll(all) : { built: 0, refused: 0, faults: [] };
}
