import { describe, expect, it } from 'vitest';
import type { DossierFigures } from './dossier-figures.ts';
import { gapsOn, type GapContent, type GapKind } from './gaps.ts';
import type { Unit } from './unit.ts';

const DAY = '2026-11-26';
const COMMUNE: Unit = {
  type: 'xa',
  names: [{ name: 'Xã Mẫu' }],
  valid: { from: '2025-07-01' },
  description: 'Xã để thử.',
};
const row = (month: string): DossierFigures => ({
  month,
  unit: 'xa-mau',
  carriedOver: 0,
  received: 1,
  early: 1,
  onTime: 0,
  late: 0,
  pendingInTime: 0,
  pendingOverdue: 0,
  online: 0,
});
const SETTINGS: GapContent['settings'] = {
  title: 'Chuyên mục',
  shortTitle: 'Mục',
  place: 'Xã Mẫu',
  description: 'Một chuyên mục dựng riêng để thử chương trình.',
  siteUrl: 'https://xa-mau.example',
  basePath: '/',
  perPage: 10,
};
const NOTHING: GapContent = {
  settings: SETTINGS,
  units: [],
  hotlines: [],
  documents: [],
  indices: [],
  figures: [],
  plans: [],
  evidenced: new Set(),
  guides: [],
  pages: [],
  lists: { internal: true, onlineOnly: true },
};
const found = (kind: GapKind, content: Partial<GapContent>, day = DAY) =>
  gapsOn({ ...NOTHING, ...content }, day).find((group) => group.kind === kind)?.gaps ?? [];

describe('what is missing', () => {
  it('is named with the file that closes it, and no longer once it is there', () => {
    expect(found('operator', {})).toEqual([{ name: '', file: 'site.yaml' }]);
    const full = {
      ...SETTINGS,
      operator: 'UBND xã Mẫu',
      siteUrl: 'https://xa-mau.vn',
      feedback: { mail: 'a@xa-mau.vn' },
    };
    expect(gapsOn({ ...NOTHING, settings: full }, DAY)).toEqual([]);
  });

  it('is a number for each unit of the day; of a group and of what has ended nobody asks one', () => {
    const units = [
      { id: 'xa-mau', fields: COMMUNE },
      { id: 'nhom', fields: { ...COMMUNE, type: 'nhom' as const } },
      { id: 'cu', fields: { ...COMMUNE, valid: { to: '2025-06-30' } } },
    ];
    expect(found('unitPhone', { units })).toEqual([{ name: 'Xã Mẫu', file: 'duong-day-nong.yaml' }]);
    const call: GapContent['hotlines'][number] = {
      id: 'xa',
      name: 'Xã Mẫu',
      need: 'dia-phuong',
      unit: 'xa-mau',
      channel: 'phone',
      value: '1800 0000',
      checked: { date: DAY, how: 'doi-chieu-nguon' },
      source: { name: 'Nguồn' },
    };
    expect(found('unitPhone', { units, hotlines: [call] })).toEqual([]);
    expect(found('unitHours', { units, hotlines: [call] })).toHaveLength(1);
    expect(found('hotlineReview', { hotlines: [call] }, '2027-02-24')).toEqual([]);
    expect(found('hotlineReview', { hotlines: [call] }, '2027-02-25')).toEqual([
      { name: 'Xã Mẫu', file: 'duong-day-nong.yaml', detail: '26/11/2026' },
    ]);
    expect(found('hotlineUntried', { hotlines: [call] })).toHaveLength(1);
    expect(found('hotlineUntried', { hotlines: [{ ...call, need: 'khan-cap' }] })).toEqual([]);
  });

  it('is each month that a unit left out, over the turn of the year', () => {
    const units = [{ id: 'xa-mau', fields: COMMUNE }];
    expect(found('figures', { units })).toHaveLength(1);
    expect(found('figures', { units, figures: ['2025-11', '2026-02'].map(row) })[0]?.detail).toBe(
      '12/2025, 1/2026',
    );
    expect(found('figures', { units, figures: ['2025-12', '2026-01'].map(row) })).toEqual([]);
  });

  it('is what no longer holds, from the day on', () => {
    const pages = [
      {
        title: 'Bài',
        file: 'tin-tuc/bai.md',
        appliesUntil: '2027-02-28',
        sources: [
          { name: 'Báo', withdrawn: '2027-03-01' },
          { name: 'Trang', differs: 'Hạng 8.' },
        ],
      },
    ];
    expect(found('over', { pages }, '2027-02-28')).toEqual([]);
    expect(found('over', { pages }, '2027-03-01')).toHaveLength(1);
    expect(found('sourceWithdrawn', { pages }, '2027-02-28')).toEqual([]);
    expect(found('sourceWithdrawn', { pages }, '2027-03-01')[0]?.detail).toBe('Báo');
    expect(found('sourceDiffers', { pages })[0]?.detail).toBe('Trang: Hạng 8.');
  });
});
