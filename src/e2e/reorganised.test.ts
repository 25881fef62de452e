import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { writeContent } from '../checks/content-fixture.ts';
import { messageOf } from '../checks/finding.ts';
import { daysAfter } from '../model/fields/date.ts';
import { testBuild } from './harness.ts';
import {
  FORMER_ADDRESS,
  REORGANISATIONS,
  reorganisedUnits,
  type Reorganisation,
} from './reorganised-units.ts';

/** What a file of the build says, without markup. */
const raw = (file: string): string => readFileSync(path.join(testBuild('extreme'), file), 'utf8');
const textOf = (page: string): string =>
  raw(`${page}/index.html`)
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const json = (file: string) => JSON.parse(raw(file)) as Record<string, unknown>;

const CASES = Object.entries(REORGANISATIONS) as [Reorganisation, (typeof REORGANISATIONS)[Reorganisation]][];

describe.each(CASES)('a reorganisation, seen on its day (%s)', (of, { place, isDone }) => {
  test('a unit that is renamed keeps its address and has the name of the day', () => {
    const name = isDone ? `Xã Tên Mới ${place}` : `Xã Tên Cũ ${place}`;
    expect(raw(`don-vi/${of}-doi-ten/index.html`)).toContain(`<h1>${name}</h1>`);
    expect(json(`don-vi/${of}-doi-ten/feed.json`)['title']).toContain(name);
    expect(json(`api/v1/units/${of}-doi-ten.json`)).toMatchObject({ name, exists: true });
    expect(textOf(`nhung/don-vi/${of}-doi-ten`)).toContain(name);
  });

  test.each([
    ['gop-a', 'Xã Gộp A', ['Xã Gộp'], true],
    ['gop-b', 'Xã Gộp B', ['Xã Gộp'], true],
    ['tach', 'Xã Tách', ['Xã Tách Bắc', 'Xã Tách Nam'], false],
    ['het', 'Phòng Giải Thể', [], false],
  ] as const)(
    'what ends (%s) works on its last day, and then says where it belongs',
    (id, name, now, hasNews) => {
      const all = now.map((one) => `${one} ${place}`).join(', ');
      const ended = `${name} ${place} đã kết thúc hoạt động`;
      expect(json(`api/v1/units/${of}-${id}.json`)).toMatchObject({ exists: !isDone });
      expect(raw(`don-vi/${of}-${id}/index.html`).includes('Đã kết thúc hoạt động')).toBe(isDone);
      const toEnd = textOf(`don-vi/${of}-${id}`).includes('Hoạt động đến hết ngày');
      expect(toEnd).toBe(!isDone);
      for (const widget of [`nhung/don-vi/${of}-${id}`, `nhung/duong-day-nong/${of}-${id}`]) {
        expect(textOf(widget).includes(ended), widget).toBe(isDone);
        for (const one of now) expect(textOf(widget).includes(`${one} ${place}`), widget).toBe(isDone);
      }
      const { description, items } = json(`don-vi/${of}-${id}/feed.json`) as {
        description: string;
        items: { title: string }[];
      };
      expect(description.includes(ended)).toBe(isDone);
      expect(description.includes(`Nay thuộc: ${all}`)).toBe(isDone && all !== '');
      // News of those who came after, from the day on which they are in charge.
      const news = items.map(({ title }) => title);
      expect(news.length).toBeGreaterThan(0);
      expect(news.length === 1 && news[0] === `Tin của xã gộp ${place}`).toBe(isDone && hasNews);
      for (const file of ['rss.xml', 'atom.xml'])
        expect(raw(`don-vi/${of}-${id}/${file}`)).toContain('<?xml');
    },
  );

  test.each(['gop', 'tach-bac', 'tach-nam'])(
    'what begins (%s) has its page, widget and feeds before it works',
    (id) => {
      expect(json(`api/v1/units/${of}-${id}.json`)).toMatchObject({ exists: isDone });
      const page = textOf(`don-vi/${of}-${id}`);
      expect(page).not.toContain('Đã kết thúc hoạt động');
      expect(/Nộp giấy tờ ?, hỏi việc/.test(page)).toBe(isDone);
      expect(textOf(`nhung/don-vi/${of}-${id}`)).not.toContain('đã kết thúc');
      expect(json(`don-vi/${of}-${id}/feed.json`)['items']).not.toEqual([]);
    },
  );

  test('a commune of long ago leads to the one in charge on the day', () => {
    const now = isDone ? `Xã Gộp ${place}` : `Xã Gộp A ${place}`;
    expect(textOf(`nhung/don-vi/${of}-tu-xua`)).toMatch(new RegExp(`Nay thuộc: ${now}(?! [AB])`));
    const answer = raw('xa-cu-xa-moi/index.html').split(`id="nay-${of}-tu-xua"`)[1]?.slice(0, 400) ?? '';
    expect(answer.replace(/<[^>]*>/g, '')).toContain(`nay thuộc ${now.replace('Xã', 'xã')}`);
  });

  test('the list of units and “xã cũ, xã mới” have each where it belongs on the day', () => {
    const finder = raw('xa-cu-xa-moi/index.html');
    for (const id of ['gop-a', 'gop-b', 'tach'])
      expect(finder.includes(`id="nay-${of}-${id}"`), id).toBe(isDone);
    const [, now = '', toCome = '', over = ''] =
      /Đang hoạt động([\s\S]*)Sẽ hoạt động([\s\S]*?)<h2>([\s\S]*)/.exec(raw('don-vi/index.html')) ?? [];
    const groupOf = (id: string) =>
      Object.entries({ now, toCome, over }).flatMap(([group, html]) =>
        html.includes(`/don-vi/${of}-${id}/`) ? group : [],
      );
    for (const id of ['gop-a', 'gop-b', 'tach', 'het'])
      expect(groupOf(id), id).toEqual([isDone ? 'over' : 'now']);
    for (const id of ['gop', 'tach-bac', 'tach-nam'])
      expect(groupOf(id), id).toEqual([isDone ? 'now' : 'toCome']);
    // Where nothing has ended yet, nothing belongs elsewhere.
    const row = now.split(`/don-vi/${of}-tach/`)[1]?.split('</li>')[0] ?? '';
    expect(row).not.toContain('nay thuộc');
  });
});

