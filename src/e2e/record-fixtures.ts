import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FIGURE_COLUMNS } from '../model/dossier-figures.ts';

/** Figures made up for tests: two communes over four months, March missing. */
const FIGURES = [
  ['2026-01', 'xa-tuy-phuoc', 12, 120, 40, 70, 4, 15, 3, 60],
  ['2026-01', 'xa-tuy-phuoc-bac', 5, 80, 30, 45, 2, 7, 1, 20],
  ['2026-02', 'xa-tuy-phuoc', 18, 100, 35, 66, 1, 16, 0, 55],
  ['2026-02', 'xa-tuy-phuoc-bac', 8, 60, 20, 40, 3, 5, 0, 24],
  ['2026-04', 'xa-tuy-phuoc', 10, 110, 50, 58, 2, 9, 1, 88],
  ['2026-04', 'xa-tuy-phuoc-bac', 4, 50, 22, 28, 0, 4, 0, 35],
] as const;

/** An index of which one single year is known. */
const LONE_INDEX = `title: Chỉ số dựng riêng để thử
short: CHỈ SỐ THỬ
description: Chỉ số dựng riêng để thử trang của một chỉ số mới có kết quả một năm.
order: 90
measures:
  - { text: Không đo gì cả., source: { name: Bài thử } }
scoring: []
series:
  - { id: trung-binh, label: Trung bình, scope: Để thử, unit: '%', drawn: true }
results:
  - { year: 2024, series: trung-binh, score: 83.5, source: { name: Bài thử } }
gaps: []
`;

const EVIDENCE = `plan: '2023'
date: 2023-05-10
place: Nhà văn hóa dựng riêng để thử
unit: phong-noi-vu
form: II.2.5
activity: III.1
text: Minh chứng dựng riêng để thử, không có thật.
quantity: { value: 12, unit: băng rôn }
`;

/** Writes made-up figures, an index with one result and one piece of evidence into a copy of the content. */
export function addRecordFixtures(folder: string): void {
  const rows = [Object.keys(FIGURE_COLUMNS), ...FIGURES].map((row) => row.join(','));
  writeFileSync(path.join(folder, 'tinh-hinh-giai-quyet.csv'), `${rows.join('\n')}\n`);
  writeFileSync(path.join(folder, 'chi-so/thu-mot-nam.yaml'), LONE_INDEX);
  mkdirSync(path.join(folder, 'minh-chung/2023'), { recursive: true });
  writeFileSync(path.join(folder, 'minh-chung/2023/thu-bang-ron.yaml'), EVIDENCE);
}
