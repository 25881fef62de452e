import { TEST_DAY } from '../harness.ts';
import { fill, type Payload, type Payloads } from './payload.ts';
import { FILE_NAMES, isPortable, OLD_ADDRESSES } from './payloads/addresses.ts';
import { BODIES, OPEN_ENDED } from './payloads/bodies.ts';
import { GUIDE_BODIES } from './payloads/guides.ts';

/** A file that carries payloads in its body, its name or its address. */
export interface PoisonedFile {
  readonly file: string;
  readonly text: string;
  readonly payloads: readonly (Payload & { readonly number: number })[];
  /** A picture beside it: its name. */
  readonly picture?: string;
}

/** Hands out the numbers of canaries. */
export type Counter = () => number;

const description = 'Bài dựng riêng để thử những nội dung xấu, không phải tin thật, không ai đọc.';
const quoted = JSON.stringify;

export const article = (title: string, body: string, more = ''): string =>
  `---\ntitle: ${quoted(title)}\ndescription: ${description}\ndate: ${TEST_DAY}\ntopic: dich-vu-cong\n${more}---\n\n${body}\n`;

const guide = (title: string, body: string): string =>
  `---\ntitle: ${quoted(title)}\ndescription: ${description}\ndate: ${TEST_DAY}\ntopic: dich-vu-cong\norder: 9\nreviewed: ${TEST_DAY}\nnextReview: ${TEST_DAY}\ninformedUntil: ${TEST_DAY}\naudience: []\nneeds: []\nsteps: [{ title: Mở trang }]\nduration: []\ncost: []\nwhere: []\nresult: []\ncontact: []\nsources: [{ name: Nguồn để thử }]\n---\n\n${body}\n`;

const numbered = (list: string, payloads: Payloads, count: Counter) =>
  Object.entries(payloads).map(([name, text]) => ({ id: `${list}/${name}`, name, text, number: count() }));

/** Payloads that end by themselves share articles, six by six; the others have one each. */
function bodies(count: Counter): PoisonedFile[] {
  const all = numbered('BODIES', BODIES, count);
  const alone = all.filter(({ name }) => OPEN_ENDED.has(name)).map((one) => [one]);
  const shared = all.filter(({ name }) => !OPEN_ENDED.has(name));
  const groups = Array.from({ length: Math.ceil(shared.length / 6) }, (_, n) =>
    shared.slice(n * 6, n * 6 + 6),
  );
  return [...groups, ...alone].map((group, n) => ({
    file: `tin-tuc/2026/thu-than-bai-${n}.md`,
    text: article(
      `Bài thử thân bài số ${n}`,
      group.map(({ text, number }) => fill(`Đoạn trước ¶.\n\n${text}\n\nĐoạn sau ¶.`, number)).join('\n\n'),
    ),
    payloads: group,
  }));
}

const guides = (count: Counter): PoisonedFile[] =>
  numbered('GUIDE_BODIES', GUIDE_BODIES, count).map((payload, n) => ({
    file: `huong-dan/thu-huong-dan-${n}.mdx`,
    text: guide(`Hướng dẫn thử số ${n}`, fill(payload.text, payload.number)),
    payloads: [payload],
  }));

const writable = (payloads: ReturnType<typeof numbered>): ReturnType<typeof numbered> =>
  payloads.filter(({ text }) => process.platform !== 'win32' || isPortable(text));

function names(count: Counter): PoisonedFile[] {
  return writable(numbered('FILE_NAMES', FILE_NAMES, count)).flatMap((payload, n): PoisonedFile[] => {
    const name = fill(payload.text, payload.number).replaceAll('/', '\u2215');
    const address = encodeURIComponent(name).replace(
      /[()']/g,
      (mark) => `%${mark.charCodeAt(0).toString(16)}`,
    );
    return [
      {
        file: `tin-tuc/2026/${name}.md`,
        text: article(`Bài thử tên tệp số ${n}`, fill('Chữ ¶.', payload.number)),
        payloads: [payload],
      },
      {
        file: `tin-tuc/2026/thu-ten-anh-${n}/index.md`,
        text: article(
          `Bài thử tên ảnh số ${n}`,
          fill(`Chữ ¶.\n\n![Ảnh để thử](./${address}.jpg)`, payload.number),
          `cover: ${quoted(`./${name}.jpg`)}\ncoverAlt: Ảnh để thử\n`,
        ),
        payloads: [payload],
        picture: `${name}.jpg`,
      },
    ];
  });
}

const addresses = (count: Counter): PoisonedFile[] =>
  numbered('OLD_ADDRESSES', OLD_ADDRESSES, count).map((payload, n) => ({
    file: `tin-tuc/2026/thu-dia-chi-cu-${n}.md`,
    text: article(
      `Bài thử địa chỉ cũ số ${n}`,
      fill('Chữ ¶.', payload.number),
      `aliases: [${quoted(fill(payload.text, payload.number))}]\n`,
    ),
    payloads: [payload],
  }));

/** Pages that carry payloads in their body, their name, their old addresses. */
export const poisonedFiles = (count: Counter): PoisonedFile[] => [
  ...bodies(count),
  ...guides(count),
  ...names(count),
  ...addresses(count),
];
