import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { AUDIO_FILE, LARGEST_AUDIO } from '../audio-limits.ts';
import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

type Told = Pick<Finding, 'code' | 'what' | 'mend' | 'corrected'> & { why?: string };

/** What a file really is by its first bytes: ID3 or a frame of MPEG audio (ISO 11172-3), the brand of MPEG-4 (ISO 14496-12). */
function endingOf(file: string): string | undefined {
  const head = Buffer.alloc(12);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, head, 0, head.length, 0);
  } finally {
    closeSync(opened);
  }
  if (head.toString('latin1', 4, 8) === 'ftyp') return '.m4a';
  // Layer III; a file without a tag begins with its first frame.
  const isFrame = head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2;
  return head.toString('latin1', 0, 3) === 'ID3' || isFrame ? '.mp3' : undefined;
}

function judge(folder: string, name: string): Told | undefined {
  const file = path.join(folder, name);
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state?.isFile()) {
    const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
    const close = nearest(
      name,
      there.filter((one) => AUDIO_FILE.test(one)),
    );
    return {
      code: 'am-thanh-thieu',
      what: `Không thấy tệp âm thanh “${name}”`,
      mend: close ? `có phải “${close}”?` : 'đặt tệp âm thanh cạnh tệp bài, sửa tên, hoặc bỏ dòng audio',
      ...(close && { corrected: close }),
    };
  }
  if (state.size > LARGEST_AUDIO)
    return {
      code: 'am-thanh-nang',
      what: `Tệp âm thanh “${name}” nặng ${(state.size / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
      why: `Mức tối đa là ${LARGEST_AUDIO / 1024 / 1024} MB, khoảng 20 phút`,
      mend: 'xuất lại tệp ở 64 kbit/s, một kênh (mono), hoặc cắt thành nhiều bài',
    };
  const real = endingOf(file);
  if (real === path.extname(name)) return undefined;
  const better = real && path.basename(name, path.extname(name)) + real;
  return {
    code: 'am-thanh-sai-kieu',
    what: better
      ? `“${name}” thật ra là tệp ${real}, không đúng với đuôi tên`
      : `“${name}” không phải tệp âm thanh MP3 hay M4A`,
    why: 'Đổi đuôi tệp không làm đổi kiểu tệp, nhiều máy không phát được',
    mend: better
      ? `đổi tên tệp thành ${better}, và sửa tên trong bài`
      : 'mở bằng phần mềm ghi âm rồi xuất lại thành .mp3',
    ...(better && { corrected: better }),
  };
}

/** Recordings that articles name and that nobody could hear: missing, too large, of another kind than their names say. */
export const recordings: ContentRule = {
  scope: 'schema',
  find: (content) =>
    thingsOf(content, 'articles').flatMap(({ file, value, placeOf }) => {
      const { audio } = (value ?? {}) as { audio?: unknown };
      // What is no name of a file the schema tells.
      if (typeof audio !== 'string' || !AUDIO_FILE.test(audio) || path.basename(audio) !== audio) return [];
      const told = judge(path.join(content.directory, path.dirname(file)), audio);
      return told ? [{ file, ...placeOf(['audio']), severity: 'error' as const, ...told }] : [];
    }),
};
