import { fitsTitle } from '../vietnamese/document-number.ts';
import { functionWords } from '../vietnamese/function-words.ts';
import { askingOf, subjectWords, type Asking } from './asking.ts';
import { callsFor } from './calls.ts';
import type { PageRecord } from './engine.ts';
import type { Answer, Fact, Facts } from '../facts/facts.ts';
import type { Hit } from './find.ts';
import { plainText } from './index-files.ts';
import type { Lexicon } from './lexicon.ts';
import { DOCUMENT, HOTLINES, numbersIn } from './numbers.ts';
import type { Query } from './query.ts';
import type { Score } from './rank.ts';
import { resultSentences as say } from '../site/sentences/search-results.ts';
import { foldedText, wordsOf } from './words.ts';

/** Most answers of one query; more are a list of their own. */
const MOST = 2;
/** Pages of the list that may answer. */
const LOOKED = 3;
/** Share of what is asked that a page's name has. */
const MEANT = 0.75;

/** What a page says first after its title, to the end of a sentence. */
function lead({ blocks }: PageRecord): string {
  const text = plainText(blocks.slice(1).filter(({ kind }) => kind !== 'note'));
  // A sentence of a word or two is a heading.
  const told = text.replace(/^[^.?!]{1,20}[.?!]\s+/, '');
  return told.match(/^[\s\S]{20,320}?[.!?](?=\s|$)/)?.[0] ?? `${told.slice(0, 200)}…`;
}

