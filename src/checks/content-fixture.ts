import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { statements } from '../model/statement.ts';

/** Files of a content folder for a test, by path; `undefined` leaves one of the sound files out. */
export type FixtureFiles = Readonly<Record<string, string | Buffer | undefined>>;

const source = 'sources:\n  - name: Nguồn để thử\n';

let written = 0;

/** Front matter and body of a sound article, with keys replaced or added (`undefined` removes one). No two titles are alike. */
export function article(
  changes: Readonly<Record<string, string | undefined>> = {},
  body = 'Nội dung của bài.\n',
): string {
  const keys = {
    title: `Bài để thử số ${(written += 1)}`,
    description: 'Một câu tóm tắt đủ dài để người đọc hiểu bài nói gì.',
    date: '2026-11-20',
    topic: 'dich-vu-cong',
    ...changes,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** A sound guide with its last keys open for more. */
export const guide = (more = '', body = 'Lời dẫn.\n'): string => `---
title: Hướng dẫn để thử
description: Một câu tóm tắt đủ dài để người đọc hiểu hướng dẫn nói gì.
date: 2026-11-20
topic: dich-vu-cong
order: 1
owner: Văn phòng để thử
reviewed: 2026-11-20
nextReview: 2027-05-20
informedUntil: 2026-11-20
audience: [Mọi người]
needs: []
steps: [{ title: Mở trang }]
duration: []
cost: []
where: []
result: []
contact: []
${source}${more}---

${body}`;

/** A document with the state of validity that a test needs. */
export const legalDocument = (number: string, state: string, more = ''): string =>
  `number: ${number}\ntitle: Văn bản để thử\nkind: Nghị định\nissuer: Chính phủ\nvalidity:\n  state: ${state}\n${more}confirmed: true\n${source}`;

/** One hotline with a phone number. */
export const hotline = (id: string, value: string): string =>
  `- id: ${id}\n  name: Tổng đài để thử\n  need: dich-vu-cong\n  channel: phone\n  value: ${value}\n  checked: { date: 2026-11-20, how: doi-chieu-nguon }\n  source: { name: Nguồn để thử }\n`;

/** A standing page. */
export const standing = (id: string): string =>
  `---\ntitle: Trang ${id} để thử\ndescription: Một câu tóm tắt đủ dài để người đọc hiểu trang nói gì.\nupdated: 2026-11-20\n---\n\nLời của trang.\n`;

const SOUND: FixtureFiles = {
  ...Object.fromEntries(statements.needed.map((id) => [`trang/${id}.md`, standing(id)])),
  'site.yaml':
    'title: Chuyên mục để thử\nshortTitle: Để thử\nplace: Một nơi\ndescription: Một câu giới thiệu đủ dài cho máy tìm kiếm và mạng xã hội.\nsiteUrl: https://vi-du.vn\nbasePath: /\noperator: Cơ quan để thử\nperPage: 10\n',
  'chuyen-muc.yaml': '- id: dich-vu-cong\n  label: Dịch vụ công\n  description: Làm thủ tục trên mạng.\n',
  'tu-viet-tat.yaml':
    '- { abbr: UBND, full: Ủy ban nhân dân, spoken: ủy ban nhân dân, domain: tổ chức, source: Kế hoạch }\n',
  'duong-day-nong.yaml': hotline('tong-dai', '"1800 1096"'),
  'van-ban/76-nq-cp-2021.yaml': legalDocument('76/NQ-CP', 'con-hieu-luc'),
  'van-ban/42-2022-nd-cp.yaml': legalDocument('42/2022/NĐ-CP', 'het-hieu-luc', '  to: 2026-07-01\n'),
  'don-vi/xa-tuy-phuoc.yaml':
    'type: xa\nnames: [{ name: Xã Tuy Phước }]\nvalid: { from: 2025-07-01 }\ndescription: Xã của tỉnh Gia Lai.\n',
  'tin-tuc/2026/bai-dung.md': article(
    { documents: '[76-nq-cp-2021]', units: '[xa-tuy-phuoc]' },
    '## Đề mục\n\nXem [văn bản](/van-ban/76-nq-cp-2021/).\n',
  ),
};

/** A JPEG picture of 4 × 3 pixels. */
export const JPEG = Buffer.from(
  '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCTACV+/9k=',
  'base64',
);

/** Writes a sound content folder with the files of a test over it, and returns its absolute path. */
export function writeContent(files: FixtureFiles): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const [file, content] of Object.entries({ ...SOUND, ...files })) {
    if (content === undefined) continue;
    const absolute = path.join(directory, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return directory;
}
