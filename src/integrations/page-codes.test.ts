import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BuiltFolder } from '../built/pages.ts';
import { qrCode } from '../charts/qr-code.ts';
import { writeBuiltFolder } from './built-fixture.ts';
import { writePageCodes } from './page-codes.ts';

test('a page that shows a code gets that of its own address, and no other page gets one', async () => {
  const directory = await writeBuiltFolder();
  const built = new BuiltFolder(directory);
  writePageCodes(built, { siteUrl: 'https://mau.gov.vn', basePath: '/cchc/' });
  expect(built.files.filter((file) => file.endsWith('.svg'))).toEqual(['ma-qr.svg']);
  expect(readFileSync(path.join(directory, 'ma-qr.svg'), 'utf8')).toBe(qrCode('https://mau.gov.vn/cchc/'));
  rmSync(directory, { recursive: true });
});
