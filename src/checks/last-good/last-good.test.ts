import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../check-content.ts';
import { article, hotline, JPEG, legalDocument, writeContent } from '../content-fixture.ts';
import type { Finding } from '../finding.ts';
import { keepNotes, setBackNotes } from './notes.ts';
import { publicWords } from './public-words.ts';
import { restoreLastGood } from './restore.ts';
import { tellOutcome } from './tell.ts';

const SECONDS = { timeout: 120_000 };
const TODAY = '2026-11-27';
beforeAll(() => vi.stubEnv('TODAY', TODAY));
const made: string[] = [];
afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly published: boolean;
  readonly setBack: readonly {
    readonly file: string;
    readonly changed: { readonly author: string; readonly commit: string } | null;
    readonly good: { readonly commit: string; readonly file: string } | null;
    readonly errors: readonly { readonly file: string; readonly line: number; readonly code: string }[];
  }[];
  readonly errors: readonly { readonly file: string; readonly code: string }[];
}

type Files = Readonly<Record<string, string | Buffer | undefined>>;

/** A repository of its own with sound content, as the publish workflow has it. */
class Repository {
  readonly root = mkdtempSync(path.join(tmpdir(), 'last-good-'));

  constructor(files: Files = {}) {
    const content = writeContent({});
    made.push(this.root, content);
    cpSync(content, path.join(this.root, 'content'), { recursive: true });
    this.git('init', '-q', '-b', 'main');
    this.commit(files);
  }

  readonly content = path.join(this.root, 'content');

  place = (file: string): string => path.join(this.content, file);
  read = (file: string): string => readFileSync(this.place(file), 'utf8');
  has = (file: string): boolean => existsSync(this.place(file));

  git(...words: string[]): string {
    const who = ['-c', 'user.name=Chị Thu', '-c', 'user.email=thu@xa.example', '-c', 'commit.gpgsign=false'];
    return spawnSync('git', [...who, ...words], { cwd: this.root, encoding: 'utf8' }).stdout.trim();
  }

  /** Writes files (`undefined` deletes one) and commits them; gives the commit. */
  commit(files: Files): string {
    for (const [file, words] of Object.entries(files)) {
      mkdirSync(path.dirname(this.place(file)), { recursive: true });
      if (words === undefined) rmSync(this.place(file));
      else writeFileSync(this.place(file), words);
    }
    this.git('add', '-A');
    this.git('commit', '-qm', 'Sửa nội dung');
    return this.git('rev-parse', 'HEAD');
  }

  run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [path.resolve('scripts/last-good.ts'), ...words], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, TODAY, CONTENT_DIR: '', DEBUG: '' },
      timeout: 20_000,
    });
  }

  /** In this process, which starts once. */
  setBack = () => restoreLastGood(this.content, 'content', true);

  /** What is told as JSON, after it was done. */
  write = (): Told => JSON.parse(tellOutcome(this.setBack(), 'content/', 'json')) as Told;

  /** Errors that the check finds now. */
  check = (): readonly Finding[] =>
    checkContent(this.content, { root: this.root }).filter(({ severity }) => severity === 'error');
}

const NEWS = 'tin-tuc/2026/bai.md';
const BAD = article({ topic: 'khong-co-chuyen-muc-nay', date: '2026-02-31' });

/** Sets back, and holds that nothing is left to say and that nothing but these files was touched. */
function expectSetBack(repository: Repository, files: Readonly<Record<string, string | null>>): Told {
  const told = repository.write();
  expect(told.errors).toEqual([]);
  expect(Object.fromEntries(told.setBack.map(({ file, good }) => [file, good?.commit ?? null]))).toEqual(
    files,
  );
  expect(repository.check()).toEqual([]);
  return told;
}

