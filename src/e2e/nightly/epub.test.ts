import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, emptyFolder } from '../builds.ts';
import { prepareExtremeContent } from '../extreme-content.ts';

/** The W3C's own checker, as Debian has it; needs Java. At each change its port to JavaScript judges (`channels/handbook`). */
const CHECKER = '/usr/share/java/epubcheck.jar';

test.skipIf(!existsSync(CHECKER) && !process.env['CI'])(
  'the e-book of hostile content is sound to the checker of EPUB',
  async () => {
    const folder = emptyFolder('epub');
    const out = path.join(folder, 'dist');
    const content = { CONTENT_DIR: await prepareExtremeContent(), CONTENT_CHECK: 'schema' };
    const { status: built, output } = await build(out, content);
    expect(built, output).toBe(0);
    const book = path.join(out, 'so-tay.epub');
    const { status, stdout, stderr } = spawnSync('java', ['-jar', CHECKER, book], { encoding: 'utf8' });
    expect([status, `${stdout}${stderr}`]).toEqual([0, expect.stringContaining('No errors or warnings')]);
    rmSync(folder, { recursive: true, force: true });
  },
);