test('an address under which a unit was known answers with page, widget and feeds', () => {
  const old = FORMER_ADDRESS.slice(1, -1);
  expect(raw(`${old}/index.html`)).toContain('/don-vi/dung-doi-ten/');
  for (const [was, is] of [
    [`nhung/${old}/index.html`, 'nhung/don-vi/dung-doi-ten/index.html'],
    [`${old}/feed.json`, 'don-vi/dung-doi-ten/feed.json'],
  ] as const) {
    expect(existsSync(path.join(testBuild('extreme'), was)), was).toBe(true);
    expect(raw(was)).toBe(raw(is));
  }
});

describe('the content of a reorganisation', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const { first } = REORGANISATIONS.dung;
  const told = (changes: Readonly<Record<string, (text: string) => string>>, today: string): string[] => {
    const units = Object.entries(reorganisedUnits('dung')).map(([id, text]) => [
      `don-vi/${id}.yaml`,
      changes[id]?.(text) ?? text,
    ]);
    const folder = writeContent(Object.fromEntries(units) as Record<string, string>);
    folders.push(folder);
    return checkContent(folder, { level: 'full', today, root: folder })
      .filter(({ file }) => file.startsWith('don-vi/'))
      .map((finding) => `${finding.file} ${finding.severity} [${finding.code}] ${messageOf(finding)}`);
  };

  test('is silent the day before, on the day and the day after', () => {
    for (const days of [-1, 0, 1]) expect(told({}, daysAfter(first, days)), String(days)).toEqual([]);
  });

  test('is refused where weeks lie between an end and what comes after it, or both work on one day', () => {
    const begin = (day: string) => (text: string) => text.replace(`from: ${first}`, `from: ${day}`);
    expect(told({ gop: begin(first) }, first)).toEqual([]);
    const gap = told({ 'dung-gop': begin(daysAfter(first, 21)) }, first);
    expect(gap.map((one) => one.slice(0, 45))).toEqual([
      'don-vi/dung-gop-a.yaml error [ky-trong] Từ 23'.slice(0, 45),
      'don-vi/dung-gop-b.yaml error [ky-trong] Từ 23'.slice(0, 45),
    ]);
    const both = told({ 'dung-gop': begin(daysAfter(first, -1)) }, first);
    expect(both.every((one) => one.includes('error [ky-chong]'))).toBe(true);
    expect(both).toHaveLength(2);
  });

  test('is told where one side alone knows of a succession, and where the way ends at what has ended', () => {
    const alone = (text: string) => text.replace(/predecessors: .*\n/, '');
    const oneSide = told({ 'dung-tach-nam': alone }, first);
    expect(oneSide).toHaveLength(1);
    expect(oneSide[0]).toMatch(/^don-vi\/dung-tach\.yaml notice \[ke-tiep-mot-chieu\].*dung-tach-nam/);
    const lost = told({ 'dung-gop-a': (text) => text.replace(/successors: .*\n/, '') }, first);
    expect(lost.join('\n')).toMatch(/dung-tu-xua\.yaml notice \[ke-tiep-het\].*dung-gop-a/);
  });
});
