import { expect, test } from 'vitest';
import { unitHistory } from './unit-history.ts';
import type { Unit } from './unit.ts';

const unit = (id: string, valid: Unit['valid'], names: Unit['names'] = [{ name: id }]) => ({
  id,
  fields: { type: 'xa', names, valid, description: '' } as Unit,
});
const none = { before: [], after: [], documents: [] };

test('tells a life from the dates of the unit, of those before and after it, and of its documents', () => {
  const { fields } = unit('lua-vang', { from: '1995-01-01', to: '2025-06-30' }, [
    { name: 'Xã Lúa Chín', from: '1995-01-01', to: '2009-12-31' },
    { name: 'Xã Lúa Vàng', from: '2010-01-01' },
  ]);
  const told = unitHistory(fields, {
    before: [unit('lua-xanh', { from: '1976-02-01' }), unit('khong-ro', {})],
    after: [unit('xa-mau', { from: '2025-07-01' }), unit('xa-mau-dong', { from: '2025-07-01' })],
    documents: [
      { id: 'nghi-quyet', fields: { date: '1995-01-01' } },
      { id: 'chi-biet-nam', fields: { date: '1994' } },
      { id: 'khong-ngay', fields: {} },
    ],
  });
  expect(told).toEqual([
    { day: '1976-02-01', kind: 'before', units: ['lua-xanh'] },
    { day: '1995-01-01', kind: 'document', document: 'nghi-quyet' },
    { day: '1995-01-01', kind: 'began' },
    { day: '2010-01-01', kind: 'named', name: 'Xã Lúa Vàng' },
    { day: '2025-06-30', kind: 'ended' },
    { day: '2025-07-01', kind: 'after', units: ['xa-mau', 'xa-mau-dong'] },
  ]);
});

test('one day alone is no history', () => {
  const { fields } = unit('xa', { from: '2025-07-01' });
  expect(unitHistory(fields, none)).toEqual([]);
  expect(unitHistory(fields, { ...none, documents: [{ id: 'a', fields: { date: '2025-07-01' } }] })).toEqual(
    [],
  );
  expect(unitHistory(unit('xa', {}).fields, none)).toEqual([]);
});
