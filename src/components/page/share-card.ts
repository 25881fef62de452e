import { cardAddress } from '../../channels/cards/card.ts';
import { engine } from '../../channels/cards/draw.ts';
import { siteColours } from '../../site/brand-colours.ts';
import { located } from '../../site/href.ts';
import { STANDING_PAGES } from '../../site/pages.ts';
import { site } from '../../site/settings.ts';

/** What kind of page stands at an address, as its card says: the page that lists it, else the place that the section is about. */
function kindAt(address: string): string {
  const listed = Object.entries(STANDING_PAGES).find(
    ([list]) => list === `/${address.split('/')[1] ?? ''}/` && list !== address,
  );
  return listed?.[1].label ?? site().place;
}

/** Whether this build draws cards. */
let draws: Promise<boolean> | undefined;

/**
 * Open Graph properties (ogp.me) of a page's card, by name. Its words stand in `og:image:alt`, from which the picture is drawn when all
 * pages are built (`integrations/share-cards.ts`). Without a card the section's mark.
 * @param about Unit that the page speaks of, by its name.
 */
export async function cardProperties(
  title: string,
  address: string,
  about?: string,
): Promise<Readonly<Record<string, string>>> {
  draws ??= engine().then(Boolean);
  const kind = [kindAt(address), ...(about ? [about] : [])].join(' · ');
  const picture = (await draws)
    ? cardAddress({ kind, title, section: site().title, colour: siteColours().brand })
    : undefined;
  if (!picture) return { 'og:image': located('/icon-512.png') };
  // Its width and height would cost every page 18 bytes: who fetches the picture sees them.
  return { 'og:image': located(picture), 'og:image:alt': `${kind}: ${title}` };
}
