import type { Pictogram } from '../../model/fields/pictogram.ts';
import { guidePages } from '../../content/guides.ts';
import { guideAddress } from '../../model/guide.ts';
import { site } from '../../site/settings.ts';

interface TaskCard {
  readonly title: string;
  readonly text: string;
  readonly address: string;
  readonly icon: Pictogram;
}

/** What most people come for, as cards; a guide that was withdrawn is left out. */
export async function taskCards(): Promise<readonly TaskCard[]> {
  const withdrawn = (await guidePages()).filter(({ fields }) => fields.withdrawn);
  const gone = new Set(withdrawn.map(({ id }) => guideAddress(id)));
  return (site().tasks ?? []).filter(({ address }) => !gone.has(address));
}

/** The drawing of the task that a page is for; pages of no task have that of papers. */
export const iconOf = (address: string): Pictogram =>
  (site().tasks ?? []).find((task) => task.address === address)?.icon ?? 'giay-to';
