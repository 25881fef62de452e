import { idsOfHeadings } from '../../markdown/headings.ts';
import { knownAddresses, plainAddress } from '../addresses.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { nearest } from '../nearest.ts';
import { proseOf } from '../prose.ts';

/** Parts that the page around an article or an answer has. */
const OF_PAGE = ['viec-tiep-theo', 'nguon', 'dinh-chinh'];

/** The names in a page that links may lead to; undefined where its text alone does not tell them all. */
function anchorsOf(thing: Thing): ReadonlySet<string> | undefined {
  const prose = proseOf(thing);
  if (!prose || prose.faults.length > 0 || (thing.type !== 'articles' && thing.type !== 'questions'))
    return undefined;
  const words = prose.headings.flatMap(({ text }) => text ?? []);
  if (words.length < prose.headings.length) return undefined;
  const own = prose.tags.flatMap(({ attributes }) => attributes.get('id') ?? attributes.get('name') ?? []);
  return new Set([...idsOfHeadings(words, `/${thing.file}`), ...own, ...OF_PAGE]);
}

/** The page that a link leads to, its own where it names none, and the name in it. */
function goalOf(
  target: string,
  thing: Thing,
  content: ContentFolder,
): { page: Thing; name: string } | undefined {
  const [, address = '', name = ''] = /^([^#?]*)(?:\?[^#]*)?#(.+)$/.exec(target.trim()) ?? [];
  // Options of a widget and a browser’s own text fragments.
  if (name === '' || name.includes('=') || name.startsWith(':~:')) return undefined;
  const page =
    address === ''
      ? thing
      : address.startsWith('/')
        ? knownAddresses(content).pages.get(plainAddress(address))
        : undefined;
  return page && { page, name };
}

/** Links to a part of an article or an answer that it does not have: they open the page at its beginning. */
export const anchors: ContentRule = {
  scope: 'full',
  find: (content) =>
    content.things.flatMap((thing) =>
      (proseOf(thing)?.links ?? []).flatMap(({ target, place }) => {
        const goal = goalOf(target, thing, content);
        const known = goal && anchorsOf(goal.page);
        if (!known || known.has(goal.name)) return [];
        const close = nearest(goal.name, known);
        return [
          {
            file: thing.file,
            ...place,
            severity: 'notice' as const,
            code: 'neo-khong-co',
            what: `Trang được dẫn tới không có đề mục “#${goal.name.slice(0, 60)}”`,
            why: 'Người đọc bấm vào chỉ đến đầu trang',
            mend: close ? `có phải #${close}?` : 'bỏ phần từ dấu # trở đi, hoặc dẫn đến đề mục khác',
          },
        ];
      }),
    ),
};
