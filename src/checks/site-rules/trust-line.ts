import { attributeOf, textOf, type Element } from '../../files/html.ts';
import type { SearchKind } from '../../site/search-kinds.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';

/** Pages by the kind of thing that they show, each with what comes before its own name in its address; lists of them need no line, and a unit may come without a source. */
const PLACES = {
  'tin-tuc': String.raw`tin-tuc/\d{4}/[^/]+`,
  'huong-dan': 'huong-dan/[^/]+',
  'hoi-dap': 'hoi-dap/[^/]+',
  'van-ban': 'van-ban/[^/]+',
  'chi-so': 'chi-so/[^/]+',
  'thu-tuc': 'thu-tuc/[^/]+',
  'duong-day-nong': 'duong-day-nong',
} as const satisfies Partial<Record<SearchKind, string>>;
const FACTS = new RegExp(`^/(?:${Object.values(PLACES).join('|')})/$`);

/** A page that was taken back, has ended or is to come is kept from search engines. */
const isKeptBack = ({ elements }: BuiltPage): boolean =>
  elements.some((one) => attributeOf(one, 'name') === 'robots');

const isLine = (element: Element): boolean => attributeOf(element, 'data-trust') !== undefined;

function faultsOf({ elements }: BuiltPage): string[] {
  const lines = elements.filter(isLine);
  const [line] = lines;
  if (!line) return ['does not say as of which day, and on whose word, it speaks'];
  return [
    ...(lines.length > 1 ? [`says ${lines.length} times on whose word it speaks; once is enough`] : []),
    ...(textOf(line).trim() === '' ? ['has an empty line where it should say on whose word it speaks'] : []),
  ];
}

/** Every page of facts says in one sentence as of which day and on whose word it speaks. */
export const trustLine: SiteRule = {
  find: ({ pages }) =>
    pages
      .filter((page) => page.kind === 'page' && FACTS.test(page.address) && !isKeptBack(page))
      .flatMap((page) => faultsOf(page).map((message) => ({ file: page.file, code: 'trust-line', message }))),
};
