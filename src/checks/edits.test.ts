import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptContent } from '../adopt/adopt.ts';
import { writeFolder } from '../adopt/write.ts';
import { contentDirectory, listContent } from '../files/directory.ts';
import { readContent } from '../files/content-files.ts';
import { CONTENT_TYPES } from '../model/content-types.ts';
import { todayFrom } from '../site/today.ts';
import { checkContent } from './check-content.ts';
import { addOneOfEachType } from './additions-fixture.ts';
import { editEveryFile, endOneOfEachType, renameOneOfEachType } from './edits-fixture.ts';
import { messageOf } from './finding.ts';

/**
 * The tests' content and the live one: an edit that an editor may make leaves both without an error. Live content is read here and
 * nowhere else among the tests, and only by the rules that judge it at each desk.
 */
const FOLDERS = { 'the tests’ content': contentDirectory(), 'live content': contentDirectory({}) };

/** Where another place begins that takes the section over from the tests' commune. */
const PLACE = { name: 'Phường Cồn Cát', kind: 'phuong', province: 'Tỉnh Sông Dài' } as const;
const CASES = [
  ...Object.entries(FOLDERS).map(([name, folder]) => [name, folder, false] as const),
  ['content that another place has just taken over', contentDirectory(), true] as const,
] as const;
const DAY = '2026-11-20';

describe.each(CASES)('%s', { timeout: 60_000 }, (_, folder, isBegun) => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'edits-'));
    if (isBegun)
      writeFolder(copy, adoptContent(folder, { ...PLACE, today: todayFrom({}, new Date()) }).files);
    else cpSync(folder, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const errors = (): string[] =>
    checkContent(copy, { level: 'full', today: todayFrom({}, new Date()), root: copy })
      .filter(({ severity }) => severity === 'error')
      .map((finding) => `${finding.file}:${finding.line} ${messageOf(finding)}`);

  it('has no error before', () => expect(errors()).toEqual([]));

  it('takes another word in every file', () => {
    const edited = editEveryFile(copy);
    const left = listContent(copy).files.filter(
      (file) => /\.(?:mdx?|yaml)$/.test(file) && !edited.includes(file),
    );
    // A file without a row has no word, nor have addresses.
    const worded = readContent(copy)
      .texts.filter(({ path: file, things }) => file !== CONTENT_TYPES.redirects.path && things.length)
      .map(({ path: file }) => file);
    expect(left.filter((file) => worded.includes(file))).toEqual([]);
    expect(errors()).toEqual([]);
  });

  it('takes one more of each type', () => {
    const before = listContent(copy).files.length;
    addOneOfEachType(copy);
    expect(listContent(copy).files.length).toBeGreaterThan(before + 8);
    expect(errors()).toEqual([]);
  });

  it('takes the end of one of each type', () => {
    endOneOfEachType(copy, DAY);
    expect(errors()).toEqual([]);
  });

  it('takes new names', () => {
    renameOneOfEachType(copy);
    expect(errors()).toEqual([]);
  });
});
