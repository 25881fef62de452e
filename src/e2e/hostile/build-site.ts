import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from '../builds.ts';
import { SCRATCH } from './content-base.ts';
import type { Part, PoisonedContent } from './poisoned-content.ts';

/** Where the hostile build is served; its pages hold absolute addresses. */
export const HOSTILE_PORT = 4334;

/** A build that has ended. */
export interface Built {
  readonly ok: boolean;
  /** The finished site; missing when the build failed. */
  readonly directory: string;
  /** All that was printed. */
  readonly output: string;
  /** What stands beside the finished site, where nothing may be written. */
  readonly beside: readonly string[];
}

/** Builds a content folder as a bulk import does (`CONTENT_CHECK=schema`), into a folder of its own. */
export async function buildSite(content: string, name: string): Promise<Built> {
  const parent = path.join(SCRATCH, name);
  rmSync(parent, { recursive: true, force: true });
  const directory = path.join(parent, 'site');
  const { status, output } = await build(directory, {
    CONTENT_DIR: content,
    CONTENT_CHECK: 'schema',
    SITE_URL: `http://localhost:${HOSTILE_PORT}`,
  });
  const beside = status === 0 ? readdirSync(parent).filter((one) => one !== 'site') : [];
  return { ok: status === 0, directory, output, beside };
}

/** What the build refused itself, with file and line: that too is an answer. */
const REFUSAL = /^(\S.*?):\d+: lỗi \[([a-z-]+)\]/gm;

/** How a build of poisoned content ended, and what it refused on the way. */
export interface BuiltPoison {
  readonly built: Built;
  readonly content: PoisonedContent;
}

/**
 * Builds poisoned content; what the build refuses by file and line is left out, and told among the refused, and the rest is built
 * again.
 */
export async function buildPoison(content: PoisonedContent, name: string): Promise<BuiltPoison> {
  const built = await buildSite(content.folder, name);
  const told = built.ok ? [] : [...built.output.matchAll(REFUSAL)];
  const codeOf = ({ file }: Part): string | undefined =>
    told.find(([, where = '']) => where.replaceAll('\\', '/').endsWith(`/${file}`))?.[2];
  const isSound = (part: Part): boolean => codeOf(part) === undefined || ('isRow' in part && part.isRow);
  const [things, files] = [content.things.filter(isSound), content.files.filter(isSound)];
  if (things.length + files.length === content.things.length + content.files.length)
    return { built, content };
  const refused = [...content.things, ...content.files]
    .filter((part) => !isSound(part))
    .map((part) => ({ payload: payloadsOf(part).join('; '), place: part.file, code: codeOf(part) ?? '' }));
  const folder = content.writeOnly(path.basename(content.folder), [...things, ...files]);
  return buildPoison({ ...content, folder, things, files, refused: [...content.refused, ...refused] }, name);
}

/** A part whose presence alone makes the build fail. */
export interface Culprit {
  readonly part: Part;
  readonly output: string;
}

/** The payloads of a part. */
export const payloadsOf = (part: Part): string[] =>
  'isRow' in part
    ? part.placements.map(({ payload, place }) => `${payload} @ ${place}`)
    : part.payloads.map(({ id }) => `${id} @ ${part.file}`);

/**
 * Finds by halving which parts make a build fail: what the content check lets through must be buildable. `known` is the outcome of
 * the build of these parts, when there was one.
 */
export async function culprits(
  content: PoisonedContent,
  parts: readonly Part[],
  known?: Built,
): Promise<Culprit[]> {
  const built = known ?? (await buildSite(content.writeOnly('halves', parts), 'halves-site'));
  if (built.ok) return [];
  const [first] = parts;
  if (first && parts.length === 1) return [{ part: first, output: built.output }];
  if (!first) throw new Error(`The sound content itself cannot be built:\n${built.output}`);
  const middle = Math.ceil(parts.length / 2);
  return [
    ...(await culprits(content, parts.slice(0, middle))),
    ...(await culprits(content, parts.slice(middle))),
  ];
}
