import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { Nodes, Root } from 'mdast';
import { parse, stringify } from 'yaml';
import { MEND_WORDS } from '../mending/change.ts';
import { mendText } from '../mending/mend.ts';
import { closeArchive } from './archive.ts';
import { compose } from './compose.ts';
import { valuesOf, type ArticleGiven, type ArticleValues, type TopicChoice } from './front-matter.ts';
import { liftTitle } from './headline.ts';
import { openLayoutTables } from './layout-tables.ts';
import { liftHead } from './letterhead.ts';
import { spellingIn } from './letter-case.ts';
import { writeLooks, writeMarks } from './marks.ts';
import { treeOf } from './page-tree.ts';
import { elementOf, type DocumentBlock } from './paragraph.ts';
import { Pictures, type ImportedPicture } from './pictures.ts';
import { blocksOf, readDocument, type WordDocument } from './read-document.ts';
import { WordRefusal } from './refusal.ts';
import type { Tell } from './revisions.ts';
import { rolesOf } from './roles.ts';
import { liftFoot } from './signature.ts';
import { remove, writePart } from './xml.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What an import is made with. */
export interface ImportOptions {
  /** `YYYY-MM-DD`; the article's day. */
  readonly today: string;
  readonly topics: readonly TopicChoice[];
}

/** An article made from a Word file. */
export interface ImportedArticle {
  readonly values: ArticleValues;
  readonly markdown: string;
  /** The Markdown as a tree, to be shown. */
  readonly tree: Root;
  /** The whole file: front matter with its remarks, and the Markdown. */
  readonly text: string;
  readonly pictures: readonly ImportedPicture[];
  /** What a person has to look at, a Vietnamese sentence each. */
  readonly unsure: readonly string[];
}

/** The document's text as HTML, by mammoth, from parts that say plainly what they are. */
async function htmlOf({ parts, document, notes, styles }: WordDocument, pictures: Pictures): Promise<string> {
  writeLooks(document.documentElement, styles);
  const fresh = new Map([...parts].filter(([name]) => !/^word\/(?:styles|numbering|comments)/.test(name)));
  const encoder = new TextEncoder();
  fresh.set('word/document.xml', encoder.encode(writePart(document)));
  for (const [name, note] of notes) {
    writeLooks(note.documentElement, styles);
    fresh.set(name, encoder.encode(writePart(note)));
  }
  const bytes = closeArchive(fresh);
  const arrayBuffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  const convertImage = mammoth.images.imgElement(async (image) => {
    // A picture that is only named, or is missing.
    const read = await image.readAsArrayBuffer().catch(() => new ArrayBuffer());
    return { src: pictures.add(new Uint8Array(read)) ?? '' };
  });
  // Node's build of the reader knows the one key, browsers' the other.
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
  });
  return value;
}

const AUTHOR =
  /^\(?(?:tin|bài|tin,?\s*(?:ảnh|bài)|bài,?\s*ảnh|tin,?\s*bài,?\s*ảnh|bài và ảnh|tin và ảnh|tác giả|người viết)\s*[:：]\s*(.{2,78}?)\)?\.?$/iu;

/** The line that names who wrote, at the end of a text. */
function liftAuthor(blocks: readonly DocumentBlock[]): {
  author: string | undefined;
  blocks: readonly DocumentBlock[];
} {
  const filled = blocks.filter((block) => block.kind === 'table' || block.paragraph.text !== '');
  const last = filled.at(-1);
  const author = last?.kind === 'paragraph' ? AUTHOR.exec(last.paragraph.text)?.[1] : undefined;
  if (last === undefined || author === undefined) return { author: undefined, blocks };
  remove(elementOf(last));
  return { author, blocks: blocks.filter((block) => block !== last) };
}

/** How many pictures have no words for those who cannot see them. */
const bareIn = (node: Nodes): number =>
  'children' in node
    ? node.children.reduce((sum, child) => sum + bareIn(child), 0)
    : Number(node.type === 'image' && !node.alt?.trim());

