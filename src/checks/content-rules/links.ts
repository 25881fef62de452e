import { isWaiting, knownAddresses, plainAddress } from '../addresses.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { proseLinks, type ProseLink } from '../prose.ts';

const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

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

function judge(content: ContentFolder, { target }: ProseLink): Told[] {
  const compact = target.replace(/[\s\p{Cc}]/gu, '');
  if (compact === '' || compact.startsWith('#')) {
    return compact === ''
      ? [
          {
            severity: 'error',
            code: 'lien-ket-trong',
            what: 'Liên kết không có địa chỉ',
            mend: 'ghi địa chỉ trong ngoặc tròn, hoặc bỏ liên kết',
          },
        ]
      : [];
  }
  if (compact.startsWith('//') || (SCHEME.test(compact) && !SAFE_SCHEME.test(compact)))
    return [
      {
        severity: 'notice',
        code: 'lien-ket-nguy-hiem',
        what: `Liên kết “${target.slice(0, 40)}” không phải địa chỉ trang và bị bỏ khi dựng`,
        why: 'Liên kết javascript:, data: và tương tự có thể chạy mã lạ trên máy người đọc',
        mend: 'dùng địa chỉ bắt đầu bằng https:// hoặc địa chỉ của trang mình bắt đầu bằng /',
      },
    ];
  if (SCHEME.test(compact)) {
    return /^tel:/i.test(compact)
      ? [
          {
            severity: 'error',
            code: 'so-trong-bai',
            what: 'Số điện thoại viết thẳng trong bài',
            why: 'Số đổi thì phải sửa ở mọi bài',
            mend: 'dẫn đến trang [đường dây nóng](/duong-day-nong/)',
          },
        ]
      : [];
  }
  if (compact.startsWith('/')) return judgeOwn(content, compact);
  return [
    {
      severity: 'error',
      code: 'lien-ket-tuong-doi',
      what: `Địa chỉ “${target}” thiếu phần đầu`,
      why: 'Địa chỉ phải tính từ gốc của trang mới mở đúng ở mọi nơi',
      mend: 'viết từ dấu /, ví dụ /van-ban/76-nq-cp-2021/; trang ngoài thì thêm https://',
    },
  ];
}

const linksOf = ({ body }: Thing): ProseLink[] =>
  body ? proseLinks(body).filter(({ kind }) => kind === 'link') : [];

/** Links in prose: to pages of ours that do not exist, with dangerous schemes, without a beginning. */
export const links: ContentRule = {
  scope: 'full',
  find: (content) =>
    content.things.flatMap((thing) =>
      linksOf(thing).flatMap((link) =>
        judge(content, link).map((told) => ({ file: thing.file, line: link.line, column: 1, ...told })),
      ),
    ),
};
