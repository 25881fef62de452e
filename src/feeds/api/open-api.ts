import { z } from 'astro/zod';
import { API_LISTING, API_PATTERNS } from './addresses.ts';
import type { Absolute } from './api-document.ts';
import { DATA_SETS } from './data-sets.ts';
import type { DataPublication } from './publication.ts';
import { API_SHAPES, type ApiShape } from './shapes/index.ts';

const ref = (shape: string) => ({ $ref: `#/components/schemas/${shape}` });

/** Parameters of an address for many: their names in it, and what they look like. */
const PARAMETERS: Partial<Record<ApiShape, readonly { name: string; pattern: string }[]>> = {
  articlePage: [{ name: 'page', pattern: '^[1-9]\\d*$' }],
  article: [
    { name: 'year', pattern: '^\\d{4}$' },
    { name: 'slug', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  ],
  topic: [{ name: 'id', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }],
  unit: [{ name: 'id', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }],
};
const TEMPLATES: Partial<Record<ApiShape, string>> = {
  articlePage: '/api/v1/articles/{page}.json',
  article: '/api/v1/articles/{year}/{slug}.json',
  topic: '/api/v1/topics/{id}.json',
  unit: '/api/v1/units/{id}.json',
};

const missing = {
  description: 'Không có tệp này.',
  content: { 'application/json': { schema: ref('missing') } },
};

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; the dialect is that of the whole document. */
const schemaOf = (shape: ApiShape): object => ({
  ...z.toJSONSchema(API_SHAPES[shape], { io: 'input', target: 'draft-2020-12' }),
  $schema: undefined,
});

const documentPath = (shape: ApiShape, label: string, description: string) => ({
  get: {
    operationId: shape,
    summary: label,
    description,
    ...(PARAMETERS[shape] && {
      parameters: PARAMETERS[shape].map(({ name, pattern }) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', pattern },
      })),
    }),
    responses: {
      200: { description: label, content: { 'application/json': { schema: ref(shape) } } },
      ...(PARAMETERS[shape] && { 404: missing }),
    },
  },
});

const tablePath = (id: string, title: string, description: string) => ({
  get: {
    operationId: `${id}Table`,
    summary: `${title} (CSV)`,
    description,
    responses: { 200: { description: title, content: { 'text/csv': { schema: { type: 'string' } } } } },
  },
});

/** The API described by OpenAPI 3.1 (spec.openapis.org), its schemas made from the shapes that each document is tested against. */
export function openApiText(publication: DataPublication, absolute: Absolute): string {
  const { title, description, licence, contact } = publication;
  const documents = [...API_LISTING, ...API_PATTERNS].map(({ name, label, description: words, address }) => [
    TEMPLATES[name] ?? address,
    documentPath(name, label, words),
  ]);
  const tables = DATA_SETS.flatMap(({ id, title: label, description: words, files }) =>
    files
      .filter(({ format }) => format === 'CSV')
      .map(({ address }) => [address, tablePath(id, label, words)]),
  );
  return `${JSON.stringify(
    {
      openapi: '3.1.0',
      info: {
        title,
        description,
        version: '1',
        ...(licence && { license: { name: licence.name, url: licence.url } }),
        contact: contact?.startsWith('mailto:')
          ? { email: contact.slice('mailto:'.length) }
          : { url: contact ?? absolute('/du-lieu/') },
      },
      servers: [{ url: absolute('/').replace(/\/$/, '') }],
      paths: Object.fromEntries([...documents, ...tables]) as object,
      components: {
        schemas: {
          ...Object.fromEntries(
            (Object.keys(API_SHAPES) as ApiShape[]).map((shape) => [shape, schemaOf(shape)]),
          ),
          missing: {
            type: 'object',
            required: ['error', 'message', 'index'],
            properties: {
              error: { const: 404 },
              message: { type: 'string' },
              index: { type: 'string', format: 'uri' },
            },
          },
        },
      },
    },
    undefined,
    2,
  )}\n`;
}