describe('one bad file harms only itself', SECONDS, () => {
  it('an edited article goes back to its newest good version; who edited it is told, and where', () => {
    const repository = new Repository({ [NEWS]: article({}, 'Bản đầu.\n') });
    const good = repository.commit({ [NEWS]: article({}, 'Bản hai, tốt.\n') });
    repository.commit({ [NEWS]: BAD });
    const bad = repository.commit({ [NEWS]: `${BAD}\nThêm.\n`, 'tin-tuc/2026/khac.md': article() });
    const { setBack } = expectSetBack(repository, { [`content/${NEWS}`]: good });
    expect(repository.read(NEWS)).toContain('Bản hai, tốt.');
    expect(repository.has('tin-tuc/2026/khac.md')).toBe(true);
    expect(setBack[0]?.changed).toMatchObject({ author: 'Chị Thu', commit: bad });
    expect(setBack[0]?.errors.map(({ file, code }) => [file, code])).toEqual([
      [`content/${NEWS}`, expect.any(String)],
      [`content/${NEWS}`, 'chuyen-muc-la'],
    ]);
  });

  it('a new bad article is left out; what refers to it is judged anew', () => {
    const repository = new Repository();
    const good = repository.commit({ [NEWS]: article() });
    repository.commit({
      'tin-tuc/2026/moi.md': BAD,
      [NEWS]: article({}, 'Xem [bài mới](/tin-tuc/2026/moi/).\n'),
    });
    expectSetBack(repository, { 'content/tin-tuc/2026/moi.md': null, [`content/${NEWS}`]: good });
    expect(repository.has('tin-tuc/2026/moi.md')).toBe(false);
  });

  it('a record that is no YAML goes back; articles that refer to it stay as they are, new ones too', () => {
    const repository = new Repository();
    const good = repository.git('rev-parse', 'HEAD');
    const words = article({ documents: '[76-nq-cp-2021]' }, 'Xem [văn bản](/van-ban/76-nq-cp-2021/).\n');
    repository.commit({ 'van-ban/76-nq-cp-2021.yaml': 'number: [76/NQ-CP\n  title: "', [NEWS]: words });
    expectSetBack(repository, { 'content/van-ban/76-nq-cp-2021.yaml': good });
    expect(repository.read(NEWS)).toBe(words);
  });

  it('a list goes back as a whole; marks of a merge are a fault of one file', () => {
    const repository = new Repository({ [NEWS]: article() });
    const good = repository.git('rev-parse', 'HEAD');
    repository.commit({
      'duong-day-nong.yaml': `${hotline('a', '"1800 1096"')}<<<<<<< HEAD\n${hotline('a', '"1800 1097"')}`,
      [NEWS]: article({}, '<<<<<<< HEAD\nMột.\n=======\nHai.\n>>>>>>> nhánh\n'),
    });
    const start = repository.git('rev-list', '--max-parents=0', 'HEAD');
    expectSetBack(repository, { 'content/duong-day-nong.yaml': start, [`content/${NEWS}`]: good });
  });

  it('a picture renamed or broken without its article goes back with it, beside the article or in its folder', () => {
    const folder = 'tin-tuc/2026/co-anh';
    const words = article({}, '![Một tấm biển ở cổng](anh.jpg)\n');
    const repository = new Repository({
      [`${folder}/index.md`]: words,
      [`${folder}/anh.jpg`]: JPEG,
      [NEWS]: article({}, '![Một tấm biển ở cổng](bien.jpg)\n'),
      'tin-tuc/2026/bien.jpg': JPEG,
    });
    const good = repository.git('rev-parse', 'HEAD');
    renameSync(repository.place(`${folder}/anh.jpg`), repository.place(`${folder}/khac.jpg`));
    repository.commit({ 'tin-tuc/2026/bien.jpg': JPEG.subarray(0, 200) });
    expectSetBack(repository, { [`content/${folder}/index.md`]: good, [`content/${NEWS}`]: good });
    expect([repository.has(`${folder}/anh.jpg`), repository.has(`${folder}/khac.jpg`)]).toEqual([
      true,
      false,
    ]);
    expect(readFileSync(repository.place('tin-tuc/2026/bien.jpg')).equals(JPEG)).toBe(true);
  });

  it('of two that cannot both be, the one that came last goes, whatever its name', () => {
    const repository = new Repository();
    repository.commit({ 'van-ban/1-dau.yaml': legalDocument('76/NQ-CP', 'con-hieu-luc') });
    expectSetBack(repository, { 'content/van-ban/1-dau.yaml': null });
  });

  it('a renamed file goes back to its old name; a copy of another file is a new one', () => {
    const words = 'Một đoạn đủ dài để git nhận ra là cùng một bài dù đã đổi tên.\n'.repeat(5);
    const sound = article({}, words);
    const repository = new Repository({ [NEWS]: sound });
    const good = repository.git('rev-parse', 'HEAD');
    const bad = sound.replace('dich-vu-cong', 'khong-co-chuyen-muc-nay');
    repository.commit({ [NEWS]: undefined, 'tin-tuc/2026/ten-moi.md': bad });
    const { setBack } = expectSetBack(repository, { 'content/tin-tuc/2026/ten-moi.md': good });
    expect(setBack[0]?.good?.file).toBe(`content/${NEWS}`);
    expect([repository.read(NEWS), repository.has('tin-tuc/2026/ten-moi.md')]).toEqual([sound, false]);
    const other = new Repository({ [NEWS]: sound });
    other.commit({ 'tin-tuc/2026/chep.md': bad });
    expectSetBack(other, { 'content/tin-tuc/2026/chep.md': null });
    expect(other.read(NEWS)).toBe(sound);
  });

  it('a live page that was deleted, or renamed without its old address, comes back', () => {
    const page = 'van-ban/42-2022-nd-cp.yaml';
    const words = article({}, 'Một đoạn đủ dài để git nhận ra là cùng một bài dù đã đổi tên.\n'.repeat(5));
    const repository = new Repository({ [NEWS]: words });
    const good = repository.git('rev-parse', 'HEAD');
    repository.commit({
      '_dia-chi-da-dang.txt': '/tin-tuc/2026/bai/\n/van-ban/42-2022-nd-cp/\n',
      [NEWS]: undefined,
      [page]: undefined,
      'tin-tuc/2026/ten-moi.md': words,
    });
    const first = repository.git('rev-list', '--max-parents=0', 'HEAD');
    expectSetBack(repository, { 'content/tin-tuc/2026/ten-moi.md': good, [`content/${page}`]: first });
    expect([repository.has(NEWS), repository.has(page)]).toEqual([true, true]);
  });
});

