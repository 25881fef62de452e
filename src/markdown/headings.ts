import type { Root } from 'hast';
import { PLAN_ITEMS } from '../model/fields/common.ts';
import { planAnchor } from '../model/plan.ts';
import { slugify } from '../vietnamese/slug.ts';
import { changeElements, textOf } from './tree.ts';

const HEADING = /^h[1-6]$/;

/** Names that every page has for parts of its own. */
export const NAMES_OF_EVERY_PAGE: readonly string[] = [
  'noi-dung',
  'tim',
  'tim-kiem',
  'muc-luc',
  'footnote-label',
];

/** Names that the pages around a text use themselves, by the folder of the text. */
const OF_PAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^/, NAMES_OF_EVERY_PAGE],
  [
    /\/huong-dan\//,
    [
      ...['danh-cho-ai', 'can-chuan-bi-gi', 'lam-the-nao', 'mat-bao-lau', 'ton-bao-nhieu', 'lam-o-dau'],
      ...['nhan-duoc-gi', 'hoi-ai', 'theo-van-ban-nao'],
    ],
  ],
  [
    /\/ke-hoach\//,
    [
      ...[
        'noi-dung-tuyen-truyen',
        'hinh-thuc',
        'hoat-dong',
        'nhiem-vu',
        'chu-thich',
        'nguyen-van',
        'minh-chung',
      ],
      ...PLAN_ITEMS.map(planAnchor),
    ],
  ],
];

/** Names that pages of a folder have for parts of their own. */
const takenIn = (folder: string): Set<string> =>
  new Set(OF_PAGES.flatMap(([pattern, names]) => (pattern.test(folder) ? names : [])));

/** The id of a heading by its words, numbered where it is taken; `used` grows by it. */
function idOf(words: string, used: Set<string>): string {
  // An id that begins with a digit is no name in a style sheet: “1. Mục đích” becomes `muc-1-muc-dich`.
  const slug = slugify(words)
    .replace(/^(?=\d|$)/, 'muc-')
    .replace(/-$/, '');
  let id = slug;
  for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
  used.add(id);
  return id;
}

/** Ids of a text’s headings by their words in reading order, with those that the page around it has. */
export function idsOfHeadings(words: readonly string[], folder = ''): ReadonlySet<string> {
  const used = takenIn(folder);
  for (const one of words) idOf(one, used);
  return used;
}

/**
 * Gives each heading an ASCII id made of its words (`Bảy lĩnh vực` → `bay-linh-vuc`), numbered from the second of the
 * same name; a name that the page around the text has is taken, too. `folder` is the text's path. Astro keeps an id that is
 * there, and its own would hold diacritics.
 */
export const nameHeadings =
  (folder = '') =>
  (root: Root): Root => {
    const used = takenIn(folder);
    return changeElements(root, (element) =>
      HEADING.test(element.tagName)
        ? [{ ...element, properties: { ...element.properties, id: idOf(textOf(element), used) } }]
        : [element],
    );
  };
