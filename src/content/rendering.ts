import type { KeptPage, KeptPages } from '../built/kept-pages.ts';
import { digestOf } from './digest.ts';
import { areAnsweredAlike, Trace, tracedBy, currentTrace } from './trace.ts';

/** Pages and configuration are two module graphs; what both know stands here. */
const PLACE = Symbol.for('kept-pages');
const shared = globalThis as { [PLACE]?: KeptPages | undefined };

/** Hands the pages of the last build to those that are being rendered; undefined when that is over. */
export function setKeptPages(kept: KeptPages | undefined): void {
  shared[PLACE] = kept;
}

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

const isSame = async (page: KeptPage | undefined, props: string): Promise<boolean> =>
  page !== undefined && page.props === props && (await areAnsweredAlike(page.answers));

/**
 * Gives a page as the last build rendered it, where it was handed the same and each of its questions is answered as it was; else has it
 * rendered by `render`, and keeps it. Everywhere but in a build it is rendered.
 */
export async function keptOrRendered(
  address: string,
  props: object,
  render: () => Promise<Response>,
): Promise<Response> {
  const kept = shared[PLACE];
  const handed = kept && propsDigest(props);
  if (!kept || handed === undefined) return render();
  const { addStaticImage, recordReferencedImage, referencedImages } = followPictures();
  const page = kept.find(address);
  if (page && (await isSame(page, handed))) {
    for (const wanted of page.wanted) addStaticImage?.(...wanted);
    for (const file of page.shown) {
      referencedImages?.add(file);
      recordReferencedImage?.(file);
    }
    return new Response(kept.take(address) as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': page.type },
    });
  }
  const trace = new Trace();
  const [answer, body] = await tracedBy(trace, async () => {
    const answer = await render();
    return [answer, new Uint8Array(await answer.arrayBuffer())] as const;
  });
  const { status, headers } = answer;
  if (status === 200 && !trace.isWhole)
    kept.keep(
      address,
      {
        type: headers.get('content-type') ?? '',
        props: handed,
        answers: [...trace.answers],
        wanted: trace.wanted,
        shown: [...trace.shown],
      },
      body,
    );
  return new Response(body, { status, headers });
}
