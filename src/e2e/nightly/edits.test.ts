import { cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../built/folders.ts';
import { filesBelow } from '../../built/pages.ts';
import { randomFrom } from '../../bench/search/random.ts';
import { readSettings } from '../../site/settings.ts';
import { build, emptyFolder, hashesOf, SETTINGS_OF_BUILDS } from '../builds.ts';
import { TEST_CONTENT } from '../harness.ts';

/**
 * What is kept from build to build must never be seen: after each of many edits the site that follows the last one is that which is
 * made with nothing kept, byte by byte.
 */
/** `EDITS` in the environment asks for fewer. */
const EDITS = Number(process.env['EDITS'] ?? 30);
const SEED = 19;
const folder = emptyFolder('edits');
const content = path.join(folder, 'content');
const random = randomFrom(SEED);
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

const articles = (): string[] =>
  filesBelow(path.join(content, 'tin-tuc'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(content, 'tin-tuc', file));
const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
const article = (edit: (text: string) => string): void => change(pick(articles()), edit);

/** Articles that no other file leads to, by their address or one of former days: the check refuses links to drafts. */
function unnamed(): string[] {
  const texts = filesBelow(content)
    .filter((file) => /\.(?:mdx?|yaml|csv)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(content, file), 'utf8') }));
  return articles().filter((file) => {
    const own = path.relative(content, file);
    const first = `/${own
      .split(path.sep)
      .join('/')
      .replace(/(?:\/index)?\.md$/, '/')}`;
    const former = /^aliases: \[?(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.match(/\/[\w/-]+/g) ?? [];
    return !texts.some(
      (other) => other.file !== own && [first, ...former].some((address) => other.text.includes(address)),
    );
  });
}

let day = new Date(`${SETTINGS_OF_BUILDS.TODAY}T00:00:00Z`);
const today = (): string => day.toISOString().slice(0, 10);

/** Kinds of edit, as clerks make them. */
const KINDS: Readonly<Record<string, () => void | Promise<void>>> = {
  text: () => article((text) => `${text.trimEnd()}\n\nThêm một câu số ${Math.floor(random() * 1000)}.\n`),
  title: () =>
    article((text) => text.replace(/^title: .*$/m, `title: Tên mới số ${Math.floor(random() * 1000)}`)),
  topic: () =>
    article((text) => text.replace(/^topic: .*$/m, `topic: ${pick(['the-che', 'dich-vu-cong', 'chi-so'])}`)),
  unit: () =>
    article((text) =>
      text
        .replace(/^units: .*\n/m, '')
        .replace(/^topic: /m, `units: [${pick(['xa-mau', 'lua-vang'])}]\ntopic: `),
    ),
  rename: () => {
    const plain = articles().filter((file) => !file.endsWith('index.md'));
    const file = pick(plain);
    const renamed = path.join(path.dirname(file), `doi-ten-${Math.floor(random() * 1e6)}.md`);
    renameSync(file, renamed);
    const was = path.relative(content, file).split(path.sep).join('/').replace(/\.md$/, '/');
    change(renamed, (text) =>
      /^aliases:/m.test(text) ? text : text.replace(/^topic: /m, `aliases: [/${was}]\ntopic: `),
    );
  },
  draft: () =>
    change(pick(unnamed()), (text) =>
      /^draft: true\n/m.test(text)
        ? text.replace(/^draft: true\n/m, '')
        : text.replace(/^topic: /m, 'draft: true\ntopic: '),
    ),
  picture: async () => {
    const pictures = filesBelow(path.join(content, 'tin-tuc')).filter((file) => /\.(?:jpg|png)$/.test(file));
    const picture = path.join(content, 'tin-tuc', pick(pictures));
    const { width, height } = await sharp(picture).metadata();
    const shade = Math.floor(random() * 256);
    const background = { r: shade, g: 120, b: 255 - shade };
    await sharp({ create: { width, height, channels: 3, background } }).toFile(
      `${picture}.new${path.extname(picture)}`,
    );
    renameSync(`${picture}.new${path.extname(picture)}`, picture);
  },
  'another type': () => {
    const guides = filesBelow(path.join(content, 'huong-dan')).filter((file) => file.endsWith('.md'));
    change(path.join(content, 'huong-dan', pick(guides)), (text) => `${text.trimEnd()}\n\nThêm một câu.\n`);
  },
  'a new article': () => {
    const number = Math.floor(random() * 1e6);
    const own = path.join(content, `tin-tuc/2026/bai-them-${number}`);
    cpSync(path.join(content, 'tin-tuc/2026/mo-ban-huong-dan-tai-thu-vien'), own, { recursive: true });
    change(path.join(own, 'index.md'), (text) =>
      text.replace(/^title: .*$/m, `title: Bài thêm số ${number}`).replace(/^aliases: .*\n/m, ''),
    );
  },
  'a day that passes': () => {
    day = new Date(day.getTime() + 86_400_000);
  },
  settings: () =>
    change(path.join(content, 'site.yaml'), (text) =>
      text.replace(/^perPage: .*$/m, `perPage: ${5 + Math.floor(random() * 10)}`),
    ),
};

/** Builds into a folder; the files of the site. */
async function made(name: string): Promise<Readonly<Record<string, string>>> {
  const out = path.join(folder, name);
  const { status, output } = await build(out, {
    CONTENT_DIR: content,
    TODAY: today(),
    CONTENT_CHECK: 'schema',
  });
  expect(status, output).toBe(0);
  return hashesOf(out);
}

/** What tells the files of the site that follows from each other on the disk. */
const inodes = (): ReadonlySet<number> => {
  const out = path.join(folder, 'kept');
  return new Set(filesBelow(out).map((file) => statSync(path.join(out, file)).ino));
};

/** Takes away all that was kept of a folder's builds. */
function forget(name: string): void {
  const out = path.join(folder, name);
  const settings = readSettings({ ...process.env, ...SETTINGS_OF_BUILDS, CONTENT_DIR: content });
  for (const place of [out, cacheFolder(out, settings)]) rmSync(place, { recursive: true, force: true });
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`${EDITS} edits of chance, each built upon the last and anew`, { timeout: 60 * 60_000 }, async () => {
  cpSync(TEST_CONTENT, content, { recursive: true });
  const before = await made('kept');
  let changed = 0;
  for (let turn = 0; turn < EDITS; turn += 1) {
    const kind = Object.keys(KINDS)[turn % Object.keys(KINDS).length] ?? '';
    await KINDS[kind]?.();
    forget('anew');
    const last = inodes();
    const [kept, anew] = [await made('kept'), await made('anew')];
    // Where nothing is carried over, builds are as sound, and slow: Astro has to tell what templates are handed.
    if (kind === 'text')
      expect([...inodes()].filter((one) => last.has(one)).length).toBeGreaterThan(last.size / 2);
    const differing = [...new Set([...Object.keys(kept), ...Object.keys(anew)])].filter(
      (file) => kept[file] !== anew[file],
    );
    expect(differing, `edit ${turn}, ${kind}, seed ${SEED}`).toEqual([]);
    changed += Number(JSON.stringify(kept) !== JSON.stringify(before));
  }
  expect(changed).toBeGreaterThan(EDITS / 2);
});
