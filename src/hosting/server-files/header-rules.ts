/** Headers for the paths that a pattern matches. */
export interface WrittenRule {
  readonly matches: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const PLACEHOLDERS: Readonly<Record<string, string>> = { '*': '.*', ':': '[^/]+' };

/** A path of `_headers`: `*` stands for anything, `:name` for one folder. */
const patternOf = (path: string): RegExp => {
  const parts = path.split(/(\*|(?<=\/):[a-z]+)/).filter(Boolean);
  return new RegExp(`^${parts.map((part) => PLACEHOLDERS[part.charAt(0)] ?? RegExp.escape(part)).join('')}$`);
};

/** Reads the `_headers` form of Netlify and Cloudflare Pages: a path with `*` or `:name`, then indented `Name: value` lines. */
export function parseHeaderRules(text: string): WrittenRule[] {
  const rules: { matches: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: patternOf(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Headers that rules set for a path, base path included; those of the last rule count where two set one. */
export const sentHeaders = (
  rules: readonly WrittenRule[],
  pathname: string,
): readonly (readonly [name: string, value: string])[] =>
  rules.filter(({ matches }) => matches.test(pathname)).flatMap(({ headers }) => headers);
