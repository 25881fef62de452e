import { expect, it } from 'vitest';
import { reportDocuments } from './report-documents.ts';

const api = (pages: number, asked: string[]) => async (name: string) => {
  asked.push(name);
  const page = /^articles\/(\d)$/.exec(name)?.[1];
  if (page) return { articles: [{ id: `2020/bai-${page}` }] };
  return name === 'articles'
    ? { articles: [{ id: '2026/moi' }], pages: Array(pages).fill('https://x/') }
    : {};
};

it('reads every article, also of years that the newest ones do not reach', async () => {
  const asked: string[] = [];
  const { articles } = await reportDocuments(api(2, asked));
  expect(articles.articles.map((one) => ('id' in one ? one.id : ''))).toEqual(['2020/bai-1', '2020/bai-2']);
});

it('reads no more files than there are', async () => {
  const asked: string[] = [];
  const { articles } = await reportDocuments(api(1, asked));
  expect(articles.articles).toHaveLength(1);
  expect(asked).toHaveLength(5);
});
