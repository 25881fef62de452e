import type { Poster } from '../../channels/posters/poster.ts';
import { posters, slogans } from '../../content/lists.ts';
import { unitsById, type UnitContent } from '../../content/units.ts';
import type { PosterFields } from '../../model/poster.ts';
import { siteColours } from '../../site/brand-colours.ts';
import { posterSentences as say } from '../../site/sentences/posters.ts';
import { site } from '../../site/settings.ts';
import { keptWhole } from './kept-whole.ts';
import { livingPage } from './living-page.ts';

/** A poster with the page to which its code leads. */
export interface SitePoster {
  readonly poster: Poster;
  /** Root-relative. */
  readonly page: string;
  /** The slogan that it prints word for word. */
  readonly slogan: string | undefined;
  /** The same with the names and seats of units. */
  readonly copies: readonly UnitCopy[];
}

/** A poster with the name and seat of a unit. */
interface UnitCopy {
  readonly unit: string;
  readonly poster: Poster;
}

/** What a poster says in big letters, and whose words they are. */
async function headlineOf({ title, slogan: id }: PosterFields): Promise<Pick<Poster, 'headline' | 'credit'>> {
  const slogan = (await slogans()).find((one) => one.id === id);
  return slogan
    ? { headline: `“${slogan.text}”`, credit: slogan.issuer }
    : { headline: title, credit: undefined };
}

async function posterOf(fields: PosterFields, unit?: UnitContent): Promise<Poster> {
  const { id, title, points = [], page } = fields;
  const words = await headlineOf(fields);
  const seat = unit?.fields.seat?.text;
  return {
    ...words,
    id: unit ? `${id}/${unit.id}` : id,
    title: unit ? say.copyFor(title, unit.name) : title,
    keep: (await Promise.all([words.headline, ...points].map(keptWhole))).flat(),
    points,
    page: livingPage(page, title),
    scan: say.scan,
    colour: siteColours().brand,
    name: unit?.name ?? site().title,
    seat: seat && say.seat(seat),
  };
}

const gather = async (): Promise<SitePoster[]> =>
  Promise.all(
    (await posters()).map(async (fields) => ({
      poster: await posterOf(fields),
      page: fields.page,
      slogan: fields.slogan,
      copies: await Promise.all(
        (await unitsById(fields.units)).map(async (unit) => ({
          unit: unit.name,
          poster: await posterOf(fields, unit),
        })),
      ),
    })),
  );

let memo: Promise<SitePoster[]> | undefined;
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => (memo = undefined));

/** Every poster of this site in the editors' order. */
export const sitePosters = (): Promise<SitePoster[]> => (memo ??= gather());
