import { expect, it } from 'vitest';
import { validityOn, type ValidityState } from './document.ts';

const on = (day: string, state: ValidityState, from?: string, to?: string) =>
  validityOn({ state, from, to }, day);

it('comes into force on its day, not on the day somebody edits the file', () => {
  expect(on('2027-02-28', 'con-hieu-luc', '2027-03-01')).toBe('sap-co-hieu-luc');
  expect(on('2027-03-01', 'con-hieu-luc', '2027-03-01')).toBe('con-hieu-luc');
  expect(on('2026-01-01', 'chua-xac-minh', '2027-03-01')).toBe('sap-co-hieu-luc');
});

it('ends on its day, whatever the word still says', () => {
  expect(on('2027-02-28', 'con-hieu-luc', '2026-08-15', '2027-03-01')).toBe('con-hieu-luc');
  expect(on('2027-03-01', 'con-hieu-luc', '2026-08-15', '2027-03-01')).toBe('het-hieu-luc');
  expect(on('2027-03-01', 'da-sua-doi', undefined, '2027-03-01')).toBe('het-hieu-luc');
});

it('holds until an end that is announced for later', () => {
  expect(on('2026-12-31', 'het-hieu-luc', undefined, '2027-01-01')).toBe('con-hieu-luc');
  expect(on('2027-01-01', 'het-hieu-luc', undefined, '2027-01-01')).toBe('het-hieu-luc');
});

it('is what editors wrote where no day is known', () => {
  expect(on('2026-12-31', 'het-hieu-luc')).toBe('het-hieu-luc');
  expect(on('2026-12-31', 'het-hieu-luc-mot-phan', undefined, '2020-01-01')).toBe('het-hieu-luc-mot-phan');
  expect(on('2026-12-31', 'chua-xac-minh')).toBe('chua-xac-minh');
});
