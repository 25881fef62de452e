import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFile } from '../../built/pages.ts';
import { linkReport } from './link-report.ts';
import { linkStates, outsideLinks } from './outside-links.ts';

const page = (address: string, html: string) => ({ address, html }) as PageFile;

it('knows the links that lead out, and the pages that hold them', () => {
  const links = '<a href="https://a.vn/x#y">a</a><a href="https://a.vn/x">b</a><a href="/tin-tuc/">c</a>';
  const others =
    '<a href="https://xa.gov.vn/b">d</a><a href="tel:113">e</a><a href="https://b.example/">f</a><a href="https://a.vn/x">g</a>';
  expect([
    ...outsideLinks({ pages: [page('/1/', links), page('/2/', others)] }, 'https://xa.gov.vn'),
  ]).toEqual([['https://a.vn/x', ['/1/', '/2/']]]);
});

describe('an address', () => {
  const asked: string[] = [];
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, answer) => {
      const { url = '' } = request;
      asked.push(url);
      const times = asked.filter((one) => one === url).length;
      const status =
        { '/200': 200, '/404': 404, '/410': 410, '/403': 403, '/moved': 301 }[url] ?? (times < 3 ? 503 : 200);
      answer.writeHead(status, { location: '/200' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('is dead when its server says so thrice, and not for a moment’s weather or a closed door', async () => {
    const states = await linkStates(
      ['/200', '/404', '/410', '/403', '/moved', '/weather'].map((name) => origin + name),
      [1, 1],
    );
    expect(
      Object.fromEntries(
        states.map(({ address, state, said }) => [address.slice(origin.length), `${state} ${said}`]),
      ),
    ).toEqual({
      '/200': 'open 200',
      '/404': 'gone 404',
      '/410': 'gone 410',
      '/403': 'silent 403',
      '/moved': 'open 200',
      '/weather': 'open 200',
    });
    expect(asked.filter((one) => one === '/404').length).toBe(3);
  });

  it('is told with its day, its pages and the mend', () => {
    const states = [
      { address: 'https://a.vn/', state: 'open', said: '200' },
      { address: 'https://b.vn/', state: 'gone', said: '404' },
      { address: 'https://c.vn/', state: 'silent', said: '403' },
    ] as const;
    const holding = new Map([['https://b.vn/', ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/']]]);
    const report = linkReport(states, holding, '2026-11-27');
    expect(report).toContain(
      'Ngày 27/11/2026, máy mở 3 liên kết ra ngoài: 1 mở được, 1 không trả lời máy, 1 không còn.',
    );
    expect(report).toContain('- `https://b.vn/` (404): `/1/`, `/2/`, `/3/`, `/4/`, `/5/`, và 1 trang nữa');
    expect(report.indexOf('https://c.vn/')).toBeGreaterThan(report.indexOf('### Không trả lời máy'));
    expect(report).not.toContain('https://a.vn/');
  });
});
