import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepPublishedAddresses, LEDGER, publishedAddresses } from '../address-ledger.ts';
import { article, writeContent } from '../content-fixture.ts';
import { find } from '../prose-fixture.ts';

const TODAY = '2026-11-23';
const ADDRESS = '/tin-tuc/2026/bai-da-dang/';
const FILE = 'tin-tuc/2026/bai-da-dang.md';
const ledger = { [LEDGER]: `# Lời nhắc\n${ADDRESS}\n` };

const told = (files: Parameters<typeof find>[0]) =>
  find({ ...ledger, ...files }).filter(({ code }) => code === 'dia-chi-mat');

describe('an address that was live', () => {
  it.each([
    ['is told when its file is deleted', {}, `${LEDGER}:2`],
    ['is told when its file is renamed', { 'tin-tuc/2026/bai-da-dang-moi.md': article() }, `${LEDGER}:2`],
    ['is told when its page becomes a draft', { [FILE]: article({ draft: 'true' }) }, `${FILE}:1`],
    ['is told when its page waits for a day again', { [FILE]: article({ date: '2026-12-01' }) }, `${FILE}:1`],
  ])('%s', (_, files, place) => {
    expect(told(files).map(({ file, line }) => `${file}:${line}`)).toEqual([place]);
  });

  it('is told with the page that it may be now, and the line to add', () => {
    const [found] = told({ 'tin-tuc/2026/bai-da-dang-moi.md': article() });
    expect(found?.mend).toContain('/tin-tuc/2026/bai-da-dang-moi/');
    expect(found?.corrected).toBe(`aliases: [${ADDRESS}]`);
  });

  it.each([
    ['is answered by its page', { [FILE]: article() }],
    ['is answered by a folder of its own', { [FILE.replace('.md', '/index.md')]: article() }],
    ['is answered by a tombstone', { [FILE]: article({ withdrawn: '{ date: 2026-11-21, reason: Sai. }' }) }],
    ['is answered by an alias', { 'tin-tuc/2026/moi.md': article({ aliases: `[${ADDRESS}]` }) }],
    ['is answered by a redirect', { 'chuyen-huong.yaml': `- { from: ${ADDRESS}, to: /gioi-thieu/ }\n` }],
  ])('%s', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});

describe('the ledger', () => {
  const directory = writeContent({
    [LEDGER]: '/tin-tuc/2020/cu/\n',
    [FILE]: article(),
    'tin-tuc/2026/nhap.md': article({ draft: 'true' }),
    'tin-tuc/2026/hen.md': article({ date: '2026-12-01' }),
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('gains what is public, keeps what it had, and is written only when it gains', () => {
    keepPublishedAddresses(directory, TODAY);
    const addresses = publishedAddresses(directory).map(({ address }) => address);
    expect(addresses).toContain(ADDRESS);
    expect(addresses).toContain('/tin-tuc/2020/cu/');
    expect(addresses.join()).not.toMatch(/nhap|hen/);
    const before = readFileSync(path.join(directory, LEDGER), 'utf8');
    keepPublishedAddresses(directory, TODAY);
    expect(readFileSync(path.join(directory, LEDGER), 'utf8')).toBe(before);
    keepPublishedAddresses(directory, '2026-12-02');
    expect(publishedAddresses(directory).map(({ address }) => address)).toContain('/tin-tuc/2026/hen/');
  });
});
