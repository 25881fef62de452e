import { guides } from '../../content/guides.ts';
import { guideAddress } from '../../model/guide.ts';
import { readingSentences as say } from '../../site/sentences.ts';

/** What most people come for, as cards; a guide that is not published today is left out. */
export async function taskCards(): Promise<{ title: string; text: string; address: string }[]> {
  const published = new Set((await guides()).map(({ id }) => guideAddress(id)));
  return Object.entries(say.tasks)
    .filter(([address]) => !address.startsWith('/huong-dan/') || published.has(address))
    .map(([address, [title, text]]) => ({ title, text, address }));
}
