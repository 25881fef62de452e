import { CST, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Node } from 'yaml';
import type { Fault, Place } from './fault.ts';
import { yamlFault, type Refusal } from './yaml-faults.ts';

/** YAML text as a value, with a way back from keys to lines. */
export interface YamlText {
  /** Undefined when there is a fault. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Place of the value that keys lead to, or of the nearest parent that exists. */
  placeOf(keys: readonly PropertyKey[]): Place;
  /** Place of the last key itself: a list below it begins a line later. */
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/** Levels that values may stand within each other; our deepest type has six. */
const DEEPEST = 16;
/** Keys that one mapping may have; our largest type has thirty. */
const WIDEST = 500;
/** Times that one file may point back at something (`*name`), such as a source that many rows share. */
const MOST_ALIASES = 1000;
/** Marks and words of one file, spaces aside; the largest file of plain rows has fewer. */
const MOST_TOKENS = 150_000;
/** Mistakes that are told of one text: the rest follow from the first. */
const MOST_FAULTS = 3;

class Refused extends Error {
  readonly offset: number;
  constructor(refusal: Refusal, offset: number) {
    super(refusal);
    this.offset = offset;
  }
}

const OPENING = ['flow-seq-start', 'flow-map-start'];
const CLOSING = ['flow-seq-end', 'flow-map-end'];
const QUOTED = ['single-quoted-scalar', 'double-quoted-scalar'];
/** Marks of YAML that content never needs: what an editor means by them is text. */
const MARKS = ['tag', 'explicit-key-ind'];

/**
 * Refuses, in one pass over the marks of the text, what YAML's parser would need minutes or gigabytes for: deep
 * nesting, stray brackets, thousands of aliases.
 */
function refuseMarks(text: string): void {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  let aliases = 0;
  let tokens = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? 'scalar';
    if (type !== 'space' && type !== 'newline') tokens += 1;
    if (tokens > MOST_TOKENS) throw new Refused('WIDE', offset);
    if (MARKS.includes(type)) throw new Refused('MARK', offset);
    if (type === 'directive-line') throw new Refused('DIRECTIVE', offset);
    // The parser tells each stray mark as a mistake of its own, however many there are.
    if (type === 'anchor' && before === 'anchor') throw new Refused('MARK', offset);
    if (QUOTED.includes(before) && [...QUOTED, 'scalar'].includes(type)) throw new Refused('QUOTE', offset);
    if (type === 'comma' && [...OPENING, 'comma'].includes(before)) throw new Refused('FLOW', offset);
    if (CLOSING.includes(type) && brackets === 0) throw new Refused('FLOW', offset);
    if (OPENING.includes(type)) brackets += 1;
    else if (CLOSING.includes(type)) brackets -= 1;
    else if (type === 'newline') dashes = 0;
    else if (type === 'seq-item-ind') dashes += 1;
    else if (type === 'alias') aliases += 1;
    if (aliases > MOST_ALIASES) throw new Refused('ALIASES', offset);
    if (brackets > DEEPEST || dashes > DEEPEST) throw new Refused('DEEP', offset);
    if (type === 'newline' && QUOTED.includes(before)) before = '';
    else if (type !== 'space' && type !== 'newline') before = type;
    // Marks of the lexer's own (a document begins, a scalar follows) take no place in the text.
    if (!/^[\x02\x18\x1f]$/.test(token)) offset += token.length;
  }
}

type Keys = readonly PropertyKey[];
const nameOf = (keys: Keys): string => keys.map(String).join('\n');

/** Where each value and each key begins, by the keys that lead there. */
class Offsets {
  readonly values = new Map<string, number>();
  readonly keys = new Map<string, number>();
  /** Anchors (`&name`) whose value stands before, whole. */
  private readonly anchors = new Set<string>();
  private aliases = 0;

