import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { contentState, programId } from '../built/build-id.ts';
import { KeptPages } from '../built/kept-pages.ts';
import type { LastSite } from '../built/last-site.ts';
import { fileOf } from '../built/places.ts';
import { FOLLOWED_FOLDERS } from '../content/followed.ts';
import { judgement, setKeptPages } from '../content/rendering.ts';
import { isPreview } from '../site/preview.ts';
import type { SiteSettings } from '../site/settings.ts';
import { today } from '../site/today.ts';
import { withFiles } from './page-files.ts';
import { withPlaces } from './page-places.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What a template is handed, and the parts of the path that are not the same for all of a route. */
interface Handed {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props?: object;
}

/** What Astro's own prerenderer has besides what its type says. */
export interface Prerenderer extends AstroPrerenderer {
  readonly app?:
    | {
        readonly manifest: { readonly middleware?: () => Promise<unknown> };
        getComponentByRoute(route: StaticPath['route']): Promise<{
          readonly getStaticPaths?: (of: { routePattern: string }) => Promise<readonly Handed[]>;
        }>;
      }
    | undefined;
}

const plain = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

/** The address of a path, as a page is asked by it. */
function addressOf({ pathname, route }: StaticPath, basePath: string): string {
  const address = encodeURI(basePath + plain(pathname));
  return route.type === 'page' && !address.endsWith('/') ? `${address}/` : address;
}

/**
 * Tells what the templates of paths are handed, which are asked for in Astro's order: each route's as its own list has them. Undefined
 * where that cannot be told.
 */
function propsTeller(app: Prerenderer['app']): (one: StaticPath) => Promise<object | undefined> {
  const lists = new Map<StaticPath['route'], Iterator<Handed>>();
  return async ({ pathname, route }) => {
    if (route.params.length === 0) return {};
    let list = lists.get(route);
    if (!list) {
      const module = await app?.getComponentByRoute(route);
      list = ((await module?.getStaticPaths?.({ routePattern: route.route })) ?? []).values();
      lists.set(route, list);
    }
    const { params = {}, props = {} } = (list.next() as IteratorResult<Handed, undefined>).value ?? {};
    const parts = Object.values(params).map(String);
    return parts.length > 0 && parts.every((part) => pathname.includes(part)) ? props : undefined;
  };
}

/** All that a page depends on but does not ask for. */
const stateOf = (settings: SiteSettings): string =>
  JSON.stringify([
    programId(process.cwd()),
    contentState(settings.contentDirectory, FOLLOWED_FOLDERS),
    settings,
    today(),
    isPreview(),
    process.version,
    process.platform,
    process.arch,
  ]);

/** Where pages are carried from, and to. */
interface Carriage {
  readonly kept: KeptPages;
  readonly last: LastSite;
  readonly out: string;
  readonly basePath: string;
  /** Hears the path of each page that was carried, which Astro knows nothing of. */
  readonly carried: (pathname: string) => void;
}

/**
 * A prerenderer that leaves out whatever would be rendered just as it was: the last site's file is put in its place, finished as it is.
 * `astros` is Astro's own, which `own` asks.
 */
export function withKeptPages(
  own: AstroPrerenderer,
  astros: Prerenderer,
  { kept, last, out, basePath, carried }: Carriage,
): AstroPrerenderer {
  const isCarried = async (one: StaticPath, props: object | undefined): Promise<boolean> => {
    const { propsDigest, isSame, showPictures } = judgement() ?? {};
    const address = addressOf(one, basePath);
    const page = kept.find(address);
    if (!page || !props || propsDigest?.(props) !== page.props || !(await isSame?.(page))) return false;
    const file = fileOf({ pathname: one.pathname, isFile: one.route.type === 'endpoint' });
    if (!last.carry(file, out)) return false;
    showPictures?.(page);
    kept.take(address, page);
    if (one.route.type === 'page') carried(plain(one.pathname));
    return true;
  };
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      await astros.app?.manifest.middleware?.();
      const propsOf = propsTeller(astros.app);
      const left: StaticPath[] = [];
      for (const one of paths) if (!(await isCarried(one, await propsOf(one)))) left.push(one);
      return left;
    },
  };
}

/** Pages are carried over from the last site where nothing that they were made of has changed; `carried` fills with the addresses of those. */
export const keptPages = (
  settings: SiteSettings,
  cache: string,
  lastSite: () => LastSite,
  carried: string[],
): AstroIntegration => {
  const { siteUrl, basePath } = settings;
  let kept: KeptPages | undefined;
  let config: AstroConfig;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const last = lastSite();
        kept = new KeptPages(cache, stateOf(settings), last.before);
        setKeptPages(kept);
        const carriage: Carriage = {
          kept,
          last,
          out: fileURLToPath(config.outDir),
          basePath,
          carried: (pathname) => carried.push(`${siteUrl}${basePath}${pathname}${pathname && '/'}`),
        };
        setPrerenderer((own) =>
          withFiles(withKeptPages(withPlaces(own, config.publicDir), own, carriage), config),
        );
      },
      'astro:build:generated': ({ logger }) => {
        kept?.save(lastSite().build);
        setKeptPages(undefined);
        logger.info(`${kept?.taken ?? 0} pages taken from the last build`);
      },
    },
  };
};
