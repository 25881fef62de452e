import { expect, test } from 'vitest';
import { holdsOn } from './counter-card.ts';
import type { LegalDocument } from './document.ts';

const document = (validity: LegalDocument['validity']): LegalDocument => ({
  number: '1/QĐ-THU',
  title: 'Để thử',
  kind: 'Quyết định',
  issuer: 'Nơi thử',
  confirmed: true,
  sources: [{ name: 'Nguồn' }],
  validity,
});
const inForce = document({ state: 'con-hieu-luc' });
const toEnd = document({ state: 'con-hieu-luc', to: '2027-03-01' });

test('a card holds while every document that it rests on is in force', () => {
  expect(holdsOn({}, [], '2030-01-01')).toBe(true);
  expect(holdsOn({}, [inForce, toEnd], '2027-02-28')).toBe(true);
  expect(holdsOn({}, [inForce, toEnd], '2027-03-01')).toBe(false);
  expect(holdsOn({}, [document({ state: 'het-hieu-luc' })], '2026-01-01')).toBe(false);
  expect(holdsOn({}, [document({ state: 'het-hieu-luc-mot-phan' })], '2026-01-01')).toBe(false);
});

test('a card holds through its own last day', () => {
  expect(holdsOn({ to: '2027-02-28' }, [inForce], '2027-02-28')).toBe(true);
  expect(holdsOn({ to: '2027-02-28' }, [inForce], '2027-03-01')).toBe(false);
});
