import { buildId } from '../built/build-id.ts';
import { contentChanged, publicCounts } from '../content/changed.ts';
import { readsWhole } from '../content/trace.ts';
import { site } from '../site/settings.ts';
import { today } from '../site/today.ts';

/** What `/suc-khoe.json` says (CONTRACT, Addresses). Days are `YYYY-MM-DD` in Vietnam. */
export interface Health {
  /** The same for builds of the same state; see `buildId`. */
  readonly build: string;
  /** Day for which the site was built. */
  readonly day: string;
  /** Day of the last change of content. */
  readonly updated: string;
  /** How many of each content type are public. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is told of this build. */
export async function siteHealth(): Promise<Health> {
  const { siteUrl, basePath, contentDirectory } = site();
  readsWhole();
  return {
    build: buildId(process.cwd(), contentDirectory, [siteUrl, basePath, today()]),
    day: today(),
    updated: await contentChanged(),
    counts: await publicCounts(),
  };
}
