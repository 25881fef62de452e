import { describe, expect, it } from 'vitest';
import { article, JPEG } from './content-fixture.ts';
import { DESK_FILES, deskFolder, placeOfDeskFile } from './desk-files-fixture.ts';
import { messageOf } from './finding.ts';
import { find } from './prose-fixture.ts';
import { SOUND_ARTICLES, SOUND_BODIES } from './sound-files-fixture.ts';

/** What is found in all of them, read once. */
const FOUND = find(deskFolder());

describe('files from a clerk’s desk', () => {
  it.each(DESK_FILES.map((one, n) => [one.name, one, placeOfDeskFile(one, n)] as const))(
    '%s: told on its line',
    (_, { line, says }, file) => {
      const own = FOUND.filter((finding) => finding.file === file);
      const told = own.filter((finding) => finding.line === Math.max(1, line)).map(messageOf);
      expect(told.join('\n'), own.map((one) => `${one.line} ${messageOf(one)}`).join('\n')).toMatch(says);
    },
  );
});

describe('files that only look faulty', () => {
  const bodies = Object.entries(SOUND_BODIES).flatMap(([code, texts]) =>
    texts.map((text) => [code, article({}, text)] as const),
  );
  const whole = Object.entries(SOUND_ARTICLES).flatMap(([code, texts]) =>
    texts.map((text) => [code, text] as const),
  );
  const files = [...bodies, ...whole].map(
    ([code, text], n) => [code, `tin-tuc/2026/tot-${n}`, text] as const,
  );
  const all = find(
    Object.fromEntries(
      files.flatMap(([, folder, text]) => [
        [`${folder}/index.md`, text],
        [`${folder}/anh.jpg`, JPEG],
      ]),
    ),
  );

  it.each(
    files.map(
      ([code, folder, text]) => [code, text.split('\n---\n').slice(1).join('').trim(), folder] as const,
    ),
  )('%s: “%s” passes', (_, __, folder) => {
    const own = all.filter(({ file }) => file === `${folder}/index.md`);
    expect(own.map((one) => `${one.line} ${one.code} ${messageOf(one)}`)).toEqual([]);
  });

  it('are three at least of each fault that a clerk’s article has', () => {
    const told = FOUND.filter(({ file }) => /^tin-tuc\/2026\/bai-\d+\//.test(file));
    // What days, other articles and a whole file’s form say, no text alone.
    const others = ['hen-gio', 'trung-tieu-de', 'yaml-hong', 'thieu-phan-dau'];
    const counts: Readonly<Record<string, readonly string[]>> = { ...SOUND_BODIES, ...SOUND_ARTICLES };
    const codes = new Set([...told.map(({ code }) => code), ...Object.keys(counts)]);
    expect([...codes].filter((code) => (counts[code]?.length ?? 0) < 3 && !others.includes(code))).toEqual(
      [],
    );
  });
});
