import { describe, expect, it } from 'vitest';
import { messageOf, type Finding } from './finding.ts';
import { nearest, suggestion } from './nearest.ts';
import { PRINT_FORMATS, printFindings } from './print.ts';
import { countFindings, findingsOfFiles, sortFindings } from './report.ts';

const finding = (changes: Partial<Finding> = {}): Finding => ({
  file: 'content/tin-tuc/2026/bai.md',
  line: 4,
  column: 7,
  severity: 'error',
  code: 'ngay-sai',
  what: 'Ngày viết “19/3/2023”',
  mend: 'viết 2023-03-19',
  ...changes,
});

describe('a finding', () => {
  it('says what, why and the mend in sentences', () => {
    expect(messageOf(finding())).toBe('Ngày viết “19/3/2023”. Cách sửa: viết 2023-03-19.');
    expect(messageOf(finding({ why: 'Dễ đọc nhầm.' }))).toBe(
      'Ngày viết “19/3/2023”. Dễ đọc nhầm. Cách sửa: viết 2023-03-19.',
    );
  });
});

describe('the report', () => {
  it('sorts by file, line and column, each finding once', () => {
    const two = [finding({ line: 9 }), finding(), finding(), finding({ file: 'a.md', line: 99 })];
    expect(sortFindings(two).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.md:99',
      'content/tin-tuc/2026/bai.md:4',
      'content/tin-tuc/2026/bai.md:9',
    ]);
  });

  it('keeps the findings of named files and folders', () => {
    const all = [
      finding(),
      finding({ file: 'content/tin-tuc/2026/bai.md.yaml' }),
      finding({ file: 'content/hoi-dap/x.md' }),
    ];
    expect(findingsOfFiles(all, [])).toHaveLength(3);
    expect(findingsOfFiles(all, ['./content/tin-tuc/2026/bai.md'])).toHaveLength(1);
    expect(findingsOfFiles(all, ['content/hoi-dap/'])).toHaveLength(1);
  });

  it('tells of the pictures beside a file that is named, not of other texts', () => {
    const all = [
      finding({ file: 'content/tin-tuc/2026/bai/index.md' }),
      finding({ file: 'content/tin-tuc/2026/bai/anh.jpg' }),
      finding({ file: 'content/tin-tuc/2026/anh.jpg' }),
      finding({ file: 'content/tin-tuc/2026/khac.md' }),
    ];
    const files = (named: string): string[] => findingsOfFiles(all, [named]).map(({ file }) => file);
    expect(files('content/tin-tuc/2026/bai/index.md')).toEqual([
      'content/tin-tuc/2026/bai/index.md',
      'content/tin-tuc/2026/bai/anh.jpg',
    ]);
    expect(files('content/tin-tuc/2026/khac.md')).toEqual([
      'content/tin-tuc/2026/anh.jpg',
      'content/tin-tuc/2026/khac.md',
    ]);
    expect(files('content/tin-tuc/2026/anh.jpg')).toEqual(['content/tin-tuc/2026/anh.jpg']);
  });

  it('counts errors and notices apart', () => {
    expect(countFindings([finding(), finding({ severity: 'notice' })])).toEqual({ errors: 1, notices: 1 });
  });
});

describe('printing', () => {
  it.each(PRINT_FORMATS)('lets quoted content neither begin a line nor command a terminal: %s', (format) => {
    const printed = printFindings(
      [finding({ file: 'a\n::error::b', what: '“x\r\n::stop-commands::y\u001b[31m\u202e\u2028”' })],
      format,
    );
    expect(printed).not.toMatch(/^::(?!error file=)/m);
    if (format !== 'github') expect(printed.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    if (format === 'text') expect(printed).not.toMatch(/[\u202e\u2028]/u);
  });

  it('writes path, line, severity and code for a terminal', () => {
    expect(printFindings([finding({ severity: 'notice' })], 'text')).toBe(
      'content/tin-tuc/2026/bai.md:4: lưu ý [ngay-sai] Ngày viết “19/3/2023”. Cách sửa: viết 2023-03-19.',
    );
    expect(printFindings([finding()], 'text')).toContain(':4: lỗi [ngay-sai]');
  });

  it('writes workflow commands for GitHub, escaped', () => {
    expect(printFindings([finding({ what: 'Dài 100%\nhai dòng', file: 'a,b.md' })], 'github')).toBe(
      '::error file=a%2Cb.md,line=4,col=7,title=ngay-sai::Dài 100%25%0Ahai dòng. Cách sửa: viết 2023-03-19.',
    );
  });

  it('writes a code quality report for GitLab, with fingerprints that survive a moved line', () => {
    const [first, moved] = JSON.parse(printFindings([finding(), finding({ line: 8 })], 'gitlab')) as {
      fingerprint: string;
      severity: string;
      location: unknown;
    }[];
    expect(first?.severity).toBe('major');
    expect(first?.location).toEqual({ path: 'content/tin-tuc/2026/bai.md', lines: { begin: 4 } });
    expect(moved?.fingerprint).toBe(first?.fingerprint);
  });

  it.each(PRINT_FORMATS)('writes nothing but an empty report in %s when all is well', (format) => {
    expect(printFindings([], format)).toBe(format === 'text' || format === 'github' ? '' : '[]');
  });

  it('writes all of a finding as JSON', () => {
    expect(JSON.parse(printFindings([finding()], 'json'))).toEqual([
      { ...finding(), message: messageOf(finding()), fix: finding().mend },
    ]);
  });
});

describe('the nearest name', () => {
  it.each([
    ['dich-vu-con', ['dich-vu-cong', 'chi-so'], 'dich-vu-cong'],
    ['descripton', ['title', 'description'], 'description'],
    ['Tiêu-đề', ['tieu-de'], 'tieu-de'],
    ['76-nq-cp-2020', ['76-nq-cp-2021', '27-nq-tw-2022'], '76-nq-cp-2021'],
    ['xyz', ['title', 'description'], undefined],
    ['/khong-co/', ['/', '/gioi-thieu/'], undefined],
  ])('to %s', (mistyped, known, wanted) => {
    expect(nearest(mistyped, known)).toBe(wanted);
  });

  it('is offered as a question', () => {
    expect(suggestion('topik', ['topic'])).toBe('; có phải “topic”?');
    expect(suggestion('topik', [])).toBe('');
  });
});
