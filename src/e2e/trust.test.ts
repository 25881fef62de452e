import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSite, testBuild, watchedPage } from './harness.ts';

const HOST = 'nhan-gop-y.example';
const QUESTION = 'hoi-dap/nhan-ket-qua-tai-nha-duoc-khong/';

describe('“Trang này có giúp bạn không?”', () => {
  test('sends page, day and answer to the address that settings name, when it is pressed and not before', async () => {
    const received: string[] = [];
    const receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (bytes: Buffer) => (body += bytes.toString('utf8')));
      request.on('end', () => {
        received.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`);
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Đã nhận</title>');
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    const opened = await openSite('root', false, [`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`]);
    try {
      const { page, complaints } = await watchedPage(opened, { javaScriptEnabled: false });
      await page.goto(opened.at(`/${QUESTION}`));
      expect(received).toEqual([]);
      const [answer] = await Promise.all([
        page.context().waitForEvent('page'),
        page.locator('[data-feedback] button').first().click(),
      ]);
      await answer.waitForLoadState();
      await expect.poll(() => received.filter((one) => one.startsWith('POST')).length).toBe(1);
      const [method, address, body = ''] = (received[0] ?? '').split(' ');
      expect([method, address]).toEqual(['POST', '/tra-loi']);
      const fields = new URLSearchParams(body);
      expect(fields.get('trang')).toContain(`/${QUESTION}`);
      expect(fields.get('ngay')).toBe('20/11/2026');
      expect(fields.get('cau-tra-loi')).toBe('Có');
      expect([...fields.keys()].length).toBe(3);
      expect(complaints).toEqual([]);
    } finally {
      await opened.close();
      receiver.close();
    }
  });

  test('opens the policy of its own page by that address alone', () => {
    const policyOf = (file: string) =>
      /form-action ([^;"]*)/.exec(readFileSync(path.join(testBuild(), file, 'index.html'), 'utf8'))?.[1];
    expect(policyOf(QUESTION)).toBe(`'self' http://${HOST}/tra-loi`);
    expect(policyOf('van-ban')).toBe("'self'");
  });
});

test('a source whose own address is dead leads to its archived copy, and says so', () => {
  const html = readFileSync(path.join(testBuild(), 'hoi-dap/phan-anh-khac-khieu-nai/index.html'), 'utf8');
  expect(html).toMatch(
    /<a href="https:\/\/luu-tru\.example\/so-tay">Sổ tay dựng để thử<\/a><span>,.*; bản lưu; trang gốc không còn mở được<\/span>/,
  );
  expect(html).not.toContain('https://nguon-mau.example/so-tay');
});
