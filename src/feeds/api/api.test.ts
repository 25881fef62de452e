import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { absolute, ARTICLES, BASE } from '../samples-fixture.ts';
import { API_LISTING, API_PATTERNS, schemaAddress } from './addresses.ts';
import { apiText, schemaText } from './api-document.ts';
import { API_SHAPES, type ApiShape } from './shapes/index.ts';
import { API_LENGTH, articlePageValue, articlesValue, articleValue } from './article-values.ts';
import { topicValue } from './values.ts';
import { TOPIC, VALUES } from './values-fixture.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validators = new Map(
  (Object.keys(API_SHAPES) as ApiShape[]).map((shape) => [
    shape,
    ajv.compile(JSON.parse(schemaText(shape, absolute)) as object),
  ]),
);

describe.each(Object.keys(API_SHAPES) as ApiShape[])('%s', (shape) => {
  const text = apiText(shape, VALUES[shape], absolute);
  const document = JSON.parse(text) as Record<string, unknown>;

  test('names its schema, and fits it', () => {
    expect(document['$schema']).toBe(`${BASE}/api/v1/schema/${shape}.json`);
    const valid = validators.get(shape);
    expect(valid?.(document), JSON.stringify(valid?.errors)).toBe(true);
  });

  test('with a part missing no longer fits', () => {
    const { $schema, ...rest } = document;
    const [first] = Object.keys(rest);
    expect(validators.get(shape)?.({ $schema, ...rest, [first ?? '']: undefined })).toBe(false);
  });
});

test('every schema is of 2020-12, with its own address and words', () => {
  for (const shape of Object.keys(API_SHAPES) as ApiShape[]) {
    expect(JSON.parse(schemaText(shape, absolute))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: absolute(schemaAddress(shape)),
      title: expect.stringMatching(/\S/) as string,
    });
  }
});

test('what is withdrawn stays as a tombstone, and nothing else of it', () => {
  const tombstone = {
    id: '2026/bai-cu',
    withdrawn: { date: '2026-11-23', reason: 'Số liệu <sai>.', replacement: `${BASE}/duong-day-nong/` },
  };
  const { articles } = JSON.parse(apiText('articles', VALUES.articles, absolute)) as { articles: unknown[] };
  expect(articles[1]).toEqual(tombstone);
  const alone = JSON.parse(apiText('article', articleValue(ARTICLES[1], absolute), absolute)) as object;
  expect(alone).toEqual({ $schema: absolute(schemaAddress('article')), ...tombstone });
  const { guides } = JSON.parse(apiText('guides', VALUES.guides, absolute)) as { guides: unknown[] };
  expect(guides[1]).toEqual({
    id: 'da-go',
    withdrawn: { date: '2026-11-22', reason: 'Cũ.', replacement: null },
  });
});

test('a procedure says what to type for it, and for how long its fee is waived', () => {
  const { procedures } = JSON.parse(apiText('procedures', VALUES.procedures, absolute)) as {
    procedures: unknown[];
  };
  expect(procedures[0]).toMatchObject({
    url: `${BASE}/thu-tuc/doi-the-mau/`,
    searchFor: 'Cấp đổi thẻ mẫu',
    feeWaiver: { what: 'lệ phí', condition: 'nộp trực tuyến', to: '2027-02-28' },
    related: [`${BASE}/duong-day-nong/`],
  });
  expect(procedures[1]).toEqual({
    id: 'da-go',
    withdrawn: { date: '2026-11-23', reason: 'Nguồn đã gỡ.', replacement: null },
  });
});

test('the log of corrections names each page by its address', () => {
  const { corrections, withdrawals } = JSON.parse(apiText('corrections', VALUES.corrections, absolute)) as {
    corrections: unknown[];
    withdrawals: unknown[];
  };
  expect(corrections).toEqual([
    {
      url: `${BASE}/tin-tuc/2026/bai-mau/`,
      title: 'Bài mẫu',
      type: 'Tin, bài',
      date: '2026-11-21',
      text: 'Ghi nhầm ngày; đã sửa.',
    },
  ]);
  expect(withdrawals).toEqual([
    {
      url: `${BASE}/huong-dan/da-go/`,
      title: 'Đã gỡ',
      type: 'Hướng dẫn',
      date: '2026-11-22',
      reason: 'Cũ.',
      replacement: `${BASE}/huong-dan/`,
    },
  ]);
});

test('editors’ own fields stay inside', () => {
  const { indices } = JSON.parse(apiText('indices', VALUES.indices, absolute)) as {
    indices: Record<string, unknown>[];
  };
  expect(indices[0]).not.toHaveProperty('order');
});

test('content that has moved away from the API fails', () => {
  expect(() => apiText('documents', { documents: [{ id: 'x' }] }, absolute)).toThrow();
});

test('hotlines carry the link that reaches them', () => {
  const { hotlines } = JSON.parse(apiText('hotlines', VALUES.hotlines, absolute)) as {
    hotlines: { href?: string }[];
  };
  expect(hotlines.map(({ href }) => href)).toEqual(['tel:18000000', undefined]);
});

test('the listing names every kind of document once', () => {
  const named = [...API_LISTING, ...API_PATTERNS].map(({ name }) => name);
  expect(named.toSorted()).toEqual(Object.keys(API_SHAPES).toSorted());
});

describe('at 10,000 articles', () => {
  const many = Array.from({ length: 10_020 }, (_, n) => ({ ...ARTICLES[0], id: `2026/bai-${n}` }));
  const listed = ({ articles }: { articles: { id: string }[] }) => articles.map(({ id }) => id);
  const ids = many.map(({ id }) => id);

  test('lists hold the newest, and name the files with the rest', () => {
    const { pages, ...list } = articlesValue(many, absolute);
    expect(listed(list)).toEqual(ids.slice(0, API_LENGTH));
    expect(pages).toHaveLength(21);
    expect(pages[0]).toBe(`${BASE}/api/v1/articles/21.json`);
    const topic = topicValue(TOPIC, many.slice(0, 501), many.length, absolute);
    expect(topic).toMatchObject({ pages });
    expect(listed(topic)).toHaveLength(API_LENGTH);
    expect(topicValue(TOPIC, many.slice(0, 500), many.length, absolute)).not.toHaveProperty('pages');
  });

  test('all of them stand in files of 500, of which a full one stays as it is', () => {
    const pageOf = (articles: typeof many, page: number) => articlePageValue(articles, page, absolute);
    const read = Array.from({ length: 21 }, (_, before) => pageOf(many, before + 1));
    expect(read.toReversed().flatMap(listed)).toEqual(ids);
    expect(Math.max(...read.map(({ articles }) => articles.length))).toBe(API_LENGTH);
    expect(read.at(-1)).toMatchObject({ older: `${BASE}/api/v1/articles/20.json`, newer: undefined });
    const later = [{ ...ARTICLES[0], id: '2026/moi' }, ...many];
    expect(pageOf(later, 20)).toEqual(read[19]);
    expect(pageOf(later, 21).articles).toHaveLength(21);
  });
});
