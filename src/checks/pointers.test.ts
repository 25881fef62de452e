import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { writeContent, type FixtureFiles } from './content-fixture.ts';

const site = readFileSync(path.join(writeContent({}), 'site.yaml'), 'utf8');
const topic = '- id: dich-vu-cong\n  label: Dịch vụ công\n  description: Làm thủ tục trên mạng.\n';
const source = 'source: { name: Nguồn để thử }';
const index = (series: string): string =>
  `title: Chỉ số để thử\nshort: THỬ\ndescription: Một câu đủ dài để nói chỉ số này cho người dân biết gì.\norder: 1\nmeasures: [{ text: Đo để thử, ${source} }]\nscoring: []\nseries: [{ id: trung-binh, label: Trung bình, scope: Để thử, unit: '%', drawn: true }]\nresults:\n  - { year: 2024, series: ${series}, score: 80, ${source} }\ngaps: []\n`;
const plan = (address: string): string =>
  `year: 2023\nunit: xa-tuy-phuoc\nnumber: …/KH-UBND\ntitle: Kế hoạch để thử\nstatus: Để thử\narchived: true\nsummary: []\ndocuments: []\ncontents: []\nforms: []\nactivities:\n  - id: III.1\n    text: Việc để thử\n    lead: { text: Xã, units: [xa-tuy-phuoc] }\n    deadline: Quý I\n    state: chua-co-thong-tin\n    addresses:\n      - ${address}\nduties: []\nremarks: []\n`;

const told = (files: FixtureFiles): string[] =>
  checkContent(writeContent(files), { today: '2026-11-23', level: 'schema', root: '/' })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code }) => `${path.basename(file)}:${line} ${code}`);

describe('what points at nothing is told with its line', () => {
  it.each<[string, FixtureFiles, string]>([
    [
      'a document of a topic',
      { 'chuyen-muc.yaml': `${topic}  documents: [khong-co]\n` },
      'chuyen-muc.yaml:4 ma-khong-co',
    ],
    ['the operator', { 'site.yaml': `${site}operatorUnit: khong-co\n` }, 'site.yaml:9 ma-khong-co'],
    [
      'the plan behind the section',
      { 'site.yaml': `${site}archivePlan: "1999"\n` },
      'site.yaml:9 ma-khong-co',
    ],
    [
      'a number for emergencies',
      { 'site.yaml': `${site}emergency: [tong-dai, khong-co]\n` },
      'site.yaml:9 ma-khong-co',
    ],
    [
      'the guide on feedback',
      { 'site.yaml': `${site}guides:\n  feedback: khong-co\n` },
      'site.yaml:10 ma-khong-co',
    ],
    [
      'the hotline of communes',
      { 'site.yaml': `${site}communeHotline: khong-co\n` },
      'site.yaml:9 ma-khong-co',
    ],
    [
      'a task of the front page',
      {
        'site.yaml': `${site}tasks:\n  - { address: /khong-co/, title: Việc, text: Để thử., icon: the }\n`,
      },
      'site.yaml:10 lien-ket-hong',
    ],
    [
      'the summary of a page that takes none',
      {
        'site.yaml': `${site}descriptions:\n  /khong-co/: Một câu đủ dài để nói trang này cho người dân biết gì.\n`,
      },
      'site.yaml:10 khoa-la',
    ],
    ['the series of a result', { 'chi-so/thu.yaml': index('khong-co') }, 'thu.yaml:9 sai-quy-tac'],
    [
      'a page of an activity, no address',
      { 'ke-hoach/2023/ke-hoach.yaml': plan('"<img src=x>"') },
      'ke-hoach.yaml:18 sai-dang',
    ],
    [
      'a page of an activity, another site',
      { 'ke-hoach/2023/ke-hoach.yaml': plan('//evil.example/') },
      'ke-hoach.yaml:18 sai-dang',
    ],
  ])('%s', (_, files, expected) => {
    expect(told(files)).toContain(expected);
  });

  it('and what points at something is not', () => {
    expect(
      told({
        'chuyen-muc.yaml': `${topic}  documents: [76-nq-cp-2021]\n`,
        'site.yaml': `${site}operatorUnit: xa-tuy-phuoc\narchivePlan: "2023"\nemergency: [tong-dai]\ncommuneHotline: tong-dai\ntasks: [{ address: /duong-day-nong/, title: Việc, text: Để thử., icon: the }]\n`,
        'chi-so/thu.yaml': index('trung-binh'),
        'ke-hoach/2023/ke-hoach.yaml': plan('/duong-day-nong/'),
      }),
    ).toEqual([]);
  });
});
