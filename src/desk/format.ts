import { stringify } from 'yaml';
import { checkText } from '../checks/one-file.ts';
import { messageOf } from '../checks/finding.ts';
import { parseMarkdown } from '../files/front-matter.ts';
import { parseYaml, type YamlText } from '../files/yaml.ts';
import { mendText } from '../mending/mend.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { branchOf, isLeftOut, shapeOf, type FieldShape } from './shape.ts';

/** Why a file is not saved, in Vietnamese, a line for each fault. */
export class SaveRefusal extends Error {}

/** A type's files as the desk reads and writes them. */
export interface DeskFormat {
  readonly name: ContentTypeName;
  /** `md`, `mdx` or `yaml`. */
  readonly ending: string;
}

function valueOf({ value, faults: [fault] }: YamlText): unknown {
  if (fault) throw new SaveRefusal(`dòng ${fault.line}: ${messageOf(fault)}`);
  return value;
}

/** What a file holds, as the desk's forms take it: its fields and, under `body`, its text. @throws SaveRefusal when it cannot be read */
export function readEntry({ name }: DeskFormat, text: string): unknown {
  const { storage }: ContentType = CONTENT_TYPES[name];
  if (storage !== 'page') return valueOf(parseYaml(text)) ?? (storage === 'list' ? [] : {});
  const { frontMatter, body } = parseMarkdown(text);
  return { ...(valueOf(frontMatter) as object | undefined), body: body.replace(/^\n+/, '').trimEnd() };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/**
 * A value as an editor would write it: keys in the order of the schema, nothing that is empty and may be left out, a list that must
 * be there though it has no members. What the schema does not know is kept, for the check to name.
 */
function written(shape: FieldShape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const { items } = shape;
    return items ? value.filter((one) => !isEmpty(one)).map((one) => written(items, one)) : value;
  }
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.trim() : value;
  const branch = branchOf(shape, value);
  const { properties } = branch;
  if (!properties) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const known = Object.entries(properties).flatMap(([key, field]): [string, unknown][] => {
    const one = given[key];
    const isSpare = isLeftOut(branch, key);
    if (field.type === 'array' && (one ?? '') === '' && !isSpare) return [[key, []]];
    const isNothing = isEmpty(one) || one === false;
    return one === undefined || (isNothing && isSpare) ? [] : [[key, written(field, one)]];
  });
  const others = Object.entries(given).filter(([key, one]) => !(key in properties) && !isEmpty(one));
  return Object.fromEntries([...known, ...others]);
}

const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0, singleQuote: true });

function textOf({ name }: DeskFormat, content: unknown): string {
  const { storage }: ContentType = CONTENT_TYPES[name];
  const shape = shapeOf(name);
  if (storage === 'list') return yamlOf(written({ items: shape }, content));
  if (storage !== 'page') return yamlOf(written(shape, content));
  const { body, ...fields } = content as Readonly<Record<string, unknown>>;
  const head = written(shape, fields) as object;
  const front = Object.keys(head).length > 0 ? `---\n${yamlOf(head)}---\n\n` : '';
  return `${front}${typeof body === 'string' ? body.trim() : ''}\n`;
}

/** A path below `content/` at which a file of a type may stand: what is checked of one file does not ask for its name. */
function somePath({ name, ending }: DeskFormat): string {
  const { path, fileName }: ContentType = CONTENT_TYPES[name];
  if (fileName === undefined) return path;
  const plain = fileName.replaceAll('<năm>', '2026').replace(/<[^>]+>/g, 'bai');
  return `${path}/${plain.replace(/\.\w+$/, `.${ending}`)}`;
}

/**
 * A file's text from what the forms hold: mended as `npm run fix` does where that is certain, then judged by the rules that need no
 * other file.
 * @param today `YYYY-MM-DD`
 * @throws SaveRefusal when a rule calls something an error
 */
export function writeEntry(format: DeskFormat, content: unknown, today: string): string {
  const { storage, verbatim }: ContentType = CONTENT_TYPES[format.name];
  const { text } = mendText({
    text: textOf(format, content),
    kind: storage === 'page' ? 'markdown' : 'yaml',
    isVerbatim: verbatim === true,
  });
  const errors = checkText(somePath(format), text, today).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SaveRefusal(errors.map((one) => messageOf(one)).join('\n'));
  return text;
}
