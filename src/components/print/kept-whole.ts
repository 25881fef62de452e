import { compounds } from '../../content/compounds.ts';
import { splitAtCompounds } from '../../vietnamese/compounds.ts';

/** The compounds of a title, as it writes them, that no line should end in. */
export const keptWhole = async (title: string): Promise<string[]> =>
  splitAtCompounds(title, await compounds()).flatMap(({ value, isCompound }) => (isCompound ? [value] : []));
