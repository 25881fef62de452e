import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML mistake with its place and the reader's message. */
export interface YamlMistake extends Place {
  readonly message: string;
}

/** YAML text as a value, with a way back from keys to lines. */
export interface YamlText {
  readonly value: unknown;
  readonly mistakes: readonly YamlMistake[];
  /** Place of the value that keys lead to, or of the nearest parent that exists. */
  placeOf(keys: readonly PropertyKey[]): Place;
  /** Place of the last key itself: a list below it begins a line later. */
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML 1.2: days stay text (`2023-02-30` is not turned into 2 March), and so they can be checked.
 * `firstLine` is the line of the file on which the text begins, for front matter.
 */
export function parseYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const rangeStart = (keys: readonly PropertyKey[]): number | undefined => {
    const node: unknown = keys.length ? document.getIn(keys, true) : document.contents;
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    return range?.[0];
  };
  const placeOf = (keys: readonly PropertyKey[]): Place => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const offset = rangeStart(keys.slice(0, length));
      if (offset !== undefined) return at(offset);
    }
    return { line: firstLine, column: 1 };
  };
  const placeOfKey = (keys: readonly PropertyKey[]): Place => {
    const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? at(range[0]) : placeOf(keys);
  };
  return {
    value: document.errors.length ? undefined : document.toJS(),
    mistakes: document.errors.map(({ message, pos }) => ({ message, ...at(pos[0]) })),
    placeOf,
    placeOfKey,
  };
}

/** Reads and parses one YAML file of the content folder. An absent file has the value `undefined`. */
export function readYaml(directory: string, file: string): YamlText {
  let text: string;
  try {
    text = readFileSync(path.join(directory, file), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return parseYaml('');
  }
  return parseYaml(text.replace(/^\uFEFF/, ''));
}
