import { withoutType } from '../model/unit.ts';
import { site } from '../site/settings.ts';
import { GENERAL_COMPOUNDS } from '../vietnamese/compound-words.ts';
import { compoundsOf, type Compounds } from '../vietnamese/compounds.ts';
import { abbreviations } from './lists.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/** Names that are lists themselves: “Văn hóa, Thể thao và Du lịch”. */
const parts = (name: string): string[] => name.split(/[^\p{L}\p{M}\p{N}\s]+|\s+và\s+/u);

async function read(): Promise<Compounds> {
  const names = (await units()).flatMap(({ fields }) =>
    fields.names.flatMap(({ name, short = name }) => [name, short, withoutType(name, fields.type)]),
  );
  const labels = (await topics()).map(({ label }) => label);
  const forms = (await abbreviations()).map(({ full }) => full);
  const added = site().keepWhole ?? [];
  return compoundsOf([...GENERAL_COMPOUNDS, ...[...names, ...labels, ...forms].flatMap(parts), ...added]);
}

let known: Promise<Compounds> | undefined;
// A preview lives on while files change; Astro tells it so.
import.meta.hot?.on('astro:content-changed', () => (known = undefined));

/** Compounds that titles keep on one line: the general ones, the names that the content holds, and those that editors add. */
export const compounds = (): Promise<Compounds> => (known ??= read());
