import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { article, guide, JPEG, writeContent, type FixtureFiles } from './content-fixture.ts';
import { checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';

/** What the full check finds in a content folder of these files. */
export function find(files: FixtureFiles): Finding[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'full', today: '2026-11-23', root: directory });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A kind of page to put a body into. */
export interface Form {
  readonly file: (n: number) => string;
  readonly text: (body: string) => string;
}
/** An article with a picture beside it. */
export const ARTICLE: Form = {
  file: (n) => `tin-tuc/2026/bai-${n}/index.md`,
  text: (body) => article({}, body),
};
/** A guide. */
export const MDX: Form = { file: (n) => `huong-dan/bai-${n}.mdx`, text: (body) => guide('', body) };

/** Findings in each body as `line:column code`; lines are those of the body, places those of the whole file. */
export function inBodies(bodies: readonly string[], { file, text }: Form = ARTICLE): string[][] {
  const written = bodies.map((body, n) => [file(n), text(body)] as const);
  const pictures = bodies.map((_, n) => [`${path.dirname(file(n))}/anh.jpg`, JPEG] as const);
  const found = find(Object.fromEntries([...pictures, ...written]));
  return written.map(([name, whole], n) => {
    const first = whole.slice(0, whole.length - (bodies[n]?.length ?? 0)).split(/\r?\n/).length;
    return found
      .filter(({ file: where }) => where === name)
      .filter(({ line }) => line >= first)
      .map(({ line, column, code }) => `${line - first + 1}:${column} ${code}`);
  });
}

/** A body, and what is found in it. */
export type Case = readonly [name: string, body: string, wanted: readonly string[]];

/** One test for each case; all bodies are checked at once. */
export function told(title: string, cases: readonly Case[], form?: Form): void {
  const found = inBodies(
    cases.map(([, body]) => body),
    form,
  );
  it.each(cases.map(([name, , wanted], n) => [name, found[n], wanted] as const))(title, (_, all, wanted) => {
    expect(all).toEqual(wanted);
  });
}