/** What an abbreviation that was typed alone, or asked for, stands for. `base` is the address of the front page. */
export function meaning(query: Query, lexicon: Lexicon, base = '/'): Answer[] {
  const typed = query.text.replace(/[“”"?.!]/g, '').trim();
  const asking = askingOf(query, lexicon);
  const { asked } = asking;
  const words = subjectWords(asking).join(' ');
  const found = lexicon.abbreviations.find(([short]) => {
    const same = short.length > 2 ? short.toLowerCase() === typed.toLowerCase() : short === typed;
    return same || (asked.has('meaning') && words === foldedText(short));
  });
  const address = lexicon.pages?.glossary;
  return found
    ? [{ kind: 'abbreviation', title: found[0], text: found[1], address: address && base + address.slice(1) }]
    : [];
}

/** A page that may answer. */
interface Looked {
  readonly record: PageRecord;
  readonly score: Score;
  readonly facts: Facts | undefined;
  readonly first: boolean;
  /** The title without marks. */
  readonly title: string;
}

/** Names of units begin with what they are; people leave it out. */
const withoutType = (name: string): string => name.replace(/^(xa|thi tran|huyen|tinh|phuong) /, '');

const isMeant = ({ score: { title, alias } }: Looked): boolean =>
  Math.max(title.coverage, alias.coverage) >= MEANT;

/** Whether a procedure's name and a query differ in more than who decides: “khiếu nại” is more than what one office decides. */
function isOfDecider({ title, facts }: Looked, { plain }: Asking): boolean {
  const decider = ` ${foldedText(facts?.rows[0]?.value ?? '')} `;
  const others = (words: string, than: string): string[] =>
    words.split(' ').filter((word) => word && !than.includes(` ${word} `));
  const more = others(title, plain);
  return (
    others(plain, decider).length === 0 ||
    (more.length > 0 && more.every((word) => decider.includes(` ${word} `)))
  );
}

/** Rows that are told to everybody, and to who asks for them. */
const toldTo = ({ asked }: Asking, { rows }: Facts): Fact[] =>
  rows.filter((row) => row.asked === undefined || asked.has(row.asked));

/** What is known of the place, and of a year: the one that is asked for, else the newest. */
function indexRows({ asked, subject, form }: Asking, { rows }: Facts, title: string): Fact[] {
  const here = rows.filter((row) => row.asked === 'score');
  const words = wordsOf(subject).map(({ exact }) => exact);
  const isHere = words.some((word, n) => {
    const pair = ` ${word} ${words[n + 1] ?? ''} `;
    return here.some(({ value }) => form(value).includes(pair)) && !form(title).includes(pair);
  });
  const year = [...asked].find((one) => /\d/.test(one));
  if (!isHere && !asked.has('score') && year === undefined) return [];
  const ofYears = rows.filter((row) => row.asked !== 'score');
  const known = ofYears.find((row) => row.asked === year);
  const none = year === undefined || known ? [] : [{ label: say.inYear(year), value: say.noFigure }];
  return [...here, ...none, ...(known ? [known] : ofYears.slice(0, 1))];
}

type Rule = (
  page: Looked,
  asking: Asking,
  query: Query,
) => Pick<Answer, 'kind' | 'text' | 'rows' | 'copy' | 'open'> | undefined;

/** What each kind of page answers, if it is meant. */
const RULES: Readonly<Record<string, Rule>> = {
  'don-vi': ({ record, facts, first, title }, { plain }) => {
    const isNamed = plain === ` ${title} ` || (first && plain.includes(` ${withoutType(title)} `));
    return isNamed ? { kind: 'unit', text: facts?.lead ?? lead(record), rows: facts?.rows ?? [] } : undefined;
  },
  [DOCUMENT]: ({ record, facts, title }, _, query) => {
    const { document } = numbersIn(query, wordsOf(query.text));
    return document && fitsTitle(document, title, record.date) > 0
      ? { kind: 'document', text: `${lead(record)} ${facts?.lead ?? ''}`, rows: facts?.rows ?? [] }
      : undefined;
  },
  'thu-tuc': (page, asking) =>
    page.facts?.copy && isMeant(page) && !isOfDecider(page, asking)
      ? { kind: 'procedure', text: '', ...page.facts, rows: toldTo(asking, page.facts) }
      : undefined,
  'huong-dan': (page, asking) => {
    const rows = page.facts ? toldTo(asking, page.facts) : [];
    return rows.length > 0 && isMeant(page) ? { kind: 'guide', text: '', rows } : undefined;
  },
  'chi-so': (page, asking) => {
    const short = foldedText(page.record.title.split(':')[0] ?? '');
    const isNamed = page.first || asking.plain.includes(` ${short} `);
    const rows = isNamed && page.facts ? indexRows(asking, page.facts, page.record.title) : [];
    return rows.length > 0 ? { kind: 'index', text: '', rows } : undefined;
  },
  'hoi-dap': (page, { asked }, { terms }) => {
    const isQuestion = asked.size > 0 || functionWords(terms.map(({ whole }) => whole)).includes(true);
    return isQuestion && page.first && isMeant(page)
      ? { kind: 'question', text: lead(page.record) }
      : undefined;
  },
};

/** What the first pages of the list answer from data, one of a kind. */
function fromPages(asking: Asking, query: Query, hits: readonly Hit[], { facts = {} }: Lexicon): Answer[] {
  const looked = hits.slice(0, LOOKED).flatMap(({ record, score }, place): Looked[] => {
    if (!record || !score) return [];
    const own = record.address.slice(record.address.lastIndexOf(`/${record.kind}/`));
    return [{ record, score, facts: facts[own], first: place === 0, title: foldedText(record.title) }];
  });
  const answers = new Map<string, Answer>();
  for (const page of looked) {
    const { title, address, kind } = page.record;
    const answer = RULES[kind]?.(page, asking, query);
    if (answer && !answers.has(answer.kind)) answers.set(answer.kind, { title, address, ...answer });
  }
  if (answers.size > 0) return [...answers.values()];
  const [first] = looked;
  if (!first || !asking.asked.has('meaning') || !isMeant(first)) return [];
  return [
    { kind: 'title', title: first.record.title, text: lead(first.record), address: first.record.address },
  ];
}

/** “Phản ánh, kiến nghị” is not “khiếu nại” or “tố cáo”, for which other laws hold; it is never offered for those. */
function offered({ plain, asked }: Asking, hits: readonly Hit[], { feedback }: Lexicon): Answer[] {
  const take = (kind: Answer['kind'], address: string): Answer[] => {
    const record = hits.find((hit) => hit.record?.address.endsWith(address))?.record;
    return record ? [{ kind, title: record.title, text: lead(record), address: record.address }] : [];
  };
  if (/ (phan anh|kien nghi) /.test(plain)) return feedback ? take('feedback', feedback) : [];
  return asked.has('call') ? take('hotlines', `/${HOTLINES}/`) : [];
}

/** Direct answers to a query, from what was found and from the lexicon; often none. `base` is the address of the front page. */
export function answersFor(query: Query, hits: readonly Hit[], lexicon: Lexicon, base = '/'): Answer[] {
  const asking = askingOf(query, lexicon);
  const known = [...meaning(query, lexicon, base), ...fromPages(asking, query, hits, lexicon)];
  if (/ (khieu nai|to cao|khieu kien) /.test(asking.plain)) return known.slice(0, MOST);
  const calls = callsFor(asking, lexicon, base);
  return [...calls, ...known, ...(calls.length > 0 ? [] : offered(asking, hits, lexicon))].slice(0, MOST);
}
