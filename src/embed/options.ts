/** Options of a widget, carried in the fragment of its address (CONTRACT, Embedding, v1). */

/** How many lines a list shows when nobody says. */
export const DEFAULT_COUNT = 5;
/** How many lines a list can be asked for. */
export const MOST = 10;

export const THEMES = ['sang', 'toi', 'tu-dong'] as const;
export type Theme = (typeof THEMES)[number];

/** Where links of a widget open: in a tab of their own, or in place of the host's page. */
export const TARGETS = ['tab', 'trang'] as const;
export type Target = (typeof TARGETS)[number];

export interface Options {
  readonly so: number;
  readonly 'giao-dien': Theme;
  readonly mo: Target;
}

export const DEFAULTS: Options = { so: DEFAULT_COUNT, 'giao-dien': 'sang', mo: 'tab' };

/** Options that a snippet always says, so that its address alone tells it from a mere link: see `isOurs` in the loader. */
const ALWAYS: readonly (keyof Options)[] = ['mo'];

/** The fragment of a snippet's address: what differs from the defaults, and how links open: `#so=3&mo=tab`. */
export function fragmentOf(options: Partial<Options>): string {
  const said = (Object.keys(DEFAULTS) as (keyof Options)[]).flatMap((name) => {
    const value = options[name] ?? (ALWAYS.includes(name) ? DEFAULTS[name] : undefined);
    const silent = value === undefined || (value === DEFAULTS[name] && !ALWAYS.includes(name));
    return silent ? [] : [`${name}=${value}`];
  });
  return `#${said.join('&')}`;
}