/** The article's file: values, remarks that editors need at once, Markdown; mended as `npm run fix` mends. */
function written(
  values: ArticleValues,
  markdown: string,
  topics: readonly TopicChoice[],
  tell: Tell,
): string {
  const front = stringify(values, { lineWidth: 0 }).replace(/^topic: .*$/m, (line) =>
    [
      `# Chuyên mục do máy đoán. Chọn một mã: ${topics.map(({ id, label }) => `${id} (${label})`).join(', ')}.`,
      line,
    ].join('\n'),
  );
  const { text, done, offered } = mendText({ text: `---\n${front}---\n\n${markdown}`, kind: 'markdown' });
  for (const code of new Set(done.map((one) => one.code)))
    tell(`Đã ${MEND_WORDS[code]} ở ${done.filter((one) => one.code === code).length} chỗ.`);
  for (const { code, line, before } of offered)
    tell(`Dòng ${line}, có thể cần ${MEND_WORDS[code]}: “${before.trim().slice(0, 80)}”. Xem lại.`);
  return text;
}

async function convert(bytes: Uint8Array, { today, topics }: ImportOptions): Promise<ImportedArticle> {
  const unsure: string[] = [];
  const tell: Tell = (sentence) => void unsure.push(sentence);
  const word = readDocument(bytes, tell);
  const all = blocksOf(word);
  const spelling = spellingIn(
    all.flatMap((block) =>
      block.kind === 'paragraph' ? [block.paragraph.text] : block.cells.flat().map(({ text }) => text),
    ),
  );
  const head = liftHead(all);
  const isOfficial = Object.keys(head.letterhead).length > 0;
  const { foot, blocks: signed } = liftFoot(head.blocks, isOfficial);
  const { title, blocks: untitled } = liftTitle(openLayoutTables(signed), head.letterhead, spelling, tell);
  const { author, blocks } = liftAuthor(untitled);
  if (foot.signature.length > 0) tell(`Đã bỏ phần ký tên: ${foot.signature.join(', ')}.`);
  if (foot.recipients.length > 0) tell(`Đã bỏ phần Nơi nhận (${foot.recipients.length} dòng).`);
  writeMarks(blocks, rolesOf(blocks));
  const pictures = new Pictures();
  const html = await htmlOf(word, pictures);
  const tree = compose(treeOf(fromHtml(html, { fragment: true }), tell), spelling);
  pictures.tell(tell, bareIn(tree));
  const given = { title, author, letterhead: head.letterhead, tree, spelling, today, topics };
  return { ...finish(given, tell), pictures: pictures.found, unsure };
}

/** The article that its parts give. */
export function finish(
  given: ArticleGiven,
  tell: Tell,
): Pick<ImportedArticle, 'values' | 'markdown' | 'text' | 'tree'> {
  const { tree, topics } = given;
  if (tree.children.length === 0) throw new WordRefusal('Ở đây không có chữ nào để thành bài.');
  const text = written(valuesOf(given, tell), writeMarkdown(tree), topics, tell);
  const [, front = '', markdown = ''] = /^---\n(.*?)\n---\n\n?(.*)$/s.exec(text) ?? [];
  return { values: parse(front) as ArticleValues, markdown, text, tree };
}

/**
 * Makes an article of a Word file: pure, in any browser, nothing leaves it.
 * @throws WordRefusal with one Vietnamese sentence when the file cannot become one
 */
export async function importWord(bytes: Uint8Array, options: ImportOptions): Promise<ImportedArticle> {
  try {
    return await convert(bytes, options);
  } catch (cause) {
    if (cause instanceof WordRefusal) throw cause;
    throw new WordRefusal(
      'Tệp Word bị hỏng, không đọc hết được. Mở tệp bằng Word, lưu lại thành .docx, rồi thử lại.',
      { cause },
    );
  }
}
