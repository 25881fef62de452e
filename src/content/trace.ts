import { AsyncLocalStorage } from 'node:async_hooks';
import { digestOf } from './digest.ts';

/** Parameters of a picture that a page wants made, as Astro takes them. */
export type WantedPicture = readonly unknown[];

/**
 * What a page asked while it was rendered, of those contents that may change without all pages being made anew: each question, by its
 * name and its words, with a digest of the answer; pictures that it wants made, and those that it shows as they are.
 */
export class Trace {
  readonly answers = new Map<string, string>();
  readonly wanted: WantedPicture[] = [];
  readonly shown = new Set<string>();
  /** Whether it asked for what no question tells, so that nothing of it may be kept. */
  isWhole = false;

  /** Takes over what another trace holds. */
  take(other: Trace): void {
    for (const [question, answer] of other.answers) this.answers.set(question, answer);
    this.wanted.push(...other.wanted);
    for (const file of other.shown) this.shown.add(file);
    this.isWhole ||= other.isWhole;
  }
}

const tracing = new AsyncLocalStorage<Trace | undefined>();

/** The trace of the page that is being rendered; undefined where nobody asks. */
export const currentTrace = (): Trace | undefined => tracing.getStore();

/** Runs something with this as its trace. */
export const tracedBy = <Value>(trace: Trace | undefined, run: () => Value): Value => tracing.run(trace, run);

type Query = (...words: readonly string[]) => Promise<unknown>;

const queries = new Map<string, Query>();
/** Digests of answers in this build, in which content stays as it is. */
const digests = new Map<string, string>();

const questionOf = (name: string, words: readonly string[]): string => JSON.stringify([name, ...words]);

function digestFor(question: string, answer: unknown): string {
  const known = digests.get(question) ?? digestOf(answer);
  digests.set(question, known);
  return known;
}

/**
 * A query of the content as pages ask it: who is traced asked this, and what it found; what the query itself asks is its own matter.
 * `name` is its own among all. What it returns depends on its words and the content alone.
 */
export function traced<Words extends readonly string[], Value>(
  name: string,
  query: (...words: Words) => Promise<Value>,
): (...words: Words) => Promise<Value> {
  queries.set(name, query as unknown as Query);
  return async (...words) => {
    const trace = tracing.getStore();
    if (!trace) return query(...words);
    const answer = await tracing.run(undefined, () => query(...words));
    const question = questionOf(name, words);
    trace.answers.set(question, digestFor(question, answer));
    return answer;
  };
}

/** The digest of what a question is answered today; undefined where it can no longer be asked. */
async function digestToday(question: string): Promise<string | undefined> {
  const known = digests.get(question);
  if (known !== undefined) return known;
  const [name = '', ...words] = JSON.parse(question) as string[];
  const query = queries.get(name);
  if (!query) return undefined;
  try {
    return digestFor(question, await tracing.run(undefined, () => query(...words)));
  } catch {
    return undefined;
  }
}

/** Whether each question is answered as it was. */
export async function areAnsweredAlike(answers: readonly (readonly [string, string])[]): Promise<boolean> {
  for (const [question, digest] of answers) if ((await digestToday(question)) !== digest) return false;
  return true;
}

/** Says that the page being rendered depends on what is not asked by queries, the names of all files for example: it is made anew by every build. */
export function readsWhole(): void {
  const trace = tracing.getStore();
  if (trace) trace.isWhole = true;
}

/**
 * What is made of a thing, made once for each, with what the first to ask says more; every page that takes it has asked what was asked
 * for it.
 */
export function remembered<Key extends object, More extends readonly unknown[], Value>(
  make: (key: Key, ...more: More) => Promise<Value>,
): (key: Key, ...more: More) => Promise<Value> {
  const memo = new WeakMap<Key, { readonly value: Promise<Value>; readonly trace: Trace }>();
  return async (key, ...more) => {
    let found = memo.get(key);
    if (!found) {
      const trace = new Trace();
      found = { value: tracing.run(trace, () => make(key, ...more)), trace };
      memo.set(key, found);
    }
    const value = await found.value;
    tracing.getStore()?.take(found.trace);
    return value;
  };
}
