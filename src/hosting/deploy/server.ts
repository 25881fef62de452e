/** A plain server with releases: each in a folder of its own, one link names the one that is live, and changes in one step. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Deployed } from './ledger.ts';
import { run } from './run.ts';

/** Releases that stay for the way back. */
const RELEASES = 5;

/** A folder of this machine, or of one that is reached by ssh. */
export interface ServerTarget {
  /** As ssh takes it, `user@host`; undefined for this machine. */
  readonly host: string | undefined;
  /** Absolute. */
  readonly folder: string;
}

/** Reads `user@host:/srv/cchc` or `/srv/cchc`. @throws Error in Vietnamese */
export function serverTarget(text: string): ServerTarget {
  const [, host, folder] = /^(?:([\w.@-]+):)?(\/[\w./-]+)$/.exec(text) ?? [];
  if (!folder || host?.startsWith('-') || folder.split('/').includes('..'))
    throw new Error(
      `Không hiểu nơi đăng “${text}”. Viết như sau: nguoidung@may-chu:/srv/cchc, hoặc /srv/cchc khi chạy ngay trên máy chủ.`,
    );
  return { host, folder };
}

/** Runs lines of the POSIX shell in the target's folder, alone there; `input` is theirs. @throws Error when they fail */
async function shell(
  { host, folder }: ServerTarget,
  lines: readonly string[],
  input: Parameters<typeof run>[2] = '',
): Promise<string> {
  const script = [
    'set -eu',
    `mkdir -p '${folder}/releases'`,
    `cd '${folder}'`,
    'exec 9>.lock',
    // A process that is killed lets go of it.
    "flock -n 9 || { echo 'Đang có lần đăng khác vào đây; đợi xong rồi chạy lại.' >&2; exit 3; }",
    ...lines,
  ].join('\n');
  const { status, output } = await (host
    ? run('ssh', [host, script], input)
    : run('sh', ['-c', script], input));
  if (status !== 0)
    throw new Error(
      `Chưa đăng được vào ${folder}: máy chủ báo mã ${String(status)}. Bản đang mở còn nguyên.`,
    );
  return output;
}

/** What is live there, as `parseLedger` reads it. */
export const liveLedger = (target: ServerTarget): Promise<string> =>
  shell(target, ['if [ -e current/.ledger ]; then cat current/.ledger; fi']);

/** Takes a built folder to the target as a release that nobody sees yet. @throws Error when it did not arrive whole */
export async function sendRelease(target: ServerTarget, built: string, release: string): Promise<void> {
  const tar = spawn('tar', ['-czf', '-', '-C', built, '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Else macOS puts files of its own beside ours.
    env: { ...process.env, COPYFILE_DISABLE: '1' },
  });
  const packed = once(tar, 'close');
  const part = `releases/${release}.part`;
  await shell(
    target,
    [
      // Nobody else is at work here: what is unfinished was killed.
      'rm -rf releases/*.part',
      `mkdir ${part}`,
      `tar -xzf - -C ${part}`,
      `chmod -R a+rX,u+w ${part}`,
    ],
    tar.stdout,
  );
  const [status] = (await packed) as [number | null];
  if (status !== 0) throw new Error(`Không đọc được trọn thư mục ${built}. Bản đang mở còn nguyên.`);
}

/** Makes a release the live one; `kept` files of the one before stay in it. One that has just been sent gets its name by that. */
export function openRelease(
  target: ServerTarget,
  release: string,
  ledger: Deployed,
  kept: readonly string[],
): Promise<string> {
  const lines = [
    `release=releases/${release}`,
    '[ -d "$release" ] || release="$release.part"',
    'IFS= read -r ledger',
    `printf '%s\\n' "$ledger" > "$release/.ledger"`,
    'file=',
    'while IFS= read -r file && [ "$file" != . ]; do',
    '  [ -e "current/$file" ] && [ ! -e "$release/$file" ] || continue',
    '  mkdir -p "$(dirname "$release/$file")"',
    '  ln "current/$file" "$release/$file"',
    'done',
    // Else the list was cut off.
    '[ "$file" = . ]',
    `[ "$release" = releases/${release} ] || mv "$release" releases/${release}`,
    // A rename takes the place of the old link in one step (rename(2)): whoever asks meets one release or the other.
    'rm -f .next',
    `ln -s releases/${release} .next`,
    'mv -T .next current',
    // Besides the newest, the live one stays whichever it is.
    `ls -1 releases | sort -r | tail -n +${RELEASES + 1} | while read -r old; do`,
    '  [ "$(readlink current)" = "releases/$old" ] || rm -rf "releases/$old"',
    'done',
  ];
  return shell(target, lines, [JSON.stringify(ledger), ...kept, '.', ''].join('\n'));
}

/** The release before the live one: its name, and what it holds as `parseLedger` reads it. @throws Error when there is none */
export async function releaseBefore(
  target: ServerTarget,
): Promise<readonly [release: string, ledger: string]> {
  const output = await shell(target, [
    'live=$(basename "$(readlink current)")',
    // Names begin with the time.
    `before=$(ls -1 releases | grep -v 'part$' | sort | awk -v live="$live" '$0 < live { name = $0 } END { print name }')`,
    '[ -n "$before" ] || { echo \'Không còn bản nào cũ hơn bản đang mở.\' >&2; exit 4; }',
    'echo "$before"',
    'cat "releases/$before/.ledger"',
  ]);
  const [release = '', ledger = ''] = output.split('\n');
  return [release, ledger];
}