  /** Goes through a document in its order. @throws Refused */
  collect(node: Node | null, keys: Keys = []): void {
    const start = node?.range?.[0] ?? 0;
    if (node) this.values.set(nameOf(keys), start);
    if (keys.length > DEEPEST) throw new Refused('DEEP', start);
    const before = this.aliases;
    if (isAlias(node)) {
      if (!this.anchors.has(node.source)) throw new Refused('MARK', start);
      this.aliases += 1;
    } else if (isSeq<Node>(node))
      node.items.forEach((item, position) => this.collect(item, [...keys, position]));
    else if (isMap<Node, Node | null>(node)) this.collectPairs(node.items, keys, start);
    if (!node || isAlias(node) || !node.anchor) return;
    // An anchor that holds aliases can stand for billions of values, or for itself.
    if (this.aliases > before) throw new Refused('ALIASES', start);
    this.anchors.add(node.anchor);
  }

  private collectPairs(pairs: readonly { key: Node; value: Node | null }[], keys: Keys, start: number): void {
    if (pairs.length > WIDEST) throw new Refused('WIDE', start);
    for (const { key, value } of pairs) {
      const at = key.range?.[0] ?? start;
      if (!isScalar(key)) throw new Refused('MARK', at);
      const path = [...keys, String(key.value)];
      if (this.keys.has(nameOf(path))) throw new Refused('UNIQUE', at);
      this.keys.set(nameOf(path), at);
      this.collect(value, path);
    }
  }
}

/** What is noticed behind it, by the parser's message: the editor wants the line that opened it. */
const OPENED: readonly (readonly [message: RegExp, opens: (line: string) => boolean])[] = [
  [
    /Missing closing .*quote/,
    (line) => {
      const value = /:\s+(["'])(.*)$/.exec(line);
      return value !== null && !value[2]?.includes(value[1] ?? '');
    },
  ],
  [/^Flow .* end with/, (line) => (line.match(/[[{]/g) ?? []).length > (line.match(/[\]}]/g) ?? []).length],
];

/** The line of a mistake, or the line on which what is wrong began. */
function lineOf(message: string, text: string, line: number): number {
  const opens = OPENED.find(([pattern]) => pattern.test(message))?.[1];
  const lines = text.split('\n');
  for (let at = Math.min(line, lines.length); opens && at > 0; at -= 1)
    if (opens(lines[at - 1] ?? '')) return at;
  return line;
}

interface Parsed {
  readonly value?: unknown;
  readonly mistakes: readonly { message: string; pos: readonly [number, number] }[];
}

function parse(text: string, offsets: Offsets): Parsed {
  try {
    refuseMarks(text);
    // Duplicate keys are found below in one pass; the parser compares each with each.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    if (document.errors.length) return { mistakes: document.errors };
    offsets.collect(document.contents);
    return { value: document.toJS({ maxAliasCount: -1 }), mistakes: [] };
  } catch (cause) {
    const offset = cause instanceof Refused ? cause.offset : 0;
    // A stack that overflows (RangeError) is depth that the marks did not show.
    const message = cause instanceof RangeError ? 'DEEP' : (cause as Error).message;
    return { mistakes: [{ message, pos: [offset, offset] }] };
  }
}

/**
 * Parses YAML 1.2 without tags and nested aliases: days stay text (`2023-02-30` is not turned into 2 March), and so
 * they can be checked. `firstLine` is the line of the file on which the text begins, for front matter. Never throws.
 */
export function parseYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) lines.addNewLine(start);
  const offsets = new Offsets();
  const { value, mistakes } = parse(text, offsets);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOf = (keys: Keys): Place => {
    for (let length = keys.length; length >= 0; length -= 1) {
      const offset = offsets.values.get(nameOf(keys.slice(0, length)));
      if (offset !== undefined) return at(offset);
    }
    return { line: firstLine, column: 1 };
  };
  const faults = new Map<number, Fault>();
  for (const { message, pos } of mistakes) {
    const place = at(pos[0]);
    const opening = lineOf(message, text, place.line - firstLine + 1) + firstLine - 1;
    if (!faults.has(opening)) faults.set(opening, yamlFault(message, opening, place.column));
    if (faults.size === MOST_FAULTS) break;
  }
  return {
    value,
    faults: [...faults.values()],
    placeOf,
    placeOfKey: (keys) => {
      const offset = offsets.keys.get(nameOf(keys));
      return offset === undefined ? placeOf(keys) : at(offset);
    },
  };
}
