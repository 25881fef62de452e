/**
 * `npm run search -- "từ cần tìm"`: the ten first results of the built site, with the parts of each one's score.
 * `npm run search -- --queries FILE.json --json`: the same for a list of queries, one line of JSON each.
 */
import { stop } from './command.ts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readWhole } from '../src/built/read-whole.ts';
import { answersFor } from '../src/search/answers.ts';
import type { Answer } from '../src/facts/facts.ts';
import { openDiskIndex } from '../src/search/disk-index.ts';
import { find, type Outcome } from '../src/search/find.ts';
import { INDEX_FOLDER } from '../src/search/index-files.ts';
import { readQuery } from '../src/search/query.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const typed = positionals.join(' ');
if ((typed === '') === (values.queries === undefined)) {
  process.stderr.write(
    'Cách dùng: npm run search -- "từ cần tìm", hoặc npm run search -- --queries TEP.json --json\n',
  );
  process.exit(2);
}

/** Queries from a file: a list of texts in JSON. */
function readQueries(file: string): string[] {
  if (!existsSync(file)) stop(`Không có tệp ${file}.`);
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    list = undefined;
  }
  const texts = Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  if (!Array.isArray(list) || texts.length < list.length)
    stop(`${file} không phải danh sách câu tìm: cần một mảng JSON gồm các chuỗi, như ["sổ đỏ", "hotline"].`);
  return texts;
}

/** The ways in which a query was read: each word with its weight, and what it costs to be found by it. */
const readingsOf = ({ readings, why }: Outcome) =>
  readings.map((wanted, place) => ({
    words: wanted.map(({ word, weight }) => [word.exact, Number(weight.toFixed(2))] as const),
    cost: why?.costs[place] ?? 0,
  }));

/** What the search page shows for a query, and why, as one line of JSON (CONTRACT, Commands). */
function asJson(q: string, outcome: Outcome, answers: readonly Answer[]): string {
  const { hits, near = [], repaired, offered, why } = outcome;
  const nothing = hits.length === 0 && answers.length === 0;
  const bare = (address = ''): string => address.replace(/#.*$/, '');
  return JSON.stringify({
    q,
    answers: answers.map(({ kind, address }) => ({ kind, address: bare(address) })),
    results: (nothing ? near : hits)
      .slice(0, 10)
      .flatMap(({ record, score }) =>
        record && score ? [{ address: bare(record.address), title: record.title, score: score.total }] : [],
      ),
    repaired: repaired ?? null,
    nothing,
    offered: offered ?? null,
    sure: why?.sure ?? 0,
    floor: why?.floor ?? 0,
    readings: readingsOf(outcome),
  });
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** An answer above the list, as the page shows it. */
const answerText = ({ kind, title, text, copy, rows = [], open, address }: Answer): string[] => [
  `[${kind}] ${title}${text && ` – ${text}`}`,
  ...(copy ? [`    chép: ${copy}`] : []),
  ...rows.map(({ label, value, href }) => `    ${label && `${label}: `}${value}${href ? ` (${href})` : ''}`),
  ...(open ? [`    ${open.join(' → ')}`] : []),
  ...(address ? [`    nguồn: ${address}`] : []),
];

function asText(outcome: Outcome, answers: readonly Answer[]): string {
  const { hits, near = [], repaired, offered, why } = outcome;
  const listed = (hits.length + answers.length === 0 ? near : hits).slice(0, 10);
  const rows = listed.flatMap(({ record, score }, place) => {
    if (!record || !score) return [];
    const { total, title, body, alias, evidence, reading, promise } = score;
    return [
      `${String(place + 1).padStart(2)}. ${total.toFixed(2).padStart(6)}  ${record.address}`,
      `            ${record.title}`,
      `            cụm từ trong tiêu đề ${percent(title.share)}, trong bài ${percent(body.share)}, từ khóa ${percent(alias.share)}; đủ từ trong tiêu đề ${percent(title.coverage)}, trong bài ${percent(body.coverage)}; chắc ${percent(evidence)}; chỉ mục ${percent(promise)}; theo cách đọc ${reading + 1}`,
    ];
  });
  return [
    ...(repaired === undefined ? [] : [`Hiểu là: ${repaired}`]),
    ...(offered === undefined ? [] : [`Có phải bạn muốn tìm: ${offered}`]),
    ...readingsOf(outcome).map(
      ({ words, cost }, place) =>
        `Cách đọc ${place + 1}${cost > 0 ? ` (trừ ${cost.toFixed(1)})` : ''}: ${words.map(([word, weight]) => `${word} ${weight}`).join(' · ')}`,
    ),
    ...(why ? [`Chắc nhất ${percent(why.sure)}, cần ít nhất ${percent(why.floor)}`] : []),
    ...answers.flatMap(answerText),
    hits.length > 0 ? `${hits.length} trang` : `Trang chưa có nội dung về điều này. Gần nhất: ${near.length}`,
    ...rows,
  ].join('\n');
}

checkEnvironment();
const directory = finishedFolder();
const lines = await readWhole(directory, async () => {
  if (!existsSync(path.join(directory, INDEX_FOLDER)))
    stop(`Chưa có chỉ mục trong ${directory}: chạy npm run build trước.`);
  const queries = values.queries === undefined ? [typed] : readQueries(values.queries);
  const sources = await openDiskIndex(directory);
  const all: string[] = [];
  for (const one of queries) {
    const query = readQuery(one);
    const outcome = await find(query, sources);
    const answers = answersFor(query, outcome.hits, sources.lexicon);
    all.push(values.json ? asJson(one, outcome, answers) : asText(outcome, answers));
  }
  return all;
});
process.stdout.write(`${lines.join('\n')}\n`);
process.exit(0);
