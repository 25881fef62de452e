import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keptText } from '../../built/kept.ts';
import { articlesWithPage } from '../../content/articles.ts';
import { readsText, type Content } from '../../content/collection.ts';
import { guidesWithPage, questionsWithPage } from '../../content/guides.ts';
import { abbreviations } from '../../content/lists.ts';
import { remembered } from '../../content/trace.ts';
import { readContentFile } from '../../files/content-files.ts';
import { contentDirectory } from '../../files/directory.ts';
import { articleAddress, type Article } from '../../model/article.ts';
import { guideAddress } from '../../model/guide.ts';
import type { PublicationFields } from '../../model/publication.ts';
import { questionAddress } from '../../model/question.ts';
import { radioSentences as say } from '../../site/sentences/radio.ts';
import { site } from '../../site/settings.ts';
import { today } from '../../site/today.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { wordingOf } from '../speech/number-words.ts';
import { readingBlocks } from './blocks.ts';
import { componentWords } from './component-words.ts';
import { matterOf } from './matter.ts';
import { radioScript, USUAL_PACE, type RadioScript } from './script.ts';

/** What scripts are made of, by the folder of its address. */
export type RadioKind = 'tin-tuc' | 'huong-dan' | 'hoi-dap';

/** What scripts ask of a page's fields; two of them articles alone have. */
type RadioFields = PublicationFields &
  Pick<Article, 'title' | 'description' | 'date' | 'aliases' | 'appliesUntil' | 'radioPriority' | 'audio'>;

/** Something that may be read aloud. */
export interface RadioMatter {
  readonly kind: RadioKind;
  /** Root-relative address of its own page. */
  readonly address: string;
  readonly fields: RadioFields;
  readonly content: Content<unknown>;
}

const mattersOf = (
  kind: RadioKind,
  all: readonly Content<RadioFields>[],
  addressOf: (id: string) => string,
): RadioMatter[] =>
  all
    .filter(({ fields }) => !fields.withdrawn)
    .map((content) => ({
      kind,
      address: addressOf(content.id),
      fields: content.fields,
      content,
    }));

/** All that has a script, each kind in the order of its lists: nothing that was withdrawn. */
export const radioMatters = async (): Promise<Readonly<Record<RadioKind, readonly RadioMatter[]>>> => ({
  'tin-tuc': mattersOf('tin-tuc', await articlesWithPage(), articleAddress),
  'huong-dan': mattersOf('huong-dan', await guidesWithPage(), guideAddress),
  'hoi-dap': mattersOf('hoi-dap', await questionsWithPage(), questionAddress),
});

/** Folder of all scripts. */
export const RADIO = '/truyen-thanh/';

/** Root-relative address of the script of what has a page of its own at an address. */
export const scriptAddress = (address: string): string => RADIO + address.slice(1);

/** The pace at which scripts are read here, in syllables a minute. */
export const pace = (): number => site().speech?.pace ?? USUAL_PACE;

/** All that decides how a text is read aloud, but the text and the settings. */
const code = (): string => {
  const hash = createHash('sha256');
  for (const folder of ['src/channels/radio', 'src/channels/speech', 'src/vietnamese', 'src/site/sentences'])
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(path.join(folder, name)));
  return hash.update(readFileSync('node_modules/read-vietnamese-number/package.json')).digest('hex');
};
let version: string | undefined;

/** The body of what has a page, as it is written, and in which format. */
function bodyOf({ kind, content }: RadioMatter): { readonly text: string; readonly format: 'md' | 'mdx' } {
  for (const ending of ['.md', '/index.md', '.mdx']) {
    const read = readContentFile(contentDirectory(), `${kind}/${content.id}${ending}`);
    if (read && 'things' in read)
      return { text: read.things[0]?.body?.text ?? '', format: ending === '.mdx' ? 'mdx' : 'md' };
  }
  return { text: '', format: 'md' };
}

const made = remembered(async (content: Content<unknown>, about: RadioMatter): Promise<RadioScript> => {
  await readsText(content);
  const { text, format } = bodyOf(about);
  const blocks = readingBlocks(text, format, componentWords(contentDirectory()));
  const matter = matterOf(content.fields as Readonly<Record<string, unknown>>, blocks);
  const options = {
    pace: pace(),
    wording: wordingOf(site().speech),
    abbreviations: await abbreviations(),
  };
  version ??= code();
  const sources = [version, JSON.stringify(options), JSON.stringify(matter)];
  // A new day makes all pages anew, and no script.
  const kept = await keptText('radio', sources, () =>
    Promise.resolve(JSON.stringify(radioScript(matter, options))),
  );
  return JSON.parse(kept) as RadioScript;
});

/** The script of something, as of today: a rule that has run out is the first thing to look at. Made once in a build. */
export async function scriptOf(matter: RadioMatter): Promise<RadioScript> {
  const script = await made(matter.content, matter);
  const { appliesUntil } = matter.fields;
  return appliesUntil !== undefined && appliesUntil < today()
    ? { ...script, doubts: [say.expired(formatDate(appliesUntil)), ...script.doubts] }
    : script;
}
