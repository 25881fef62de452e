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

/** The fragment that says what differs from the defaults: `#so=3&giao-dien=toi`, or nothing. */
export function fragmentOf(options: Partial<Options>): string {
  const said = (Object.keys(DEFAULTS) as (keyof Options)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined || value === DEFAULTS[name] ? [] : [`${name}=${value}`];
  });
  return said.length ? `#${said.join('&')}` : '';
}
