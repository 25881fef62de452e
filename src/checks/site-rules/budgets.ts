import { brotliCompressSync, constants } from 'node:zlib';
import { isRunningScript, type BuiltPage } from '../built-site.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

/** Bytes of a page's HTML under Brotli. 14,600 is what ten TCP segments carry before the first answer is awaited. */
export const BUDGETS = { page: 14_600, widget: 8_192, articleMedian: 6_500, articleTop: 8_000 } as const;

const ARTICLE = /^\/tin-tuc\/\d{4}\/[^/]+\/$/;

/** Pages that search or embed; no other page runs a script. */
const WITH_SCRIPT = /^\/(?:tim-kiem|nhung)\//;

const compress = (html: string, quality: number): number =>
  brotliCompressSync(html, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  }).length;

/** Bytes as a server that compresses ahead sends them. */
export const weigh = (html: string): number => compress(html, 11);

/** The same, but a page that is light enough under quick compression is not weighed again: eleven takes forty times as long. */
const weighAgainst = (html: string, most: number): number => {
  const quick = compress(html, 5);
  return quick <= most ? quick : weigh(html);
};

/** The value below which a share of sorted numbers lies (nearest rank). */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

function judge(page: BuiltPage): string[] {
  const most = page.kind === 'widget' ? BUDGETS.widget : BUDGETS.page;
  const bytes = weighAgainst(page.html, most);
  const heavy = bytes > most ? [`${bytes} bytes under Brotli, ${most} are allowed`] : [];
  const scripts = WITH_SCRIPT.test(page.address) ? [] : page.elements.filter(isRunningScript);
  return scripts.length
    ? [...heavy, `${scripts.length} script(s) on a page that neither searches nor embeds`]
    : heavy;
}

/** Weight of pages, and scripts where none belongs. */
export const budgets: SiteRule = {
  find: ({ pages }) => {
    const single = pages.flatMap((page) =>
      judge(page).map((message): SiteFault => ({ file: page.file, code: 'budget', message })),
    );
    const articles = pages
      .filter(({ kind, address }) => kind === 'page' && ARTICLE.test(address))
      .map(({ html }) => weigh(html))
      .sort((a, b) => a - b);
    const spread = [
      [0.5, BUDGETS.articleMedian],
      [0.95, BUDGETS.articleTop],
    ] as const;
    const many = spread.flatMap(([share, most]): SiteFault[] => {
      const bytes = percentile(articles, share);
      return bytes > most
        ? [
            {
              file: 'tin-tuc/',
              code: 'budget',
              message: `${share * 100}% of articles reach ${bytes} bytes under Brotli, ${most} are allowed`,
            },
          ]
        : [];
    });
    return [...single, ...many];
  },
};
