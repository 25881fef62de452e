import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { difference, keepPicture, photographWindow, type PictureUse } from './picture.ts';

/** Whether this run keeps what it sees instead of comparing it: `npm run renew` sets `RENEW=1`. */
export const RENEW = process.env['RENEW'] === '1';

/** Folders of what is kept, and of what a run saw instead. */
export const TREES = path.resolve('src/e2e/trees');
export const PICTURES = path.resolve('src/e2e/pictures');
const SEEN = path.resolve('.cache/e2e/seen');

/** What the worst tile of a picture may differ. Two runs on one machine: 0. A slightly paler text: 0.02 and more. */
export const TOLERANCE = 0.015;

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const told = (file: string, what: string): string[] => [
  `${path.basename(file)} ${what}: compare .cache/e2e/seen/ with ${path.relative('.', path.dirname(file))}/; npm run renew keeps what is right`,
];

/** Compares a text with the one kept in a file; the first line that differs is told. With `RENEW` it is kept. */
export function textFaults(file: string, text: string): string[] {
  if (RENEW) write(file, text);
  if (!existsSync(file)) return told(file, 'is not kept');
  const kept = readFileSync(file, 'utf8');
  if (kept === text) return [];
  write(path.join(SEEN, path.basename(file)), text);
  const [was, is] = [kept.split('\n'), text.split('\n')];
  const line = is.findIndex((one, position) => one !== was[position]);
  const at = line < 0 ? is.length : line;
  return told(file, `line ${at + 1} was “${was[at] ?? ''}” and is “${is[at] ?? ''}”`);
}

/** Compares a photograph with the picture kept in a file. With `RENEW` it is kept, unless the kept one still passes for it. */
export async function pictureFaults(
  file: string,
  photo: Buffer,
  use: PictureUse = 'compared',
): Promise<string[]> {
  const found = existsSync(file) ? await difference(photo, file, use) : undefined;
  if (found !== undefined && found <= TOLERANCE) return [];
  if (RENEW) {
    await keepPicture(photo, file, use);
    return [];
  }
  write(path.join(SEEN, path.basename(file)), photo);
  return told(file, found === undefined ? 'is not kept' : `differs by ${found.toFixed(3)}`);
}

/** Folder of the pictures in `content/README.md`: what a clerk has before the eyes at each step. */
export const HANDBOOK_PICTURES = path.resolve('.github/readme');

/** Compares what the window shows with a picture of the handbook, so that it never shows a program of former days; `part` is scrolled to. */
export async function handbookFaults(
  page: Page,
  name: string,
  height: number,
  part?: Locator,
): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 960, height });
  // A form that is still laying itself out may scroll back.
  await part?.evaluate(async (element) => {
    for (let still = 0, turn = 0; still < 3 && turn < 100; turn += 1) {
      const { top } = element.getBoundingClientRect();
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      still = Math.abs(element.getBoundingClientRect().top - top) < 1 ? still + 1 : 0;
    }
  });
  const photo = await photographWindow(page);
  if (before) await page.setViewportSize(before);
  return pictureFaults(path.join(HANDBOOK_PICTURES, `${name}.png`), photo, 'read');
}
