import { z } from 'astro/zod';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';

/** A schema as JSON Schema says it (draft 2020-12), with our labels and hints beside: what forms are made of. */
export interface FieldShape {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: FieldShape;
  readonly properties?: Readonly<Record<string, FieldShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: FieldShape | false;
  readonly oneOf?: readonly FieldShape[];
  readonly default?: unknown;
  readonly label?: string;
  readonly hint?: string;
  /** Whether it names a picture that stands beside the file. */
  readonly picture?: true;
}

const shapes = new Map<ContentTypeName, FieldShape>();

/** The shape of one thing of a content type, made once. */
export function shapeOf(name: ContentTypeName): FieldShape {
  const type: ContentType = CONTENT_TYPES[name];
  const known = shapes.get(name);
  if (known) return known;
  const schema = type.schema({ image: () => z.string().meta({ picture: true }) });
  // What only code can judge (a telephone number) stays any text; the check says what is wrong with it.
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any' }) as FieldShape;
  shapes.set(name, shape);
  return shape;
}

/** The branch of a choice that a value is, the first where it is none; a shape that is no choice is its own. */
export function branchOf(shape: FieldShape, value: unknown): FieldShape {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isIt = ({ properties = {} }: FieldShape): boolean =>
    Object.entries(properties).some(([key, one]) => one.const !== undefined && given[key] === one.const);
  return shape.oneOf?.find(isIt) ?? shape.oneOf?.[0] ?? shape;
}

/** The fields of a shape that is an object, in the order of the file; of a choice those of its first branch. */
export const propertiesOf = (shape: FieldShape): readonly (readonly [string, FieldShape])[] =>
  Object.entries(branchOf(shape, undefined).properties ?? {});

/** Whether a field may be left out. */
export const isLeftOut = ({ required = [], properties }: FieldShape, key: string): boolean =>
  !required.includes(key) || properties?.[key]?.default !== undefined;

/** The key by which the branches of a choice are told apart, and the branches by its value. */
export function branchesOf(shape: FieldShape): { key: string; branches: [string, FieldShape][] } | undefined {
  const branches = (shape.oneOf ?? []).flatMap((branch): [string, string, FieldShape][] => {
    const told = Object.entries(branch.properties ?? {}).find(([, one]) => one.const !== undefined);
    return told ? [[told[0], String(told[1].const), branch]] : [];
  });
  const key = branches[0]?.[0];
  return key === undefined ? undefined : { key, branches: branches.map(([, name, one]) => [name, one]) };
}
