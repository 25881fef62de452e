import { expect, test, vi } from 'vitest';
import type { Unit } from '../../model/unit.ts';
import { endedUnitData } from './unit-structured-data.ts';

vi.mock('../../site/href.ts', () => ({ located: (address: string) => `https://example.org${address}` }));

const unit = (more: Partial<Unit>): Unit => ({
  type: 'xa',
  names: [{ name: 'Xã Thử' }],
  valid: { to: '2025-06-30' },
  description: 'Xã dựng riêng để thử.',
  ...more,
});

test('a body that has ended carries its dissolution date and the page of what came after', () => {
  expect(endedUnitData('xa-thu', unit({ successors: ['xa-moi'] }), '2026-11-23')).toEqual([
    {
      '@type': 'GovernmentOrganization',
      name: 'Xã Thử',
      url: 'https://example.org/don-vi/xa-thu/',
      dissolutionDate: '2025-06-30',
      description: 'Xã dựng riêng để thử.',
      subjectOf: [{ '@type': 'WebPage', url: 'https://example.org/don-vi/xa-moi/' }],
    },
  ]);
});

test.each([
  ['exists without a last day', unit({ valid: {} })],
  ['has its last day still to come', unit({ valid: { to: '2026-12-31' } })],
  ['ends today', unit({ valid: { to: '2026-11-23' } })],
  ['is a group named by the plan', unit({ type: 'nhom' })],
])('nothing is claimed for a unit that %s', (_, one) => {
  expect(endedUnitData('xa-thu', one, '2026-11-23')).toEqual([]);
});
