import { knownAddresses, isWaiting, plainAddress } from '../addresses.ts';
import { LEDGER, publishedAddresses } from '../address-ledger.ts';
import type { ContentRule } from '../content-rule.ts';
import { nearest } from '../nearest.ts';

const WHY = 'Người đã lưu, đã in hay đã chia sẻ địa chỉ này sẽ gặp trang lỗi';

/** Addresses that were live and that no page, tombstone or old address answers any more: a file deleted, renamed or made a draft. */
export const vanishedAddresses: ContentRule = {
  scope: 'full',
  find: (content) => {
    const known = knownAddresses(content);
    return publishedAddresses(content.directory).flatMap(({ address, line }) => {
      const base = { column: 1, severity: 'error' as const, code: 'dia-chi-mat', why: WHY };
      const thing = known.pages.get(plainAddress(address));
      if (thing && isWaiting(thing, content.today))
        return [
          {
            ...base,
            file: thing.file,
            line: 1,
            what: `Trang ${address} đã đăng, nay lại thành bản nháp hoặc hẹn giờ`,
            mend: 'bỏ dòng draft, ghi lại ngày đã đăng; muốn rút bài thì dùng withdrawn (ngày, lý do)',
          },
        ];
      if (known.has(address)) return [];
      const folder = address.replace(/[^/]+\/$/, '');
      const close = nearest(
        address,
        [...known.pages.keys()].filter((one) => one.startsWith(folder)),
      );
      const alias = `aliases: [${address}]`;
      return [
        {
          ...base,
          file: LEDGER,
          line,
          what: `Trang ${address} đã đăng, nay không còn`,
          mend: `bài đổi tên${close ? ` (có phải nay là ${close}?)` : ''} thì thêm vào bài mới: ${alias}; bài bị xóa thì lấy lại tệp và thêm withdrawn (ngày, lý do)`,
          corrected: alias,
        },
      ];
    });
  },
};
