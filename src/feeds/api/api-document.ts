import { z } from 'astro/zod';
import { schemaAddress } from './addresses.ts';
import { API_SHAPES, type ApiShape } from './shapes/index.ts';

/** Makes a root-relative address absolute. */
export type Absolute = (address: string) => string;

/**
 * One document of the API as text: what its shape knows of a value, checked, with the address of its schema first.
 * @throws ZodError when the value does not fit: the content model has moved away from the public API.
 */
export function apiText(shape: ApiShape, value: unknown, absolute: Absolute): string {
  const document = API_SHAPES[shape].parse(value);
  return `${JSON.stringify({ $schema: absolute(schemaAddress(shape)), ...document }, undefined, 2)}\n`;
}

/**
 * The JSON Schema (2020-12) of a kind of document. Further fields are allowed: version 1 grows by adding, and a reader
 * that validates with an older copy must not break.
 */
export function schemaText(shape: ApiShape, absolute: Absolute): string {
  const { $schema, title, description, ...rules } = z.toJSONSchema(API_SHAPES[shape], {
    io: 'input',
    target: 'draft-2020-12',
  });
  return `${JSON.stringify({ $schema, $id: absolute(schemaAddress(shape)), title, description, ...rules }, undefined, 2)}\n`;
}
