import type { KeptPage, KeptPages } from '../built/kept-pages.ts';
import { digestOf } from './digest.ts';
import { areAnsweredAlike, Trace, tracedBy, currentTrace } from './trace.ts';

/** What the pages' side tells the build of a page that the last one kept. */
export interface PageJudgement {
  /** Digest of what a template is handed; undefined where nothing can tell whether that is the same another time. */
  readonly propsDigest: (props: object) => string | undefined;
  /** Whether a page that is handed the same as then would be rendered just so: each of its questions is answered as it was. */
  readonly isSame: (page: KeptPage) => Promise<boolean>;
  /** Has the pictures made that a page shows, which is not rendered. */
  readonly showPictures: (page: KeptPage) => void;
}

/** Pages and configuration are two module graphs; what both know stands here. */
const PLACE = Symbol.for('kept-pages');
const shared = ((globalThis as { [PLACE]?: { kept?: KeptPages | undefined; judgement?: PageJudgement } })[
  PLACE
] ??= {});

/** Hands the list of kept pages to those that are being rendered; undefined when that is over. */
export function setKeptPages(kept: KeptPages | undefined): void {
  shared.kept = kept;
}

/** What the pages' side has offered. */
export const judgement = (): PageJudgement | undefined => shared.judgement;

/** What Astro has of pictures while a site is built. */
interface AstroPictures {
  addStaticImage?: (...wanted: readonly unknown[]) => unknown;
  recordReferencedImage?: (file: string) => void;
  referencedImages?: Set<string>;
}

let pictures: AstroPictures | undefined;

/** Lets traces hear of pictures that pages want; Astro has no event for it. */
function followPictures(): AstroPictures {
  const { astroAsset = {} } = globalThis as { astroAsset?: AstroPictures };
  if (pictures === astroAsset) return pictures;
  const add = astroAsset.addStaticImage;
  if (add)
    astroAsset.addStaticImage = (...wanted) => {
      currentTrace()?.wanted.push(wanted);
      return add(...wanted);
    };
  const note = astroAsset.recordReferencedImage;
  astroAsset.recordReferencedImage = (file) => {
    currentTrace()?.shown.add(file);
    note?.(file);
  };
  return (pictures = astroAsset);
}

/** What a template is handed, in short; undefined where nothing can tell whether that is the same another time. */
function propsDigest(props: object): string | undefined {
  try {
    return digestOf(props);
  } catch {
    return undefined;
  }
}

function showPictures({ wanted, shown }: KeptPage): void {
  const { addStaticImage, recordReferencedImage, referencedImages } = followPictures();
  for (const picture of wanted) addStaticImage?.(...picture);
  for (const file of shown) {
    referencedImages?.add(file);
    recordReferencedImage?.(file);
  }
}

/** Offers the build what the modules of pages alone can tell: their queries, and their names of things in digests. */
export function offerJudgement(): void {
  shared.judgement = { propsDigest, isSame: ({ answers }) => areAnsweredAlike(answers), showPictures };
}

/** Has a page rendered by `render`, and keeps what it was made of for the next build. */
export async function renderedAndKept(
  address: string,
  props: object,
  render: () => Promise<Response>,
): Promise<Response> {
  const { kept } = shared;
  const handed = kept && propsDigest(props);
  if (!kept || handed === undefined) return render();
  followPictures();
  const trace = new Trace();
  const [answer, body] = await tracedBy(trace, async () => {
    const answer = await render();
    return [answer, new Uint8Array(await answer.arrayBuffer())] as const;
  });
  const { status, headers } = answer;
  if (status === 200 && !trace.isWhole)
    kept.keep(address, {
      props: handed,
      answers: [...trace.answers],
      wanted: trace.wanted,
      shown: [...trace.shown],
    });
  return new Response(body, { status, headers });
}
