import { offlineSentences as say } from '../../site/sentences/offline.ts';
import { keptAddress, OFFLINE_FOLDER, type KeptList } from './kept-list.ts';

/**
 * A page as it is shown from the store: links to other kept pages stay below the folder of kept ones, and before its content stands of which day
 * it is. `address` is the page's own, `base` that of the front page.
 */
export function keptPage(html: string, address: string, base: string, { day, files }: KeptList): string {
  const kept = new Set(
    Object.keys(files)
      .filter((file) => file.endsWith('index.html'))
      .map(keptAddress),
  );
  const below = base + OFFLINE_FOLDER;
  const inside = html.replace(
    /( (?:href|action)=")(\/[^"?#]*)/g,
    (whole: string, before: string, to: string) =>
      to.startsWith(base) && kept.has(to.slice(base.length)) ? before + below + to.slice(base.length) : whole,
  );
  const note = `<p role="note"><strong>${say.copy(day)}</strong> <a href="${address}">${say.live}</a></p>`;
  return inside
    .replace(/ data-base="[^"]*"/g, ` data-base="${below}"`)
    .replace(/<main\b[^>]*>/, (main) => main + note);
}
