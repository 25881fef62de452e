import { lostTexts } from './lost-texts.ts';
import { answerFaults, judgeMutations, judgeTables, keepMutation } from './run-mutations.ts';
import { runPayloads } from './run-payloads.ts';

/** What the long run tries; `say` gets a line at a time. */
export interface LongPlan {
  readonly seeds: readonly number[];
  /** Broken files of all seeds together. */
  readonly count: number;
  /** Names of payloads (`MARKUP/script`) or of broken files (`seed:number`) to be tried alone. */
  readonly only: readonly string[];
  readonly say: (line: string) => void;
}

/** Things of each type in the long run: enough for every payload to stand in many places. */
const THINGS = 24;
const isMutation = (name: string): boolean => /^\d+:\d+$/.test(name);

async function tryMutations(seed: number, numbers: readonly number[], say: LongPlan['say']): Promise<number> {
  const judged = await judgeMutations({ seed, numbers });
  const faults = judged.flatMap(({ mutation: { id, kind, file }, answer }) =>
    answerFaults(answer).map((fault) => `${id} ${kind} ${file}: ${fault}`),
  );
  const lost = await lostTexts(judged);
  for (const fault of [...faults, ...lost.faults]) say(fault);
  say(
    `seed ${seed}: ${judged.length} broken files, ${lost.built} of them accepted pages that were built and read.`,
  );
  return faults.length + lost.faults.length;
}

async function tryPayloads(seed: number, only: readonly string[], say: LongPlan['say']): Promise<number> {
  const { faults, placed, payloads, places, pages, refused } = await runPayloads({
    seed,
    things: only.length > 0 ? 1 : THINGS,
    only,
    search: true,
  });
  for (const fault of faults) say(fault);
  say(
    `seed ${seed}: ${payloads} payloads at ${placed} places of ${places} fields, ${refused.length} refused by the check; ${pages} pages opened.`,
  );
  return faults.length;
}

/** Tries everything, or what is named alone, and returns the number of faults. */
export async function runLong({ seeds, count, only, say }: LongPlan): Promise<number> {
  if (only.length > 0) {
    const payloads = only.filter((name) => !isMutation(name));
    let faults = payloads.length > 0 ? await tryPayloads(seeds[0] ?? 1, payloads, say) : 0;
    for (const name of only.filter(isMutation)) {
      const [seed = 0, number = 0] = name.split(':').map(Number);
      const { folder, mutation } = keepMutation(seed, number);
      say(`${name} is ${mutation.kind} of ${mutation.file}, written to ${folder}`);
      faults += await tryMutations(seed, [number], say);
    }
    return faults;
  }
  const tables = await judgeTables();
  tables.forEach(say);
  let faults = tables.length;
  for (const seed of seeds) {
    const numbers = Array.from({ length: Math.ceil(count / seeds.length) }, (_, n) => n);
    faults += await tryMutations(seed, numbers, say);
    faults += await tryPayloads(seed, [], say);
  }
  return faults;
}
