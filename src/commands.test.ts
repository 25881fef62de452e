import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, helpText } from '../scripts/help.ts';

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command as npm does, with settings over the environment. */
function run(words: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const [script, ...rest] = words;
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...rest], {
    env: { ...process.env, DEBUG: '', ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += String(text)));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, output: output.trim() }));
  });
}

const SECONDS = { timeout: 120_000 };
/** The commands that read settings. */
const COMMANDS = [
  ['check'],
  ['last-good'],
  ['folders'],
  ['build'],
  ['astro', 'dev'],
  ['astro', 'check'],
  ['start'],
  ['serve'],
  ['check-site'],
  ['deploy-files'],
  ['pack'],
  ['check-links'],
  ['search', 'x'],
  ['new', 'tin-tuc', 'x'],
  ['import', 'package.json'],
];

describe('every command', () => {
  const scripts = readdirSync('scripts').filter(
    (name) => !/\.test\.ts$|^(?:command|help|package-program|progress|site-build)\.ts$/.test(name),
  );

  it.each(scripts)('%s begins with what all share', (name) => {
    const code = readFileSync(`scripts/${name}`, 'utf8');
    expect(/^import .*$/m.exec(code)?.[0]).toMatch(/'\.\/command\.ts';$/);
    expect(code.split('\n').length).toBeLessThan(130);
  });

  it.each(scripts)('%s says with --help what it does, and every option', (name) => {
    const text = helpText(path.basename(name, '.ts'));
    const code = readFileSync(`scripts/${name}`, 'utf8');
    const options = [...code.matchAll(/^\s*(?:options: \{ )?'?([\w-]+)'?: \{ type: '(?:string|boolean)'/gm)];
    const told = options.map(([, option = '']) => `--${option}`);
    expect(told.filter((option) => !text.includes(option))).toEqual([]);
    expect(text.split('\n')[0]).toMatch(/^(?:npm|node) /);
  });

  it('has help for nothing else, in the language of those who type it', () => {
    expect(Object.keys(HELP).filter((name) => !scripts.includes(`${name}.ts`))).toEqual([]);
    const ENGINEERS = /^(?:check-(?:site|types|a11y|browsers|hostile)|bench|renew|sbom|test|changed)$/;
    const isVietnamese = (text: string): boolean => /[ạảấầẩậắằặẹẻếềểệịỉọỏốồổộớờợụủứừựỳỵđ]/i.test(text);
    const wrong = Object.entries(HELP).filter(
      ([name, { does }]) => isVietnamese(does) === ENGINEERS.test(name),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('shows its help and does nothing else', SECONDS, async () => {
    const { status, output } = await run(['new', '--help'], { TODAY: 'x' });
    expect([status, output]).toEqual([0, helpText('new').trim()]);
  });

  it('refuses the same settings with the same lines, exit code 1 and no stack trace', SECONDS, async () => {
    const settings = {
      CONTENT_DIR: 'src/e2e/content',
      SITE_URL: 'cchc.vn',
      BASE_PATH: '/../',
      TODAY: '2026-13-45',
      CONTENT_CHECK: 'ful',
    };
    const ended = await Promise.all(COMMANDS.map((words) => run(words, settings)));
    expect(ended[0]?.output.split('\n').map((line) => line.split(':')[0])).toEqual([
      'SITE_URL',
      'BASE_PATH',
      'CONTENT_CHECK',
      'TODAY',
    ]);
    for (const [position, one] of ended.entries())
      expect({ words: COMMANDS[position], ...one }).toEqual({ words: COMMANDS[position], ...ended[0] });
    expect(ended[0]?.status).toBe(1);
  });

  it('ends an error that nobody foresaw with one line; --verbose adds the stack', SECONDS, async () => {
    const [plain, verbose] = await Promise.all([
      run(['check', '--khong-co']),
      run(['check', '--khong-co', '--verbose']),
    ]);
    expect([plain.status, verbose.status]).toEqual([1, 1]);
    expect(plain.output.split('\n')).toHaveLength(1);
    expect(plain.output).toBe('Lỗi: Không có tùy chọn này: --khong-co. Thêm --help để xem cách dùng.');
    expect(verbose.output).toMatch(/^ +at .*check\.ts/m);
  });

  it(
    'keeps stack traces of other programs off the terminal, unless they are asked for',
    SECONDS,
    async () => {
      const code =
        "import { hideStacks } from './scripts/command.ts'; hideStacks(); console.error('Hỏng\\n    at a.ts:1:2\\n    at b.ts:3:4\\nhết');";
      const write = (...more: string[]) =>
        spawnSync(process.execPath, ['--input-type=module', '-e', code, ...more], {
          encoding: 'utf8',
          env: { ...process.env, DEBUG: '' },
        }).stderr;
      expect(write()).toBe('Hỏng\nhết\n');
      expect(write('--', '--verbose')).toContain('at a.ts:1:2');
    },
  );

  it('takes spaces that Windows’ command line puts behind a value for nothing', SECONDS, async () => {
    const { status, output } = await run(['serve', '--port', '99999'], {
      BASE_PATH: '/cchc/ ',
      SITE_URL: 'https://a.vn ',
    });
    expect([status, output.split('\n')]).toEqual([1, [expect.stringMatching(/^PORT: /)]]);
  });
});
