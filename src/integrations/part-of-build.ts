import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  AssetsGlobalStaticImagesList,
  AstroConfig,
  AstroIntegration,
  AstroPrerenderer,
  PrerenderResult,
} from 'astro';
import { isIn, type BuiltParts, type PartWriter, type Share } from '../built/parts.ts';
import { withPlaces } from './page-places.ts';

type Picture = NonNullable<PrerenderResult['metadata']>['staticImages'][number];

/** What the pages of one part show. */
export interface ShownPictures {
  readonly pictures: readonly Picture[];
  /** Originals that a page shows as they are, besides what is made of them; below the project's folder. */
  readonly originals: readonly string[];
}

/** Where Astro keeps the pictures that it made. */
const pictureCache = (cacheDir: URL): string => fileURLToPath(new URL('assets/', cacheDir));

const belowProject = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join('/');

/** Wraps Astro's prerenderer; the hook knows one wrapper alone, and this one comes after that of `page-places.ts`. */
function wrapping(
  name: string,
  wrap: (own: AstroPrerenderer, config: AstroConfig) => AstroPrerenderer,
  generated: (config: AstroConfig) => void = () => undefined,
): AstroIntegration {
  let config: AstroConfig;
  return {
    name,
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => wrap(withPlaces(own, config.publicDir), config)),
      'astro:build:generated': () => generated(config),
    },
  };
}

/**
 * Renders the pages of one share alone into a part. Then `end` ends the command: what follows pages is done once, by whoever joins
 * the parts, and Astro cannot be told to leave it. `build` names the state that the part is of.
 */
export function partOfBuild(
  share: Share,
  writer: PartWriter<ShownPictures>,
  build: string,
  end: () => never,
): AstroIntegration {
  const pictures = new Map<string, Picture>();
  const originals = new Set<string>();
  const wrap = (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    getStaticPaths: async () => (await own.getStaticPaths()).filter((_, place) => isIn(share, place)),
    render: async (request, options) => {
      const rendered = await own.render(request, { ...options, collectMetadata: true });
      const { response, metadata }: PrerenderResult =
        rendered instanceof Response ? { response: rendered } : rendered;
      for (const picture of metadata?.staticImages ?? [])
        pictures.set(picture.finalPath, {
          ...picture,
          originalSrcPath: picture.originalSrcPath && belowProject(picture.originalSrcPath),
        });
      for (const original of metadata?.referencedImages ?? []) originals.add(belowProject(original));
      const body = response.body ? new Uint8Array(await response.arrayBuffer()) : undefined;
      const { status, headers } = response;
      writer.keep(new URL(request.url).pathname, body, { status, headers: [...headers] });
      return new Response(body ?? null, { status, headers });
    },
  });
  return wrapping('part-of-build', wrap, ({ cacheDir }) => {
    const made = [...pictures.values()].map(({ finalPath }) =>
      path.join(pictureCache(cacheDir), path.posix.basename(finalPath)),
    );
    writer.close(build, { pictures: [...pictures.values()], originals: [...originals] }, made);
    end();
  });
}

/** Pictures as Astro wants them told. An original that a page shows is named to it as one of no file, which it does not delete. */
export function pictureList(parts: readonly ShownPictures[]): AssetsGlobalStaticImagesList {
  const shown = new Set(parts.flatMap(({ originals }) => originals));
  const list: AssetsGlobalStaticImagesList = new Map();
  for (const { originalPath, originalSrcPath, hash, finalPath, transform } of parts.flatMap(
    ({ pictures }) => pictures,
  )) {
    const kept = originalSrcPath !== undefined && shown.has(originalSrcPath);
    const one = list.get(originalPath) ?? {
      originalSrcPath: kept ? undefined : originalSrcPath,
      transforms: new Map(),
    };
    one.transforms.set(hash, { finalPath, transform });
    list.set(originalPath, one);
  }
  return list;
}

/** A build that renders no page: all are those of the parts, and all that follows pages is done to them. */
export const joinedBuild = (parts: BuiltParts<ShownPictures>): AstroIntegration =>
  wrapping('joined-build', (own, { cacheDir }) => ({
    ...own,
    setup: async () => {
      parts.copyPictures(pictureCache(cacheDir));
      await own.setup?.();
    },
    render: (request) => {
      const { body, status, headers } = parts.answer(new URL(request.url).pathname);
      return Promise.resolve(
        new Response(body ?? null, {
          status,
          headers: headers.map(([name, value]): [string, string] => [name, value]),
        }),
      );
    },
    collectStaticImages: () => Promise.resolve(pictureList(parts.pictures)),
  }));
