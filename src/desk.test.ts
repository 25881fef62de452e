import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_FILES } from './source-fixture.ts';
import { unfitForWindows } from './files/windows-name.ts';

/** Rules that keep every command running under Windows' cmd.exe, which is npm's shell there, and every file on its disks. */

/** What only a POSIX shell understands, each with what is wrong about it. */
const POSIX_ONLY: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/(?:^|&&|\|\||;)\s*[A-Z_][A-Z0-9_]*=/, 'sets a variable'],
  [/'/, 'quotes with single quotes'],
  [/\$/, 'reads a variable with $'],
  [/;/, 'joins commands with ;'],
  [/`/, 'takes the output of a command'],
  [/(?:^|[^&])&(?:[^&]|$)/, 'runs in the background'],
  [/\/dev\//, 'names a device'],
  [/(?:^|\s)[^\s"]*[*?][^\s"]*/, 'leaves a pattern of file names to the shell'],
  [
    /(?:^|&&\s*)(?:rm|cp|mv|cat|mkdir|touch|export|env|test|sh|bash|sleep|which|command|\.\/\S+)(?:\s|$)/,
    'calls a program that Windows lacks',
  ],
];
const faultsOfScript = (script: string): string[] =>
  POSIX_ONLY.filter(([pattern]) => pattern.test(script)).map(([, why]) => why);

/** Programs of the system, not of a package: there is no file to resolve, and where they are not there nothing starts. */
const SYSTEM_PROGRAMS = [
  'apt-get',
  'tar',
  'nginx',
  'apache2',
  'wrk',
  'java',
  'git',
  'cp',
  'mkfifo',
  'mount',
  'umount',
];

/** What is wrong about a line of ours on Windows. */
function faultsOfLine(line: string): string[] {
  const started = /\b(?:spawn|spawnSync|execFile|execFileSync|execSync|fork)\(\s*(['"`])([^'"`]+)\1/.exec(
    line,
  )?.[2];
  const address =
    /\b(?:new URL\([^)]*\)|import\.meta\.url|pathToFileURL\([^)]*\)|config\.root|dotAstroDir|outDir)\)?\.pathname/;
  return [
    ...(started && !SYSTEM_PROGRAMS.includes(started) ? [`starts “${started}” by a bare name`] : []),
    ...(/\bexecSync\(|\bexec\(\s*['"`](?![\^(])/.test(line) && /child_process|execSync/.test(line)
      ? ['starts a shell']
      : []),
    ...(address.test(line) && /import\.meta\.url|config\.root|dotAstroDir|outDir|pathToFileURL/.test(line)
      ? ['takes the pathname of a file: address for a path']
      : []),
  ];
}

/** Code for browsers, where `import.meta.url` is a web address. */
const IN_BROWSERS = ['src/suggestions/client.ts'];

const sources = ALL_FILES.filter(
  (file) => /\.(?:ts|mjs|astro)$/.test(file) && file !== 'src/desk.test.ts',
).filter((file) => !IN_BROWSERS.includes(file));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const tracked = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0').filter(Boolean);

describe('npm scripts', () => {
  it('say nothing that cmd.exe does not understand', () => {
    const faults = Object.entries(scripts).flatMap(([name, script]) =>
      faultsOfScript(script).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    'ASTRO_TELEMETRY_DISABLED=1 astro dev',
    'eslint . && CI=1 prettier --check .',
    "node -e 'x'",
    'rm -rf dist',
    'prettier --check src/*.ts',
    'node a.ts; node b.ts',
    'node a.ts $PORT',
    'node a.ts & node b.ts',
    './run.sh',
  ])('would be refused as: %s', (script) => {
    expect(faultsOfScript(script)).not.toEqual([]);
  });

  it.each([
    'node scripts/build.ts',
    'eslint . --max-warnings 0 && prettier --check .',
    'node a.ts --x="a b"',
  ])('may say: %s', (script) => {
    expect(faultsOfScript(script)).toEqual([]);
  });
});

describe('the code', () => {
  it('starts programs by their file and turns addresses of files into paths', () => {
    const faults = sources.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, number) => faultsOfLine(line).map((fault) => `${file}:${number + 1}: ${fault}`)),
    );
    expect(sources.length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  it.each([
    "const build = spawnSync('astro', ['build', '--force'], { stdio: 'inherit' });",
    "run(spawn('npx', ['x']));",
    "execSync('git status');",
    "const folder = new URL('..', import.meta.url).pathname;",
    'path.relative(path.resolve(new URL(config.root).pathname), absolute)',
  ])('would be refused as: %s', (line) => {
    expect(faultsOfLine(line)).not.toEqual([]);
  });

  it.each([
    'spawnSync(process.execPath, [file])',
    "/a(b)/.exec('x')",
    'new URL(address).pathname',
    'const url = new URL(input); url.pathname',
  ])('may say: %s', (line) => {
    expect(faultsOfLine(line)).toEqual([]);
  });
});

describe('the files of the repository', () => {
  it('have names that Windows can hold', () => {
    expect(tracked.length).toBeGreaterThan(300);
    expect(unfitForWindows(tracked)).toEqual([]);
  });

  it('end their lines alike on every desk, and .gitattributes knows every binary kind', () => {
    const { stdout } = spawnSync('git', ['ls-files', '--eol'], { encoding: 'utf8' });
    const wrong = stdout.split('\n').filter(
      (line) =>
        // Text that was committed with other line ends; text that git leaves alone; a picture that git only guesses to be none.
        /^i\/(?:crlf|mixed)/.test(line) ||
        /^i\/lf.*attr\/(?!text)/.test(line) ||
        /^i\/-text.*attr\/(?!-text)/.test(line),
    );
    expect(wrong).toEqual([]);
  });
});
