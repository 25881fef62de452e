/** One line a check, as it is done; how many have failed. */
export interface Report {
  /** Tells what was looked at, and what is wrong with it. */
  readonly tell: (what: string, faults: readonly string[]) => void;
  /** The same of a check that throws where it cannot go on. */
  readonly check: (what: string, look: () => Promise<readonly string[]>) => Promise<void>;
}

/** Counts of all that was reported. */
export interface Counts {
  checks: number;
  failed: number;
}

/** A report under the name of one browser, which adds to the counts of all. */
export function reportOf(browser: string, counts: Counts): Report {
  const tell = (what: string, faults: readonly string[]): void => {
    counts.checks += 1;
    if (faults.length > 0) counts.failed += 1;
    process.stdout.write(
      `${faults.length > 0 ? 'FAULT' : 'ok   '} ${browser}, ${what}${faults.length > 0 ? `: ${faults.join('; ')}` : ''}\n`,
    );
  };
  return {
    tell,
    check: async (what, look) => {
      const faults = await look().catch((cause: unknown) => [
        cause instanceof Error ? cause.message : String(cause),
      ]);
      tell(what, faults);
    },
  };
}

/** What of a console counts; WebKitGTK is built without web app manifests, and calls their directive an error on every page. */
export const thatCount = (complaints: readonly string[]): string[] =>
  complaints.filter((line) => !line.includes("directive 'manifest-src'"));
