import { textsOf } from '../../files/html.ts';
import { isHidden } from '../../site/pages.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteFault, SiteRule } from '../site-rule.ts';

/** How often all pages together may tell readers what we do not know; the owner's page may as often as it must. */
export const MOST_DOUBTS = 60;

/** How many pages are named when there are too many doubts: a sentence of a component may stand on hundreds. */
const SHOWN = 10;

/** What readers may lack, not we: “chưa có VNeID”. */
const READERS = [
  'VNeID',
  'tài khoản',
  'thẻ',
  'căn cước',
  'kết quả',
  'mức độ',
  'mã hồ sơ',
  'điện thoại',
  'sổ',
  'giấy',
].join('|');
const UNKNOWN = [
  'xác minh',
  'xác định',
  'tìm (?:thấy|được|ra)',
  'thấy nguồn',
  'đối chiếu',
  'gọi thử',
  'kiểm chứng',
  'đọc (?:được|bản)',
  'rõ (?:ngày|năm|là|nguồn)',
  String.raw`rõ\s*$`,
  String.raw`có(?! (?:${READERS})(?!\p{L}))`,
].join('|');
const DOUBT = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:bạn|nếu|mà) )chưa (?:được )?(?:${UNKNOWN})(?!\p{L})`,
  'giu',
);

/** How often a text says that we do not know something. */
export const doubtsIn = (text: string): number => text.replace(/\s+/g, ' ').match(DOUBT)?.length ?? 0;

const countIn = ({ root }: BuiltPage): number => textsOf(root).reduce((sum, text) => sum + doubtsIn(text), 0);

/** What is missing stands once, on the page for the owner; readers are told a fact, or where to turn. */
export const doubts: SiteRule = {
  find: ({ pages }) => {
    const counted = pages
      .filter(({ kind, address }) => kind !== 'moved' && !isHidden(address))
      .map((page) => ({ file: page.file, count: countIn(page) }))
      .filter(({ count }) => count > 0);
    const all = counted.reduce((sum, { count }) => sum + count, 0);
    if (all <= MOST_DOUBTS) return [];
    const most = counted.sort((a, b) => b.count - a.count).slice(0, SHOWN);
    return most.map(({ file, count }): SiteFault => ({
      file,
      code: 'doubts',
      message: `tells readers ${count} times that something is not known; all pages together ${all} times, ${MOST_DOUBTS} are allowed`,
    }));
  },
};
