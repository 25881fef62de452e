import type { Chapter, Handbook, PrintWords } from '../../channels/handbook/handbook.ts';
import {
  heading,
  lines,
  paragraph,
  plain,
  printBlocks,
  type PrintBlock,
} from '../../channels/print/blocks.ts';
import { componentWords } from '../../channels/radio/component-words.ts';
import { guides, questions, type QuestionContent } from '../../content/guides.ts';
import { hotlines } from '../../content/hotlines.ts';
import { abbreviations } from '../../content/lists.ts';
import { topics } from '../../content/topics.ts';
import { reorganisation, reorganisedUnits } from '../../content/units.ts';
import { useSentence } from '../../facts/hotline-words.ts';
import { readType, type Body } from '../../files/content-files.ts';
import { linkKind } from '../../markdown/link-kind.ts';
import { HOTLINE_NEEDS, type Hotline } from '../../model/hotline.ts';
import { hasOwnAddress } from '../../model/settings.ts';
import { siteColours } from '../../site/brand-colours.ts';
import { absolute } from '../../site/href.ts';
import { STANDING_PAGES } from '../../site/pages.ts';
import { handbookSentences as say } from '../../site/sentences/handbook.ts';
import { listSentences } from '../../site/sentences/lists.ts';
import { unitSentences } from '../../site/sentences/units.ts';
import { site } from '../../site/settings.ts';
import type { PRINTED_PAGES } from '../../site/short-address.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { groundsOf, guideChapter, reached } from './guide-chapter.ts';
import { keptWhole } from './kept-whole.ts';
import { livingPage } from './living-page.ts';

const printWords: PrintWords = { contents: say.contents, scan: say.scan, newest: say.newest };

const standing = (address: (typeof PRINTED_PAGES)[number], blocks: readonly PrintBlock[]): Chapter[] =>
  blocks.length
    ? [
        {
          id: address.slice(1, -1),
          title: STANDING_PAGES[address].label,
          address,
          page: livingPage(address, STANDING_PAGES[address].label),
          blocks,
        },
      ]
    : [];

/** The texts of a type's files, as blocks, by identifier. `level` is that of their own `##`. */
function textsOf(type: 'guides' | 'questions'): (id: string, level: number) => PrintBlock[] {
  const { contentDirectory } = site();
  const words = componentWords(contentDirectory);
  const address = (url: string): string | undefined => {
    const kind = linkKind(url);
    if (kind === 'web' || kind === 'mail' || kind === 'phone') return url.trim();
    return kind === 'own' && hasOwnAddress(site()) ? absolute(url.trim()) : undefined;
  };
  const bodies = new Map<string, { body: Body | undefined; format: 'md' | 'mdx' }>(
    readType(contentDirectory, type).texts.flatMap(({ path, things }) =>
      things.map(({ id, body }) => [id, { body, format: path.endsWith('.mdx') ? 'mdx' : 'md' } as const]),
    ),
  );
  return (id, level) => {
    const { body, format = 'md' } = bodies.get(id) ?? {};
    return body ? printBlocks(body.text, format, { level, words, address }) : [];
  };
}

const question = ({ fields }: QuestionContent, text: readonly PrintBlock[]): PrintBlock[] => [
  heading(3, fields.title, true),
  { kind: 'paragraph', runs: [{ text: fields.description, strong: true }] },
  ...text,
  groundsOf(fields),
];

async function questionBlocks(): Promise<PrintBlock[]> {
  const [all, known] = [await questions(), await topics()];
  const text = textsOf('questions');
  return known.flatMap(({ id, label }) => {
    const asked = all.filter(({ fields }) => fields.topic === id);
    return asked.length
      ? [heading(2, label, true), ...asked.flatMap((one) => question(one, text(one.id, 4)))]
      : [];
  });
}

const hotlineBlock = (hotline: Hotline): PrintBlock[] => {
  const use = hotline.channel === 'none' ? hotline.note : useSentence(hotline);
  return [reached(hotline), ...(use ? [paragraph(use)] : [])];
};

async function hotlineBlocks(): Promise<PrintBlock[]> {
  const all = await hotlines();
  return Object.entries(HOTLINE_NEEDS).flatMap(([need, label]) => {
    const items = all.filter((one) => one.need === need).map(hotlineBlock);
    return items.length ? [heading(2, label), { kind: 'list' as const, ordered: false, items }] : [];
  });
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): PrintBlock[] =>
  rows.length ? [{ kind: 'table', head: head.map(plain), rows: rows.map((row) => row.map(plain)) }] : [];

async function communeBlocks(): Promise<PrintBlock[]> {
  const rows = (await reorganisedUnits()).map(({ old, now }) => [
    old.name,
    now.map(({ name }) => name).join(', '),
  ]);
  const day = (await reorganisation())?.firstDay;
  return [
    ...(rows.length ? lines([unitSentences.communes(day && formatDate(day))]) : []),
    ...table([unitSentences.communesOld, unitSentences.unitNow], rows),
  ];
}

const glossaryBlocks = async (): Promise<PrintBlock[]> =>
  table(
    [listSentences.abbreviation, listSentences.fullForm],
    (await abbreviations()).map(({ abbr, full }) => [abbr, full]),
  );

async function gather(): Promise<Handbook> {
  const [all, asked] = [await guides(), await questions()];
  const text = textsOf('guides');
  const days = [...all, ...asked].flatMap(({ fields }) => [fields.informedUntil, fields.date]).sort();
  const day = days.at(-1) ?? '1970-01-01';
  const { place, operator } = site();
  return {
    title: say.title,
    keep: await keptWhole(say.title),
    place,
    colour: siteColours().brand,
    operator,
    day,
    notes: [say.asOf(formatDate(day)), hasOwnAddress(site()) ? say.scanForNew : say.lookForNew],
    page: livingPage('/so-tay/', say.title),
    chapters: [
      ...(await Promise.all(all.map((guide) => guideChapter(guide, text(guide.id, 2))))),
      ...standing('/hoi-dap/', await questionBlocks()),
      ...standing('/duong-day-nong/', await hotlineBlocks()),
      ...standing('/xa-cu-xa-moi/', await communeBlocks()),
      ...standing('/tu-viet-tat/', await glossaryBlocks()),
    ],
    words: printWords,
  };
}

let memo: Promise<Handbook> | undefined;
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => (memo = undefined));

/** The handbook of this site: what its guides, questions, hotlines, communes and glossary say today. */
export const siteHandbook = (): Promise<Handbook> => (memo ??= gather());
