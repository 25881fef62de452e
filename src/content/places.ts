import { lowerFirst } from '../vietnamese/first-letter.ts';
import { units, type UnitContent } from './units.ts';

/** The provinces to which the place belonged and belongs, the one of today first. */
export async function provinces(): Promise<UnitContent[]> {
  const all = (await units()).filter(({ fields }) => fields.type === 'tinh');
  return [...all.filter(({ ended }) => !ended), ...all.filter(({ ended }) => ended)];
}

/** Their names within a sentence: “tỉnh Mẫu và tỉnh Mẫu Cũ”. */
export async function provinceNames(): Promise<string> {
  const names = (await provinces()).map(({ name }) => lowerFirst(name));
  return new Intl.ListFormat('vi').format(names);
}
