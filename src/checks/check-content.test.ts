import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory } from '../files/directory.ts';
import { article, standing, writeContent, type FixtureFiles } from './content-fixture.ts';
import { checkContent, type CheckOptions } from './check-content.ts';
import { messageOf, type Finding } from './finding.ts';
import { FAULTS, news, type Fault } from './faults-fixture.ts';

const TODAY = '2026-11-23';

const place = ({ code, file, line }: { code: string; file: string; line: number }): string =>
  `${file}:${line} [${code}]`;

function findings(files: FixtureFiles, options: CheckOptions = {}): Finding[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { level: 'full', today: TODAY, root: directory, ...options });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const REAL = FAULTS.filter(({ code }) => code !== 'thieu-tep');
const filesOf = (faults: readonly Fault[]): FixtureFiles =>
  Object.assign({}, ...faults.map(({ file, text, beside }) => ({ ...beside, [file]: text }))) as FixtureFiles;

describe('a folder with every fault', () => {
  const all = findings(filesOf(REAL));
  const places = all.map(place);

  it.each(REAL.map((fault) => [place(fault), fault] as const))('%s', (wanted, { says, ...fault }) => {
    expect(places).toContain(wanted);
    const found = all.filter((finding) => place(finding) === place(fault));
    if (says) expect(found.map(messageOf).join('\n')).toMatch(says);
  });

  it('says what is to be done in every finding, in Vietnamese', () => {
    for (const finding of all) {
      expect(messageOf(finding)).toMatch(/Cách sửa: ./);
      expect(messageOf(finding)).not.toMatch(/undefined|\[object|Invalid|expected/);
    }
  });

  it('is sorted by file and line', () => {
    expect(all.map(({ file }) => file)).toEqual([...all.map(({ file }) => file)].sort());
  });
});

describe('a folder with every fault, saved by Windows', () => {
  const windows = (content: string | Buffer | undefined) =>
    typeof content === 'string' ? content.replace(/\n/g, '\r\n') : content;
  const saved = Object.fromEntries(
    Object.entries(filesOf(REAL)).map(([file, content]) => [file, windows(content)]),
  );
  const places = new Set(findings(saved).map(place));

  it('has the same faults in the same lines', () => {
    expect(REAL.map(place).filter((wanted) => !places.has(wanted))).toEqual([]);
  });
});

describe('each fault, mended', () => {
  const mended = REAL.filter((fault): fault is Fault & { mended: string } => fault.mended !== undefined);

  it.each(mended.map((fault) => [place(fault), fault] as const))(
    '%s',
    (_, { code, file, mended: text, beside }) => {
      const base = file === news('lien-ket-nhap') ? {} : beside;
      const left = findings({ ...base, [file]: text }).filter(
        (finding) => finding.file === file && finding.code === code,
      );
      expect(left.map(messageOf)).toEqual([]);
    },
  );

  it('leaves nothing in a sound folder', () => {
    expect(findings({}).map((finding) => `${place(finding)} ${messageOf(finding)}`)).toEqual([]);
  });
});

describe('what is checked', () => {
  it('names a required file that is missing', () => {
    expect(
      findings({ 'chuyen-muc.yaml': undefined, 'tin-tuc/2026/bai-dung.md': undefined }).map(place),
    ).toContain('chuyen-muc.yaml:1 [thieu-tep]');
  });

  it('names a standing page without which no site can be built; it may be MDX', () => {
    const page = 'trang/tiep-can.md';
    expect(findings({ [page]: undefined }).map(place)).toEqual([`${page}:1 [thieu-tep]`]);
    expect(findings({ [page]: undefined, [`${page}x`]: standing('tiep-can') }).map(place)).toEqual([]);
  });

  it.each(['javascript:alert(1)', '//evil.example', '/\\\\evil.example', 'data:text/html,x'])(
    'refuses a link to %s: published without it, the sentence would lead nowhere',
    (address) => {
      const told = findings({ [news('nguy-hiem')]: article({}, `[Bấm](${address})\n`) });
      expect(told.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error lien-ket-nguy-hiem']);
    },
  );

  it('looks at front matter and data only on the level “schema”', () => {
    const codes = findings(filesOf(REAL), { level: 'schema' }).map(({ code }) => code);
    expect(codes).toContain('ngay-sai');
    expect(codes).toContain('chuyen-muc-la');
    for (const code of ['cau-dai', 'lien-ket-nguy-hiem', 'anh-ben-ngoai', 'tep-la', 'hen-gio'])
      expect(codes).not.toContain(code);
  });

  it('tells a wrong reference and a wrong field of one file at once', () => {
    const codes = findings({
      [news('hai-loi')]: article({ date: '19/3/2023', topic: 'la', units: '[la]' }),
    }).map(({ code }) => code);
    expect(codes).toEqual(['ngay-sai', 'chuyen-muc-la', 'ma-khong-co']);
  });

  it('tells a plan whose refused fields held its references', () => {
    const told = findings({
      'ke-hoach/2023/ke-hoach.yaml': 'title: Kế hoạch\ncontents: []\nactivities: []\nduties: []\n',
    });
    expect(told.map(({ code }) => code)).toContain('thieu-truong');
  });

  it('names the columns of the clerk’s table as they stand there', () => {
    const heading =
      'thang,don_vi,ton_ky_truoc,tiep_nhan,truoc_han,dung_han,qua_han,dang_giai_quyet_trong_han,dang_giai_quyet_qua_han,nop_truc_tuyen';
    const table = `${heading}\n2026-01,xa-tuy-phuoc,1,9,4,4,0,2,0,x\n2026-02,xa-tuy-phuoc,1,9,4,4,0,1,0,3\n`;
    const told = findings({ 'tinh-hinh-giai-quyet.csv': table });
    expect(told.map(place)).toEqual([
      'tinh-hinh-giai-quyet.csv:2 [sai-dang]',
      'tinh-hinh-giai-quyet.csv:3 [sai-quy-tac]',
    ]);
    expect(told.map(messageOf).join()).toMatch(/\(nop_truc_tuyen\).*\(tiep_nhan\)/s);
  });

  it('tells paths from the folder that the command was started in', () => {
    const directory = writeContent({ [news('sai')]: article({ topic: 'la' }) });
    const [first] = checkContent(directory, { today: TODAY, root: path.dirname(directory) });
    expect(first?.file).toBe(`${path.basename(directory)}/${news('sai')}`);
    rmSync(directory, { recursive: true, force: true });
  });

  it('finds no error in the tests’ content', () => {
    const errors = checkContent(contentDirectory(), { level: 'full', today: TODAY }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map((finding) => `${place(finding)} ${messageOf(finding)}`)).toEqual([]);
  });
});
