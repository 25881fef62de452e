import { isWaiting, knownAddresses, plainAddress } from '../addresses.ts';
import { linkKind, type LinkKind } from '../../markdown/link-kind.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { proseOf } from '../prose.ts';

type Told = Omit<Finding, 'file' | 'line' | 'column'>;

function judgeOwn(content: ContentFolder, address: string): Told[] {
  const known = knownAddresses(content);
  if (!known.has(address)) {
    const close = nearest(plainAddress(address), known.pages.keys());
    return [
      {
        severity: 'error',
        code: 'lien-ket-hong',
        what: `Trang ${address} không có`,
        why: 'Người đọc bấm vào sẽ gặp trang lỗi',
        mend: close ? `có phải ${close}?` : 'sửa địa chỉ trong ngoặc tròn, hoặc bỏ liên kết',
      },
    ];
  }
  const target = known.pages.get(plainAddress(address));
  if (!target || !isWaiting(target, content.today)) return [];
  return [
    {
      severity: 'notice',
      code: 'lien-ket-chua-dang',
      what: `Trang ${address} còn là bản nháp hoặc chưa đến ngày đăng`,
      why: 'Từ nay đến lúc đó, bấm vào sẽ gặp trang lỗi',
      mend: 'đăng trang đó trước, hoặc tạm bỏ liên kết',
    },
  ];
}

const relative = (target: string): Told => ({
  severity: 'error',
  code: 'lien-ket-tuong-doi',
  what: `Địa chỉ “${target}” thiếu phần đầu`,
  why: 'Địa chỉ phải tính từ gốc của trang mới mở đúng ở mọi nơi',
  mend: 'viết từ dấu /, ví dụ /van-ban/76-nq-cp-2021/; trang ngoài thì thêm https://',
});

const unsafe = (target: string): Told => ({
  severity: 'error',
  code: 'lien-ket-nguy-hiem',
  what: `Liên kết “${target.slice(0, 40)}” không phải địa chỉ trang`,
  why: 'Liên kết javascript:, data: có thể chạy mã lạ; địa chỉ bắt đầu bằng // hay có dấu @ dẫn sang trang khác mà không nói rõ',
  mend: 'dùng địa chỉ bắt đầu bằng https:// hoặc địa chỉ của trang mình bắt đầu bằng một dấu /',
});

const EMPTY: Told = {
  severity: 'error',
  code: 'lien-ket-trong',
  what: 'Liên kết không có địa chỉ',
  mend: 'ghi địa chỉ trong ngoặc tròn, hoặc bỏ liên kết',
};

const PHONE: Told = {
  severity: 'error',
  code: 'so-trong-bai',
  what: 'Số điện thoại viết thẳng trong bài',
  why: 'Số đổi thì phải sửa ở mọi bài',
  mend: 'dẫn đến trang [đường dây nóng](/duong-day-nong/)',
};

/** What is to be said of an address of each kind. */
const JUDGEMENTS: Readonly<Record<LinkKind, (content: ContentFolder, target: string) => Told[]>> = {
  empty: () => [EMPTY],
  anchor: (_, target) => (target.trim() === '#' ? [EMPTY] : []),
  own: (content, target) => judgeOwn(content, target.trim()),
  relative: (_, target) => [relative(target)],
  web: () => [],
  mail: () => [],
  phone: () => [PHONE],
  // That it leads to the writer’s own machine is told beside it.
  unsafe: (_, target) => (/^localhost[:/]/i.test(target) ? [] : [unsafe(target)]),
};

/** Links in prose: to pages of ours that do not exist, with dangerous schemes, without a beginning. */
export const links: ContentRule = {
  scope: 'full',
  find: (content) =>
    content.things.flatMap((thing) =>
      (proseOf(thing)?.links ?? []).flatMap(({ target, place }) =>
        JUDGEMENTS[linkKind(target)](content, target).map((told) => ({
          file: thing.file,
          ...place,
          ...told,
        })),
      ),
    ),
};
