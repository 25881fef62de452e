import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersFor } from '../../search/answers.ts';
import { openDiskIndex } from '../../search/disk-index.ts';
import { excerptOf } from '../../search/excerpt.ts';
import { find, type Outcome, type Sources } from '../../search/find.ts';
import { readQuery } from '../../search/query.ts';
import { openSite, TEST_CONTENT, testBuild, watchedPage, type OpenedSite } from '../harness.ts';
import { ask, withoutMarks } from './search-page.ts';

/**
 * What the search finds, asked of the built index by Node, which takes milliseconds a question; that the page in a browser answers the
 * same is shown at the end.
 */
let index: Sources;
beforeAll(async () => {
  index = await openDiskIndex(testBuild());
});

/** Results that a reader sees before asking for more. */
const FIRST_PAGE = 10;

interface Answered extends Outcome {
  /** Addresses of the pages that were looked at closely, in the order of the list. */
  readonly addresses: readonly string[];
  /** What stands above the list, as text. */
  readonly answers: string;
}

async function look(typed: string): Promise<Answered> {
  const query = readQuery(typed);
  const outcome = await find(query, index);
  return {
    ...outcome,
    addresses: outcome.hits.flatMap(({ record }) => record?.address ?? []),
    answers: answersFor(query, outcome.hits, index.lexicon)
      .map(({ title, text, address }) => `${title} ${text} ${address}`)
      .join('\n'),
  };
}

const plain = (text: string): string => withoutMarks(text).toLowerCase();

/** What a built page says between its tags, without marks, in small letters. */
const saidOn = (address: string): string =>
  plain(
    readFileSync(path.join(testBuild(), address, 'index.html'), 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );

const contentFile = (file: string): unknown => parse(readFileSync(path.join(TEST_CONTENT, file), 'utf8'));

/** Title and address of every article that is found by its text, from the built pages. */
function articles(): [title: string, address: string][] {
  const folder = path.join(testBuild(), 'tin-tuc');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /^\d{4}\/[^/]+\/index\.html$/.test(file))
    .flatMap((file): [string, string][] => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const title = /data-pagefind-body[\s\S]*?<h1[^>]*>([\s\S]*?)<\/h1>/
        .exec(html)?.[1]
        ?.replace(/<[^>]*>/g, '');
      return title
        ? [[title.replaceAll('&amp;', '&').trim(), `/tin-tuc/${file.replace('index.html', '')}`]]
        : [];
    });
}

/** What the section is asked for most, with the page that must stand first. */
const COMMON = [
  ['duong day nong', '/duong-day-nong/'],
  ['DUONG DAY NONG', '/duong-day-nong/'],
  ['34/NQ-HĐND', '/van-ban/34-nq-hdnd-mau-2024/'],
  ['34/nq-hđnd', '/van-ban/34-nq-hdnd-mau-2024/'],
  ['34/nq-hdnd', '/van-ban/34-nq-hdnd-mau-2024/'],
  ['34 nq hdnd', '/van-ban/34-nq-hdnd-mau-2024/'],
  ['34/QĐ-UBND', '/van-ban/34-qd-ubnd-mau-2019/'],
  ['34 qd ubnd', '/van-ban/34-qd-ubnd-mau-2019/'],
  ['07/2015/qd-ubnd', '/van-ban/07-2015-qd-ubnd-mau/'],
  ['SIPAS', '/chi-so/sipas/'],
  ['lua vang', '/don-vi/lua-vang/'],
  ['dang ky vneid', '/huong-dan/dang-ky-vneid/'],
  ['dduwowngf daay nongs', '/duong-day-nong/'],
  ['thu tuc hanh chnih', '/chuyen-muc/thu-tuc-hanh-chinh/'],
] as const;

test.each(COMMON)('what the section is asked for most: %s', async (typed, address) => {
  expect((await look(typed)).addresses[0]).toBe(address);
});

test('any article by its title: as written, without marks, in capitals, in NFD', async () => {
  const titles = articles();
  expect(titles.length).toBeGreaterThan(20);
  const missed: string[] = [];
  for (const [title, address] of titles)
    for (const typed of [title, withoutMarks(title), title.toUpperCase(), title.normalize('NFD')]) {
      const [first] = (await look(typed)).addresses;
      if (first !== address) missed.push(`${typed} → ${first}`);
    }
  expect(missed).toEqual([]);
});

