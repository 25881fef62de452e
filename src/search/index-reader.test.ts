import { expect, it } from 'vitest';
import { chunkFile, decodePlaces, GROUP, textFile, type CarriedPage } from './index-files.ts';
import { IndexReader } from './index-reader.ts';
import { invert } from '../indexing/inverted.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';

const TEXTS = [
  'đường dây nóng của xã tuy phước nhận phản ánh',
  'nộp hồ sơ 76 nq cp ở bộ phận một cửa đường một',
  'dương đẩy nông sản ra chợ 15 07 2025',
];

const PLACES = [...invert(TEXTS.map((text) => text.split(' ')))];

it('the index keeps every word with its pages and its places, in order', () => {
  const texts = [...TEXTS, 'luật 02 2011 qh13'];
  const inverted = invert(texts.map((text) => text.split(' ')));
  const read = new Map([...inverted].map(([word, places]) => [word, decodePlaces(places)]));
  const own = new Map<string, Map<number, number[]>>();
  texts.forEach((text, page) =>
    text.split(' ').forEach((word, at) => {
      const held = own.get(word) ?? new Map<number, number[]>();
      own.set(word, held.set(page, [...(held.get(page) ?? []), at]));
    }),
  );
  expect(read).toEqual(own);
  const folded = [...read.keys()].map(foldVietnamese);
  expect(folded).toEqual([...folded].sort());
});

/** Pieces of two words each, of pages that are listed or not. */
function readerOf(listed: boolean) {
  const pages = TEXTS.map((text, n): CarriedPage => {
    const [title, rest] = [text.split(' ').slice(0, 3).join(' '), text.split(' ').slice(3).join(' ')];
    return [`${n}/`, title, '', 'tin-tuc', [], '', text.split(' ').length, [['text', rest]]];
  });
  const fetched: string[] = [];
  const chunks = PLACES.map(([word]) => [foldVietnamese(word), word, 100] as const);
  const firsts = new Map(chunks.map((one) => [one[0], one]));
  const read = async (name: string): Promise<unknown> => {
    fetched.push(name);
    await new Promise((done) => setTimeout(done, 2 * fetched.length));
    const word = [...firsts.values()].find(([, own]) => chunkFile(own) === name)?.[0];
    if (word === undefined) return pages[Number(/(\d+)\.json$/.exec(name)?.[1])];
    return Object.fromEntries(PLACES.filter(([one]) => foldVietnamese(one) === word));
  };
  const heads = pages.map(([...page]): CarriedPage => [...page.slice(0, 7), []] as never);
  const files = {
    total: 3,
    chunks: [...firsts.values()],
    groups: ['g'],
    newest: '',
    listed: listed ? heads : [],
  };
  return { reader: new IndexReader(files, read), fetched };
}

it('finds words by their marks, by their beginning, and side by side', async () => {
  const { reader } = readerOf(false);
  const pagesOf = async (words: string, rest = {}) =>
    (await reader.ask({ words, ...rest })).found.map(({ id }) => id).sort();
  expect(await pagesOf('duong')).toEqual(['0', '1', '2']);
  expect(await pagesOf('đường', { strict: true })).toEqual(['0', '1']);
  expect(await pagesOf('phuo')).toEqual(['0']);
  expect(await pagesOf('phuo', { phrase: true })).toEqual([]);
  expect(await pagesOf('76 nq', { phrase: true })).toEqual(['1']);
  expect(await pagesOf('nq 76', { phrase: true })).toEqual([]);
  expect(await pagesOf('khong')).toEqual([]);
});

