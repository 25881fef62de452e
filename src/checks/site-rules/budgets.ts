import { brotliCompressSync, constants } from 'node:zlib';
import { bootstrap } from '../../suggestions/bootstrap.ts';
import { codeIn, isRunningScript } from '../../files/html.ts';
import { INLINE_SCRIPTS } from '../../site/inline-scripts.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

/** Bytes of a page's HTML under Brotli. 14,600 is what ten TCP segments carry before the first answer is awaited. */
export const BUDGETS = { page: 14_600, widget: 8_192, articleMedian: 6_500, articleTop: 8_000 } as const;

const ARTICLE = /^\/tin-tuc\/\d{4}\/[^/]+\/$/;

/** Pages that search, embed, share, keep or are tools of the desk; any other page runs a few bytes of its own, and nothing else. */
const WITH_SCRIPT =
  /^\/(?:(?:tim-kiem|nhung|chia-se|ngoai-tuyen|cong-cu\/(?:bao-cao|nhap-word)|quan-tri)\/|truyen-thanh\/$)/;
/** Bytes of what fetches the suggestions, and of each other script. */
const BOOTSTRAP = 600;
const INLINE = 900;

const compress = (html: string, quality: number): number =>
  brotliCompressSync(html, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  }).length;

/** Bytes as a server that compresses ahead sends them. */
const weigh = (html: string): number => compress(html, 11);

/** The same, but a page that is light enough under quick compression is not weighed again: eleven takes forty times as long. */
const weighAgainst = (html: string, most: number): number => {
  const quick = compress(html, 5);
  return quick <= most ? quick : weigh(html);
};

/** The value below which a share of sorted numbers lies (nearest rank). */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Faults in the scripts of a page that neither searches nor embeds. */
function scriptFaults({ elements }: BuiltPage, basePath: string): string[] {
  const scripts = elements.filter(isRunningScript);
  const known = [
    { code: bootstrap(basePath), most: BOOTSTRAP },
    ...INLINE_SCRIPTS.map((code) => ({ code, most: INLINE })),
  ];
  const own = known.filter(({ code }) =>
    scripts.some((one) => one.attrs.length === 0 && codeIn(one) === code),
  );
  const strange = scripts.length - own.length;
  return [
    ...(strange > 0 ? [`${strange} script(s) on a page that neither searches nor embeds`] : []),
    ...own
      .map(({ code, most }) => ({ bytes: Buffer.byteLength(code), most }))
      .filter(({ bytes, most }) => bytes > most)
      .map(({ bytes, most }) => `an inline script has ${bytes} bytes, ${most} are allowed`),
  ];
}

function judge(page: BuiltPage, basePath: string): string[] {
  const most = page.kind === 'widget' ? BUDGETS.widget : BUDGETS.page;
  const bytes = weighAgainst(page.html, most);
  const heavy = bytes > most ? [`${bytes} bytes under Brotli, ${most} are allowed`] : [];
  return WITH_SCRIPT.test(page.address) ? heavy : [...heavy, ...scriptFaults(page, basePath)];
}

/** Weight of pages, and scripts where none belongs. */
export const budgets: SiteRule = {
  find: ({ pages, basePath }) => {
    const single = pages.flatMap((page) =>
      judge(page, basePath).map((message): SiteFault => ({ file: page.file, code: 'budget', message })),
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
