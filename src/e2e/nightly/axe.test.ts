import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { examineAll } from '../../browser/axe.ts';
import { openBrowser } from '../../browser/chromium.ts';
import { BuiltFolder } from '../../built/pages.ts';
import { serveSite } from '../../hosting/server.ts';
import { build, emptyFolder } from '../builds.ts';
import { TEST_CONTENT } from '../harness.ts';

// Every change looks at one page of each kind, and the night at every published page in nine states (`npm run check:a11y`).
test('axe finds nothing on any page of the test content, on a phone', { timeout: 15 * 60_000 }, async () => {
  const folder = emptyFolder('axe');
  const directory = path.join(folder, 'dist');
  const { status, output } = await build(directory, { CONTENT_DIR: TEST_CONTENT });
  expect(status, output).toBe(0);
  const site = await serveSite({ directory, basePath: '/', port: 0 });
  const browser = await openBrowser();
  const addresses = new BuiltFolder(directory).pages
    .filter(({ html }) => !/http-equiv="refresh"/i.test(html))
    .map(({ address }) => site.address + address.slice(1));
  expect(addresses.length).toBeGreaterThan(150);
  const findings = await examineAll(
    browser,
    addresses.map((address) => ({ address, widths: [360], schemes: ['light'] })),
  );
  await Promise.all([browser.close(), site.close()]);
  rmSync(folder, { recursive: true, force: true });
  expect(findings).toEqual([]);
});
