import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { metaOf } from '../../files/html.ts';
import { parseHeaderRules, type WrittenRule } from '../../hosting/server-files/header-rules.ts';
import { SERVER_FILES } from '../../hosting/server-files/table.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const parsePolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name, new Set(sources)] as const] : [];
    }),
  );

/** Directives that name where something is fetched from: without them `default-src` rules (CSP 3, 6.1). */
const FETCHES = /-src$/;

/** Sources that a page's own policy allows and the header's forbids: both must allow what is to happen. */
function forbidden(own: Policy, header: Policy): string[] {
  return [...own].flatMap(([name, sources]) => {
    const ruling = header.get(name) ?? (FETCHES.test(name) ? header.get('default-src') : undefined);
    return ruling === undefined
      ? []
      : [...sources].filter((source) => !ruling.has(source)).map((source) => `${name} ${source}`);
  });
}

/** What is wrong with the headers of one page, by the rules of `_headers`. */
export function headerFaults(
  { address, elements }: Pick<BuiltPage, 'address' | 'elements'>,
  rules: readonly WrittenRule[],
  basePath: string,
): string[] {
  const sent = rules
    .filter(({ matches }) => matches.test(basePath + address.slice(1)))
    .flatMap(({ headers }) => headers);
  const names = sent.map(([name]) => name.toLowerCase());
  const twice = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  const policy = sent.find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1];
  const own = metaOf(elements, 'content-security-policy');
  return [
    ...[...twice].map(
      (name) => `two rules of ${SERVER_FILES.headers} set ${name}; hosts join or override them`,
    ),
    ...(policy && own
      ? forbidden(parsePolicy(own), parsePolicy(policy)).map(
          (source) => `the page's own policy allows ${source}, the header's does not`,
        )
      : []),
  ];
}

/** What `_headers` says agrees with what the pages say themselves. */
export const headers: SiteRule = {
  find: ({ directory, basePath, pages }) => {
    const table = path.join(directory, SERVER_FILES.headers);
    if (!existsSync(table))
      return [{ file: SERVER_FILES.headers, code: 'headers', message: 'is missing: the build writes it' }];
    const rules = parseHeaderRules(readFileSync(table, 'utf8'));
    return pages.flatMap((page) =>
      headerFaults(page, rules, basePath).map((message) => ({ file: page.file, code: 'headers', message })),
    );
  },
};
