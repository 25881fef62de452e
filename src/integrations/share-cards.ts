import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { keptText } from '../built/kept.ts';
import { cardAddress, cardSources, type ShareCard } from '../channels/cards/card.ts';
import { CardPainter } from '../channels/cards/draw.ts';
import { attributeOf, type Element } from '../files/html.ts';
import { siteColours } from '../site/brand-colours.ts';

const NO_PAINTER =
  'Máy này không có chương trình vẽ ảnh chia sẻ (@takumi-rs/core): các trang dùng biểu tượng của chuyên mục.';

/** The card that a built page names, read back from its elements, but for its colour; null where it names another picture or none. */
function cardOf(elements: readonly Element[]): Omit<ShareCard, 'colour'> | null {
  const said = (name: string): string => {
    const found = elements.find((one) => attributeOf(one, 'property') === name);
    return (found && attributeOf(found, 'content')) ?? '';
  };
  const title = said('og:title');
  const words = said('og:image:alt');
  if (!words.endsWith(`: ${title}`)) return null;
  return { kind: words.slice(0, -`: ${title}`.length), title, section: said('og:site_name') };
}

/** The card of a page; null where it names none. */
export function cardIn(page: PageFile): ShareCard | null {
  const said = page.reading('card', (html) => (html.includes('og:image:alt') ? cardOf(page.elements) : null));
  return said && { ...said, colour: siteColours().brand };
}

/**
 * Draws the card of each page that names one; those of former builds are taken from where they are kept. `warn` hears in a line when
 * this machine has no program that draws: pages then name the section's mark.
 */
export async function writeShareCards(
  built: BuiltFolder,
  warn: (line: string) => void,
  makePainter: () => Promise<CardPainter | undefined> = () => CardPainter.make(),
): Promise<void> {
  const painter = await makePainter();
  if (!painter) {
    warn(NO_PAINTER);
    return;
  }
  const cards = new Map<string, ShareCard>();
  for (const page of built.pages) {
    const card = cardIn(page);
    const address = card && cardAddress(card);
    if (card && address) cards.set(address, card);
  }
  await Promise.all(
    [...cards].map(async ([address, card]) => {
      // Its address is made of all that it says.
      if (built.carry(address.slice(1))) return;
      const draw = async (): Promise<string> => Buffer.from(await painter.draw(card)).toString('base64');
      built.write(address.slice(1), Buffer.from(await keptText('cards', cardSources(card), draw), 'base64'));
    }),
  );
}
