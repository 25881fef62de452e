import type { Root } from 'mdast';
import { formatDate } from '../vietnamese/dates.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';
import { shortened } from './headline.ts';
import type { Letterhead } from './letterhead.ts';
import { recased } from './letter-case.ts';
import { phrasingText } from './phrasing.ts';
import type { Tell } from './revisions.ts';

/** A topic that an article may have (`content/chuyen-muc.yaml`). */
export interface TopicChoice {
  readonly id: string;
  readonly label: string;
  readonly keywords?: readonly string[] | undefined;
}

/** What the front matter of an imported article says (CONTRACT, article front matter). */
export interface ArticleValues {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`: the day of the import, never the document's own. */
  readonly date: string;
  readonly topic: string;
  readonly author?: string;
  readonly source?: { readonly name: string; readonly date?: string };
}

/** Bounds of a description, in characters (CONTRACT). */
const [SHORTEST, LONGEST] = [40, 200];

/** The topic whose name and words a text holds most often; the first where it holds none. */
function likelyTopic(text: string, topics: readonly TopicChoice[]): string {
  const folded = foldVietnamese(text);
  const count = (words: string): number => folded.split(foldVietnamese(words)).length - 1;
  const scored = topics.map(({ id, label, keywords = [] }) => ({
    id,
    score: [label, label, ...keywords].reduce((sum, words) => sum + Math.min(5, count(words)), 0),
  }));
  return [...scored].sort((a, b) => b.score - a.score)[0]?.id ?? '';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const paragraphsOf = (tree: Root): string[] =>
  tree.children.flatMap((node) => (node.type === 'paragraph' ? [oneLine(phrasingText(node.children))] : []));
const pointsOf = (tree: Root): string[] =>
  tree.children.flatMap((node) =>
    node.type === 'list'
      ? node.children.flatMap(({ children: [first] }) =>
          first?.type === 'paragraph' ? [oneLine(phrasingText(first.children))] : [],
        )
      : [],
  );

/** The first sentences of a text that fit; of the title too, where the text has none; cut at a word where the first is too long. */
function summaryOf(tree: Root, title: string): string {
  const isTelling = (text: string): boolean =>
    text.length >= SHORTEST &&
    // What begins with a small letter goes on with another line.
    /^\P{Ll}.*[.!?…;:]$/su.test(text) &&
    !/^(?:căn cứ|trên đây|kính gửi|theo đề nghị)/iu.test(text);
  const text = [...paragraphsOf(tree), ...pointsOf(tree)].find(isTelling);
  let summary = '';
  for (const sentence of text?.match(/.+?(?:[.!?…](?=\s|$)|$)/gsu) ?? []) {
    if ((summary + sentence).trim().length > LONGEST) break;
    summary = (summary + sentence).trimEnd();
  }
  if (summary.length >= SHORTEST) return summary.trim();
  return shortened(
    text ?? `${title}. ${[...paragraphsOf(tree), ...pointsOf(tree)].join(' ')}`.trim(),
    LONGEST,
  );
}

/** What an article is made of. */
export interface ArticleGiven {
  readonly title: string;
  readonly author: string | undefined;
  readonly letterhead: Letterhead;
  readonly tree: Root;
  readonly spelling: ReadonlyMap<string, string>;
  readonly today: string;
  readonly topics: readonly TopicChoice[];
}

const KINDS =
  /^(Nghị quyết|Quyết định|Chỉ thị|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Báo cáo|Tờ trình)(?:\s|$)/;

/**
 * `Sở nội vụ` → `Sở Nội vụ`, `Ủy ban nhân dân Xã Mẫu` → `Ủy ban nhân dân xã Mẫu`: the field of an office begins with a large letter, the
 * kind of a place behind its office with a small one (Decree 30/2020/NĐ-CP, appendix II).
 */
const officeName = (name: string): string =>
  name
    .replace(
      /((?:^|\s)(?:Sở|Phòng|Ban|Chi cục|Cục|Trung tâm|Thanh tra)\s+)(\p{Ll})(?=\p{L}*\s)/u,
      (_, office: string, letter: string) => office + letter.toLocaleUpperCase('vi'),
    )
    .replace(
      /(?<=(?:ban|đồng) nhân dân )(?:Xã|Phường|Tỉnh|Huyện|Thành phố|Thị xã|Thị trấn|Đặc khu)(?=\s)/u,
      (kind) => kind.toLocaleLowerCase('vi'),
    );

/** The document that an article comes from, as people quote it: `Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã Mẫu`. */
function sourceOf({ title, letterhead, spelling }: ArticleGiven): ArticleValues['source'] {
  const { number, date, issuer } = letterhead;
  if (number === undefined && (date === undefined || issuer === undefined)) return undefined;
  const kind = KINDS.exec(title)?.[1] ?? (letterhead.subject ? 'Công văn' : 'Văn bản');
  const name = [
    kind,
    number ? `số ${number}` : '',
    issuer ? `của ${officeName(recased(issuer, spelling))}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return { name, ...(date ? { date } : {}) };
}

function described(given: ArticleGiven, source: ArticleValues['source']): string {
  const { title, letterhead } = given;
  if (!source) return summaryOf(given.tree, title);
  const subject = title.replace(KINDS, '').trim();
  const day = letterhead.date ? ` ngày ${formatDate(letterhead.date)}` : '';
  const [kind = '', ...others] = source.name.split(' của ');
  const issued = `${kind}${day}${others.length > 0 ? ` của ${others.join(' của ')}` : ''}`;
  const text = subject ? `${issued}: ${subject}` : issued;
  return text.length >= SHORTEST ? shortened(text, LONGEST) : summaryOf(given.tree, title);
}

/** The front matter of an article, as far as its document says it; what is guessed is told. */
export function valuesOf(given: ArticleGiven, tell: Tell): ArticleValues {
  const { title, author, letterhead, tree, today, topics } = given;
  const source = sourceOf(given);
  const description = described(given, source);
  const topic = likelyTopic(`${title} ${paragraphsOf(tree).join(' ')}`, topics);
  tell(
    `Tóm tắt (description) do máy lấy từ bài: “${description}”${/[.!?…]$/.test(description) ? '' : '.'} Sửa thành một câu nói bài này giúp gì cho người đọc.`,
  );
  if (topic) tell(`Chuyên mục (topic) do máy đoán: ${topic}. Các mã khác ghi ngay trong tệp.`);
  if (letterhead.open)
    tell(
      `Phần đầu văn bản còn để trống (“${letterhead.open}”): đây có thể là bản dự thảo. Chỉ đăng bản đã ban hành.`,
    );
  if (source)
    tell(
      `Đã lấy từ phần đầu văn bản: ${source.name}${source.date ? `, ngày ${formatDate(source.date)}` : ''}${letterhead.place ? `, ${letterhead.place}` : ''}. Ngày đăng (date) là hôm nay.`,
    );
  return {
    title,
    description,
    date: today,
    topic,
    ...(author ? { author } : {}),
    ...(source ? { source } : {}),
  };
}
