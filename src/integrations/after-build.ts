import type { AstroIntegration } from 'astro';
import type { LastSite } from '../built/last-site.ts';
import type { BuiltFolder, PageFile } from '../built/pages.ts';
import { placePages } from '../built/places.ts';
import { widgetCode } from '../embed/widget-code.ts';
import { measureEnclosures } from '../feeds/enclosures.ts';
import { policySetter } from '../hosting/content-security-policy.ts';
import { readForHeaders, writeServerFiles } from '../hosting/headers.ts';
import { hostOf } from '../model/fields/desk.ts';
import { writeSearchIndex } from '../indexing/index.ts';
import { takeIndexed } from '../indexing/page-copy.ts';
import { INLINE_SCRIPTS } from '../site/inline-scripts.ts';
import { bootstrap } from '../suggestions/bootstrap.ts';
import type { SiteSettings } from '../site/settings.ts';
import { today } from '../site/today.ts';
import { keptIn, writeOfflineList } from './offline-list.ts';
import { showsCode, writePageCodes } from './page-codes.ts';
import { cardIn, writeShareCards } from './share-cards.ts';
import { listingIn } from './sitemap-filter.ts';

/** What a step leaves in the folder for later ones. */
type Product =
  'places' | 'policies' | 'search' | 'headers' | 'codes' | 'cards' | 'enclosures' | 'offline' | 'listings';

/** Something that is done to the whole site when its pages are built. */
export interface BuildStep {
  readonly makes: Product;
  /** What earlier steps must have made. */
  readonly needs: readonly Product[];
  /** Why it is a step after the build, and why it stands where it does. */
  readonly reason: string;
  /** Whether pages get other files by it, so that none is read before. */
  readonly movesPages?: boolean;
  /** What is done to a page, or read off it, while one holds its text; `prepare` makes it. */
  readonly prepare?: () => Promise<(page: PageFile) => unknown>;
  readonly onPage?: (page: PageFile) => unknown;
  /** What is done then, with what was read off all pages. */
  readonly run?: (built: BuiltFolder) => void | Promise<void>;
}

/** The steps in their order. `tell` hears what a build says of itself, `warn` what it leaves out. */
export const buildSteps = (
  settings: SiteSettings,
  tell: (line: string) => void = () => undefined,
  warn: (line: string) => void = () => undefined,
): readonly BuildStep[] => [
  {
    makes: 'places',
    needs: [],
    reason:
      'Astro gives every page a folder; later steps know pages by the addresses at which hosts find them.',
    movesPages: true,
    run: placePages,
  },
  {
    makes: 'policies',
    needs: [],
    reason: 'A policy holds the hashes of its page, whose styles and scripts the bundler has put in by now.',
    prepare: async () => {
      const scripts = new Set([...INLINE_SCRIPTS, bootstrap(settings.basePath), (await widgetCode()).script]);
      const forms = new Set(settings.feedback?.form ? [settings.feedback.form.address] : []);
      const asked = settings.desk && hostOf(settings.desk);
      return policySetter({ scripts, bundled: `${settings.basePath}_astro/`, forms, desk: asked });
    },
  },
  {
    makes: 'search',
    needs: ['places'],
    reason: 'The index is made of pages as readers get them, and leads to their addresses.',
    onPage: takeIndexed,
    run: async (built) => {
      const { pages } = await writeSearchIndex(built, settings.contentDirectory);
      tell(`${pages} pages indexed`);
    },
  },
  {
    makes: 'headers',
    needs: ['places', 'policies', 'search'],
    reason:
      'The table is read off the finished site: its folders have rules, its old addresses redirect, and the header of all ' +
      'widgets joins what their own policies allow. Without those it would forbid them every style and script.',
    onPage: readForHeaders,
    run: (built) => writeServerFiles(built, settings),
  },
  {
    makes: 'codes',
    needs: [],
    reason:
      'A code stands in the folder of the page that shows it: which pages do is known when all of them are built.',
    onPage: (page) => showsCode(page, settings.basePath),
    run: (built) => writePageCodes(built, settings),
  },
  {
    makes: 'cards',
    needs: [],
    reason:
      'A card is drawn of what the head of its page says: all cards at once, in as many threads as there are.',
    onPage: cardIn,
    run: (built) => writeShareCards(built, warn),
  },
  {
    makes: 'enclosures',
    needs: [],
    reason: 'Feeds tell how many bytes their pictures have, and Astro makes those last of all.',
    run: (built) => measureEnclosures(built, settings.siteUrl + settings.basePath),
  },
  {
    makes: 'offline',
    needs: ['places', 'policies', 'search'],
    reason: 'What readers keep is known by the content of finished pages, and of the index.',
    onPage: (page) => keptIn(page, settings.basePath),
    run: (built) => writeOfflineList(built, settings.basePath, today()),
  },
  {
    makes: 'listings',
    needs: ['places'],
    reason:
      'The site map, which a package writes when all this is done, lists pages by what they say of themselves.',
    onPage: listingIn,
  },
];

/** The first step whose needs are not made before it, in a sentence; undefined when the order is sound. */
export function orderFault(steps: readonly BuildStep[]): string | undefined {
  const made = new Set<Product>();
  for (const { makes, needs } of steps) {
    const missing = needs.filter((need) => !made.has(need));
    if (missing.length)
      return `The step that makes ${makes} needs ${missing.join(' and ')}, which no step before it has made: mend the order in src/integrations/after-build.ts.`;
    made.add(makes);
  }
  return undefined;
}

/** Runs steps between which no page moves: each page is read once, and written once. */
async function runTogether(steps: readonly BuildStep[], built: BuiltFolder): Promise<void> {
  const onPage: ((page: PageFile) => unknown)[] = [];
  for (const step of steps) {
    const own = step.onPage ?? (await step.prepare?.());
    if (own) onPage.push(own);
  }
  for (const page of built.pages) {
    for (const own of onPage) own(page);
    page.putDown();
  }
  for (const { run } of steps) await run?.(built);
}

/** Runs steps in their order, whatever they need. */
export async function runAll(steps: readonly BuildStep[], built: BuiltFolder): Promise<void> {
  let together: BuildStep[] = [];
  for (const step of steps) {
    if (step.movesPages) {
      await runTogether(together, built);
      await step.run?.(built);
      together = [];
    } else together.push(step);
  }
  await runTogether(together, built);
}

/** Runs steps over one listing of a folder. @throws Error when their order is not sound */
export async function runSteps(steps: readonly BuildStep[], built: BuiltFolder): Promise<void> {
  const fault = orderFault(steps);
  if (fault) throw new Error(fault);
  await runAll(steps, built);
}

/** All that is done after the build; what is read off pages is kept for the next one. */
export const afterBuild = (
  settings: SiteSettings,
  folder: () => BuiltFolder,
  lastSite: () => LastSite,
): AstroIntegration => ({
  name: 'after-build',
  hooks: {
    'astro:build:done': async ({ logger }) => {
      const last = lastSite();
      const steps = buildSteps(
        settings,
        (line) => logger.info(line),
        (line) => logger.warn(line),
      );
      const built = folder();
      await runSteps(steps, built);
      last.save(built.directory, built.files, (file) => built.page(file)?.key);
    },
  },
});