test('every page is listed with something that it says, and a question is answered by a whole sentence', async () => {
  for (const { found } of await index.newest()) {
    const record = await found.load();
    const said = excerptOf(record, []).pieces.map(({ text }) => text);
    expect(said.join(''), record.address).toMatch(/\p{L}/u);
    if (record.kind !== 'hoi-dap') continue;
    const { answers } = await look(record.title);
    expect(answers).toContain(record.title);
    expect(answers).not.toMatch(/…|Đính chính/);
  }
});

describe('what citizens say', () => {
  const spoken = contentFile('tu-dong-nghia.yaml') as { say: string[]; means: string[] }[];

  test('leads to pages that say it in their own words, with and without marks', async () => {
    expect(spoken.length).toBeGreaterThan(8);
    for (const { say, means } of spoken) {
      const meant = [...means, ...say].map(plain);
      for (const typed of say.flatMap((words) => [words, withoutMarks(words)])) {
        const { addresses, repaired } = await look(typed);
        expect(repaired, typed).toBeUndefined();
        const [first = ''] = addresses;
        const text = saidOn(first);
        expect(
          meant.some((words) => text.includes(words)),
          `${typed} → ${first}`,
        ).toBe(true);
      }
    }
  });

  test('an old commune leads to its page and to those that came after, which name it', async () => {
    interface Unit {
      readonly type: string;
      readonly names: readonly { readonly name: string }[];
      readonly successors?: readonly string[];
    }
    const units = new Map(
      readdirSync(path.join(TEST_CONTENT, 'don-vi')).map((file) => [
        file.replace(/\.yaml$/, ''),
        contentFile(`don-vi/${file}`) as Unit,
      ]),
    );
    const nameOf = (id: string): string => units.get(id)?.names.at(-1)?.name ?? '';
    /** Those to which it has come by way of those that have ended themselves. */
    const today = (id: string): string[] => {
      const after = units.get(id)?.successors ?? [];
      return after.length > 0 ? after.flatMap(today) : [id];
    };
    const old = [...units].filter(
      ([, { type, successors }]) => /^(xa|thi-tran)$/.test(type) && successors?.length,
    );
    expect(old.length).toBeGreaterThan(5);
    for (const [id, { successors = [] }] of old) {
      const { addresses, answers } = await look(withoutMarks(nameOf(id)));
      expect(addresses[0], nameOf(id)).toBe(`/don-vi/${id}/`);
      for (const successor of successors) {
        const after = plain(nameOf(successor));
        expect(addresses.slice(0, FIRST_PAGE), nameOf(id)).toContain(`/don-vi/${successor}/`);
        expect(saidOn(`/don-vi/${successor}/`)).toContain(plain(nameOf(id)));
        expect(saidOn(`/don-vi/${id}/`)).toContain(after);
      }
      for (const now of today(id)) expect(plain(answers), nameOf(id)).toContain(plain(nameOf(now)));
    }
  });

  test.each(['khiếu nại', 'khieu nai', 'tố cáo', 'to cao can bo', 'đơn khiếu nại phản ánh'])(
    'nothing is answered for %s, for which other laws hold',
    async (typed) => expect((await look(typed)).answers).toBe(''),
  );
});

describe('the search page in a browser', () => {
  let opened: OpenedSite;
  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.close());

  test('gives the list that Node gives', async () => {
    const { page, complaints } = await watchedPage(opened);
    await page.goto(opened.at('/tim-kiem/'));
    for (const typed of [
      'Tổ công nghệ số đi từng nhà'.normalize('NFD').toUpperCase(),
      '34 nq hdnd',
      'dduwowngf daay nongs',
      'làm giấy khai sinh',
      'thi tran mau',
    ]) {
      const shown = await ask(page, typed);
      expect(shown.length, typed).toBeGreaterThan(0);
      expect(shown, typed).toEqual((await look(typed)).addresses.slice(0, shown.length));
    }
    expect(complaints).toEqual([]);
  });
});
