import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../built/pages.ts';
import { serveSite } from '../../hosting/server.ts';
import { openBrowser } from '../../browser/chromium.ts';
import { buildPoison, culprits, HOSTILE_PORT, payloadsOf } from './build-site.ts';
import {
  faultLine,
  judgeBuild,
  payloadNames,
  ownCanaries,
  payloadsIn,
  readPages,
  type BuildFault,
  type ReadPage,
} from './judge-build.ts';
import { poisonContent, type PoisonedContent } from './poisoned-content.ts';
import { brokenXml, visitAll, type Sighting } from './visit.ts';
import { visitInputs, visitMessages } from './visit-inputs.ts';

const OWN = `http://localhost:${HOSTILE_PORT}`;

/** What is tried: see `PoisonOptions`; `search` for what makes a build fail takes many builds. */
export interface PayloadPlan {
  readonly seed: number;
  readonly things: number;
  /** Names of payloads that alone are placed; all of them when it is empty. */
  readonly only?: readonly string[];
  readonly search?: boolean;
}

/** Everything that was found wrong, a line each, and how much was tried. */
export interface PayloadReport {
  readonly faults: readonly string[];
  readonly placed: number;
  readonly payloads: number;
  readonly places: number;
  readonly pages: number;
  readonly refused: PoisonedContent['refused'];
}

const sightingLine =
  (content: PoisonedContent) =>
  ({ address, what }: Sighting): string => {
    const names = payloadsIn(`${address} ${what}`, payloadNames(content));
    return `${address.slice(0, 160)}: ${what}${names.length > 0 ? ` [${names.join('; ')}]` : ''}`;
  };

interface OldAddress {
  readonly where: string;
  readonly address: string;
  readonly payloads: readonly string[];
}

/** Old addresses that the check let through, as aliases of pages and as redirects. */
function oldAddresses({ files, things }: PoisonedContent): OldAddress[] {
  const aliases = files.flatMap(({ file, text, payloads }) =>
    [...text.matchAll(/^aliases: \[(".*")\]$/gm)].map(([, one = '""']) => ({
      where: file,
      address: JSON.parse(one) as string,
      payloads: payloads.map(({ id }) => id),
    })),
  );
  const redirects = things
    .filter(({ type }) => type === 'redirects')
    .flatMap(({ file, placements }) =>
      placements.map(({ text, payload }) => ({ where: file, address: text, payloads: [payload] })),
    );
  return [...aliases, ...redirects];
}

/** Those of them that do not answer. */
async function deadAddresses(content: PoisonedContent): Promise<BuildFault[]> {
  const all = oldAddresses(content);
  const answers = await Promise.all(
    all.map(async ({ address }) => (await fetch(OWN + address).catch(() => undefined))?.status ?? 0),
  );
  return all.flatMap(({ where, address, payloads }, n) =>
    answers[n] === 200
      ? []
      : [{ where, fault: `the old address ${address} answers ${answers[n] ?? 0}`, payloads }],
  );
}

/** Opens what was built in Chromium: pages with payloads, feeds, the search, fragments, messages. */
async function visitBuild(
  directory: string,
  content: PoisonedContent,
  pages: readonly ReadPage[],
): Promise<{ lines: string[]; pages: number }> {
  const site = await serveSite({ directory, port: HOSTILE_PORT });
  const browser = await openBrowser();
  const options = { browser, origin: OWN };
  try {
    // A frame that carries a payload is the same on every page: the first pages show it.
    const poisoned = [...ownCanaries(pages)]
      .filter(([{ leadsOn }, canaries], n) => !leadsOn && (canaries.length > 0 || n < 10))
      .map(([{ address }]) => OWN + encodeURI(address).replace(/[?#]/g, encodeURIComponent));
    const xml = filesBelow(directory)
      .filter((file) => file.endsWith('.xml'))
      .map((file) => ({ file, text: readFileSync(path.join(directory, file), 'utf8') }));
    const sightings = [
      ...(await visitAll(poisoned, options)),
      ...(await brokenXml(xml, options)),
      ...(await visitInputs(options)),
      ...(await visitMessages(options)),
    ];
    const dead = await deadAddresses(content);
    return {
      lines: [...sightings.map(sightingLine(content)), ...dead.map(faultLine)],
      pages: poisoned.length,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Places payloads everywhere, builds once, judges the files and opens the pages. */
export async function runPayloads({
  seed,
  things,
  only = [],
  search = false,
}: PayloadPlan): Promise<PayloadReport> {
  const placed = await poisonContent({ name: `poisoned-${seed}`, seed, things, only });
  const { built, content } = await buildPoison(placed, `poisoned-${seed}-site`);
  const placements = content.things.flatMap((thing) => thing.placements);
  const carried = content.files.flatMap(({ payloads }) => payloads);
  const report = {
    placed: placements.length + carried.length,
    payloads: new Set([...placements.map(({ payload }) => payload), ...carried.map(({ id }) => id)]).size,
    places: new Set(placements.map(({ place }) => place)).size,
    refused: content.refused,
  };
  if (!built.ok) {
    const guilty = search ? await culprits(content, [...content.things, ...content.files], built) : [];
    const told = guilty.map(
      ({ part, output }) =>
        `the build fails by ${part.file} [${payloadsOf(part).join('; ')}]: ${output.slice(-900)}`,
    );
    return {
      ...report,
      pages: 0,
      faults: told.length > 0 ? told : [`the build fails: ${built.output.slice(-3000)}`],
    };
  }
  const read = readPages(built.directory, OWN);
  const { lines, pages } = await visitBuild(built.directory, content, read);
  const beside = built.beside.map((name) => `the build wrote ${name} beside the finished site`);
  return {
    ...report,
    pages,
    faults: [...judgeBuild(built.directory, OWN, content, read).map(faultLine), ...lines, ...beside],
  };
}