describe('what stops, as before, and changes nothing', SECONDS, () => {
  it.each([
    ['site.yaml', 'title: [\n'],
    ['chuyen-muc.yaml', '- id: Dịch vụ\n'],
    ['don-vi/xa-tuy-phuoc.yaml', 'type: xa\n'],
  ])('a fault in %s, though others could be set back', (file, words) => {
    const repository = new Repository({ [NEWS]: article() });
    repository.commit({ [file]: words, [NEWS]: BAD });
    const told = repository.write();
    expect({ ...told, errors: told.errors.map((error) => error.file) }).toMatchObject({
      published: false,
      setBack: [],
      errors: expect.arrayContaining([`content/${file}`]) as string[],
    });
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
  });

  it('a list that never was good, a live page that never was', () => {
    const repository = new Repository({ 'duong-day-nong.yaml': 'hỏng: [\n' });
    repository.git('checkout', '-q', '--orphan', 'moi');
    repository.commit({});
    expect(repository.write()).toMatchObject({ published: false, setBack: [] });
    const live = new Repository();
    live.commit({ [NEWS]: BAD, '_dia-chi-da-dang.txt': '/tin-tuc/2026/bai/\n' });
    const told = live.run('--write');
    expect([told.status, told.stdout]).toEqual([1, expect.stringContaining('Chưa đăng được')]);
    expect(live.read(NEWS)).toBe(BAD);
  });

  it('changes that are not in git; a clone without history; a folder without git', () => {
    const repository = new Repository({ [NEWS]: article() });
    repository.commit({ [NEWS]: BAD });
    writeFileSync(repository.place('tin-tuc/2026/viet-do.md'), 'đang viết');
    const refused = repository.run('--write');
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('chưa lưu vào git (content/tin-tuc/2026/viet-do.md'),
    ]);
    expect(repository.read(NEWS)).toBe(BAD);
    rmSync(repository.place('tin-tuc/2026/viet-do.md'));
    const shallow = new Repository();
    rmSync(shallow.root, { recursive: true });
    repository.git('clone', '-q', '--depth=1', pathToFileURL(repository.root).href, shallow.root);
    const told = shallow.run('--write');
    expect([told.status, told.stderr]).toEqual([1, expect.stringContaining('fetch-depth: 0')]);
    rmSync(path.join(shallow.root, '.git'), { recursive: true });
    const bare = shallow.run('--write');
    expect([bare.status, bare.stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('how it is told', SECONDS, () => {
  it('keeps notes for the next build, which hold as long as the files do, and repeat no word of them', () => {
    const card = '052099001234';
    const repository = new Repository({ [NEWS]: article() });
    repository.commit({
      [NEWS]: article(
        { topic: 'chuyen-muc-kin' },
        `Ông Nguyễn Văn Kín, số CCCD ${card}, hỏi số 0256 3633 366.\n`,
      ),
      'tin-tuc/2026/moi.md': BAD,
    });
    expect(setBackNotes(repository.content)).toEqual([]);
    keepNotes(repository.content, repository.setBack());
    const notes = setBackNotes(repository.content);
    expect(notes.map(({ file, since }) => [file, since])).toEqual([
      [NEWS, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)],
      ['tin-tuc/2026/moi.md', undefined],
    ]);
    expect(notes[0]?.errors).toContainEqual({
      line: 8,
      words: expect.stringMatching(/^Số giấy tờ tùy thân “…”/) as string,
    });
    expect(JSON.stringify(notes)).not.toMatch(/kin|Kín|052|0256/);
    // Mended: the check judges it, and the other one is told alone.
    const standing = repository.read(NEWS);
    writeFileSync(repository.place(NEWS), article({}, 'Đã sửa.\n'));
    expect(setBackNotes(repository.content).map(({ file }) => file)).toEqual(['tin-tuc/2026/moi.md']);
    // Mended as it was before: no more is told of the next commit.
    repository.commit({ [NEWS]: standing });
    expect(setBackNotes(repository.content)).toEqual([]);
    keepNotes(repository.content, repository.setBack());
    expect(setBackNotes(repository.content)).toEqual([]);
  });

  it.each([
    ['“Tiêu đề” (title) viết “Kín”', '“Tiêu đề” (title) viết “…”.'],
    ['Ô “Kín” lại “kín” nữa” sẽ không hiện', 'Ô “…” sẽ không hiện.'],
    ['Ô “kín “kín” kín” sẽ không hiện', 'Ô “…” sẽ không hiện.'],
    ['Đặt trong dấu nháy: "kín"; ví dụ [kín]', 'Đặt trong dấu nháy: “…”; ví dụ “…”.'],
    ['Có 052 099 001 234 và 2026-11-27', 'Có … và 2026-11-27.'],
  ])('tells everybody of “%s”: %s', (what, told) => {
    const at = { file: NEWS, line: 1, column: 1, severity: 'error', code: 'thu', mend: '' } as const;
    expect(publicWords({ ...at, what })).toBe(told);
  });

  it('changes nothing without --write; annotations and a report that quotes nobody awake', () => {
    const repository = new Repository({ [NEWS]: article() });
    repository.commit({ [NEWS]: article({ topic: '"@thu ``` ![x](https://x.example)"' }) });
    const dry = repository.run();
    expect([dry.status, dry.stdout]).toEqual([0, expect.stringMatching(/Chị Thu[^]*bai\.md:5: lỗi \[/)]);
    expect(dry.stderr).toContain('Chưa thay đổi gì');
    expect(repository.git('status', '--porcelain', 'content')).toBe('');
    const report = path.join(repository.root, 'bao-cao.md');
    const { status, stdout } = repository.run('--write', '--format=github', '--report', report);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^::error file=content\/tin-tuc\/2026\/bai\.md,line=5,.*bản tốt gần nhất/),
    ]);
    const written = readFileSync(report, 'utf8');
    expect(written).toContain('### `content/tin-tuc/2026/bai.md`');
    expect(written.replace(/````text\n[^]*?\n````/g, '')).not.toMatch(/@thu|x\.example/);
    repository.commit({});
    repository.run('--report', report);
    expect(readFileSync(report, 'utf8')).toBe('');
  });
});
