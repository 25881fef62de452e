import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../built/pages.ts';
import { randomFrom, shuffled } from './random.ts';

/** An article to measure with. */
export interface BenchArticle {
  readonly title: string;
  readonly description: string;
  readonly paragraphs: readonly string[];
}

/** Text as tokenisers leave it (`cải_cách hành_chính ,`) as people write it. */
const untokenised = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('_', ' ')
    .replace(/ ([,.;:!?%…)\]”])/g, '$1')
    .replace(/([(\[“]) /g, '$1')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** One text file: title, summary and body, with empty lines between; undefined when it is no article. */
function articleOf(text: string): BenchArticle | undefined {
  const [title = '', description = '', ...blocks] = text.split(/\n\s*\n/).map(untokenised);
  const sentences = blocks.flatMap((block) => block.split('\n').map((line) => line.trim())).filter(Boolean);
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
  if (title.length < 20 || title.length > 140 || paragraphs.length === 0) return undefined;
  return { title: title.replaceAll('\n', ' '), description: description.replaceAll('\n', ' '), paragraphs };
}

/**
 * Real articles from a folder of text files, such as `data/test_tokenized` of the data set ThanhChinhBK/vietnews: so many,
 * chosen by seed, no title twice.
 * @throws Error when the folder holds fewer
 */
export function readArticles(folder: string, count: number, seed: number): BenchArticle[] {
  const found = new Map<string, BenchArticle>();
  for (const name of shuffled(filesBelow(folder), randomFrom(seed))) {
    const article = articleOf(readFileSync(path.join(folder, name), 'utf8'));
    if (article) found.set(article.title, article);
    if (found.size === count) return [...found.values()];
  }
  throw new Error(`${folder} holds ${found.size} articles that can be used, not ${count}.`);
}

/**
 * Articles put together from the sentences of a content folder, for machines without a collection of real ones. Their
 * titles are parts of sentences; figures measured with them are not those of real news.
 */
export function makeArticles(contentDirectory: string, count: number, seed: number): BenchArticle[] {
  const random = randomFrom(seed);
  const sentences = filesBelow(contentDirectory)
    .filter((name) => /\.mdx?$/.test(name))
    .flatMap((name) =>
      readFileSync(path.join(contentDirectory, name), 'utf8')
        .replace(/^---[\s\S]*?\n---/, '')
        .split(/\n+|(?<=[.!?]) +/),
    )
    .map((sentence) =>
      sentence
        .replace(/[#*>|[\]()`]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    // A paragraph that begins like a field would be taken for a second front matter.
    .filter((sentence) => sentence.split(' ').length > 8 && !/^\w+:/.test(sentence));
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  const title = (): string => {
    const half = (): string => {
      const words = pick().split(' ');
      const start = Math.floor(random() * (words.length - 5));
      return words.slice(start, start + 5).join(' ');
    };
    return `${half()} ${half()}`.replace(/[.,;:!?…]+(?= |$)/g, '');
  };
  return Array.from({ length: count }, () => ({
    title: title(),
    description: pick(),
    paragraphs: Array.from({ length: 5 }, () => [pick(), pick(), pick()].join(' ')),
  }));
}
