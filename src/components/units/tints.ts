import { communes } from '../../content/units.ts';

/** Colours by which neighbouring communes are told apart; their names stand beside, so that none is needed. */
const TINTS = [
  'fill-brand-ink stroke-brand-ink',
  'fill-action stroke-action',
  'fill-warning-edge stroke-warning-edge',
  'fill-edge stroke-edge',
] as const;

/** The classes of each commune of today, the same in map and flow. */
export async function communeTints(): Promise<(id: string) => string> {
  const ids = (await communes()).map(({ id }) => id);
  return (id) => TINTS[Math.max(0, ids.indexOf(id)) % TINTS.length] ?? TINTS[0];
}
