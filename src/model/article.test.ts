import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { articles, relatedIn, type Article } from './article.ts';
import type { Identified } from './publication.ts';

const article = (id: string, fields: Partial<Article>): Identified<Article> => ({
  id,
  fields: { title: id, description: id, date: '2026-01-01', topic: 'other', ...fields },
});

it('finds what shares most with an article, of equals the newest', () => {
  const own = article('own', { topic: 'the-che', units: ['xa'], documents: ['1-nq', '2-nq'] });
  const all = [
    own,
    article('unit', { units: ['xa'] }),
    article('topic', { topic: 'the-che' }),
    article('newer topic', { topic: 'the-che', date: '2026-02-01' }),
    article('nothing', {}),
    article('documents', { documents: ['2-nq', '1-nq'] }),
  ];
  const ids = (most?: number) => relatedIn(all, most)(own).map(({ id }) => id);
  expect(ids()).toEqual(['documents', 'newer topic', 'topic', 'unit']);
  expect(ids(2)).toEqual(['documents', 'newer topic']);
});

it('is archived with the plan that it comes from, never by itself', () => {
  const schema = articles.schema({ image: () => z.any() });
  const told = (fields: object) =>
    schema
      .safeParse({
        title: 'Bài',
        description: 'Một câu tóm tắt đủ dài để đăng lên trang.',
        date: '2023-05-01',
        topic: 'a',
        ...fields,
      })
      .error?.issues.map(({ path }) => path.join());
  expect(told({ archived: true, plan: ['II.1.1'] })).toBeUndefined();
  expect(told({ archived: true })).toEqual(['archived']);
  expect(told({ archived: true, plan: [] })).toEqual(['archived']);
  expect(told({})).toBeUndefined();
});
