import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { soundRecords, soundValues } from '../../files/content-files.ts';
import type { BenchArticle } from '../search/articles.ts';

/** Years over which made articles are spread, the last of them first. */
const YEARS = { last: 2026, count: 10 } as const;
const MONTHS = 12;

const text = (value: string): string => JSON.stringify(value);
/** Titles and summaries as long as the schema wants them. */
const cut = (value: string, most: number): string => value.slice(0, most).trim();
const padded = (number: number): string => String(number).padStart(2, '0');

/** The file of an article with this number, below the content folder. */
export const benchFile = (number: number): string =>
  `tin-tuc/${YEARS.last - (number % YEARS.count)}/bai-${number}.md`;

function written({ title, description, paragraphs }: BenchArticle, number: number, head: string): string {
  const [, year] = benchFile(number).split('/');
  const turn = Math.floor(number / YEARS.count);
  const day = `${year}-${padded(1 + (turn % MONTHS))}-${padded(1 + (turn % 28))}`;
  const summary = cut(description.padEnd(40, '.'), 200);
  const front = `title: ${text(cut(title, 120))}\ndescription: ${text(summary)}\ndate: ${day}\n${head}`;
  return `---\n${front}---\n\n${paragraphs.join('\n\n')}\n`;
}

/**
 * A copy of a content folder with articles more, spread over its topics; every third is about a unit in turn. Their sentences are those
 * of anything: only schemas are to be asked (`CONTENT_CHECK=schema`).
 */
export function writeBenchContent(
  folder: string,
  contentDirectory: string,
  articles: readonly BenchArticle[],
): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(contentDirectory, folder, { recursive: true });
  const topics = soundValues(contentDirectory, 'topics');
  const units = soundRecords(contentDirectory, 'units');
  for (const [number, article] of articles.entries()) {
    const topic = topics[number % topics.length]?.id ?? '';
    const unit = number % 3 === 0 ? units[(number / 3) % units.length] : undefined;
    const head = `topic: ${topic}\n${unit ? `units: [${unit.id}]\n` : ''}`;
    const file = path.join(folder, benchFile(number));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, written(article, number, head));
  }
}
