import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { secondsOf } from './audio-length.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secondsIn = (name: string, bytes: Buffer): Promise<number | undefined> => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return secondsOf(file);
};

/** A frame of MPEG 1 Layer III in silence: 32 kbit/s, 44,100 samples a second, 1,152 in a frame (ISO 11172-3). */
const FRAME = Buffer.concat([Buffer.from([0xff, 0xfb, 0x10, 0xc4]), Buffer.alloc(100)]);

test('a recording is as long as its frames, and a file that is none has no length', async () => {
  expect(await secondsIn('bai.mp3', Buffer.concat(Array<Buffer>(7_657).fill(FRAME)))).toBe(200);
  expect(await secondsIn('hong.mp3', Buffer.from('ID3 không phải tiếng'))).toBeUndefined();
  expect(await secondsIn('hong.m4a', Buffer.from('....ftypM4A '))).toBeUndefined();
});