it('fetches no more pieces than a query may, and then knows the beginnings of pages', async () => {
  const { reader, fetched } = readerOf(true);
  reader.grant(1);
  await reader.prepare(['chợ', 'phản', 'nóng']);
  expect(fetched).toEqual([chunkFile('chợ')]);
  expect(reader.lacks).toBe(true);
  const found = async (words: string) =>
    (await reader.ask({ words, strict: true, held: true })).found.map(({ id }) => id);
  expect(await found('chợ')).toEqual(['2']);
  expect(await found('nóng')).toEqual(['0']);
  expect(await found('phản')).toEqual([]);
  const page = reader.page(2);
  const words = page.words(await page.load()).map(({ exact }) => exact);
  expect(words.join(' ')).toBe('dương đẩy nông   chợ   ');
  expect(fetched).toHaveLength(1);
});

it('reads the beginnings of pages while pieces are on their way, where a query will need them', async () => {
  const page: CarriedPage = ['a/', 'Chợ quê', '', 'tin-tuc', [], '', 2, []];
  const seenWith = async (granted: number): Promise<string[]> => {
    const seen: string[] = [];
    const listed = new Proxy([page], {
      get: (pages, key, own) => {
        if (key === '0') seen.push('beginnings');
        return Reflect.get(pages, key, own) as unknown;
      },
    });
    const chunks = [['cho', 'a', 1] as const, ['que', 'b', 1] as const];
    const reader = new IndexReader({ total: 1, chunks, groups: [], newest: '', listed }, async () => {
      await new Promise((done) => setTimeout(done, 20));
      seen.push('piece');
      return {};
    });
    reader.grant(granted);
    await reader.prepare(['chợ', 'quê']);
    return seen;
  };
  expect(await seenWith(1)).toEqual(['beginnings', 'piece']);
  expect(await seenWith(2)).toEqual(['piece', 'piece']);
});

it('fetches what weighs no more than a query may, where the beginnings of pages are not known', async () => {
  const { reader, fetched } = readerOf(false);
  reader.grant(1);
  await reader.prepare(['chợ', 'phản']);
  expect(fetched).toEqual([chunkFile('chợ')]);
  expect(reader.lacks).toBe(false);
  reader.grant(2);
  await reader.prepare(['chợ', 'phản']);
  expect(fetched).toHaveLength(2);
});

it('answers a query the same whatever was asked before, and fetches nothing twice', async () => {
  const { reader, fetched } = readerOf(true);
  const answers = async (words: readonly string[]) => {
    const query = reader.begin();
    query.grant(1);
    await query.prepare(words);
    const found = await Promise.all(
      words.map(async (word) => (await query.ask({ words: word, strict: true, held: true })).found),
    );
    const page = query.page(0);
    const known = page.words(await page.load()).map(({ exact }) => exact);
    return { lacks: query.lacks, known, found: found.map((pages) => pages.map(({ id }) => id)) };
  };
  const alone = await answers(['chợ', 'phản']);
  expect(alone).toMatchObject({ lacks: true, found: [['2'], []] });
  expect(await answers(['phản', 'chợ'])).toMatchObject({ lacks: true, found: [['0'], []] });
  expect(await answers(['chợ', 'phản'])).toEqual(alone);
  expect(fetched).toHaveLength(2);
});

it('waits for pieces that another query fetches', async () => {
  const { reader } = readerOf(true);
  reader.grant(2);
  const places = async (): Promise<number> => {
    await reader.prepare(['chợ', 'phản']);
    return (await reader.ask({ words: 'phản', strict: true, held: true })).found.length;
  };
  expect(await Promise.all([places(), places()])).toEqual([1, 1]);
});

it('asks again for what could not be had', async () => {
  let failing = true;
  const files = { total: 1, chunks: [['', 'a', 1]] as const, groups: ['g'], newest: '', listed: [] };
  const reader = new IndexReader(files, async () => {
    if (failing) throw new Error('gone');
    return { một: '0 0' };
  });
  await expect(reader.ask({ words: 'một' })).rejects.toThrow('gone');
  failing = false;
  expect((await reader.ask({ words: 'một' })).found).toHaveLength(1);
});

it('names texts by their group', () => expect(textFile(['a', 'b'], GROUP + 3)).toBe('fragment/b/3.json'));
