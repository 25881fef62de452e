import { thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

/** Where sites of the state end (communes: Decree 224/2026/NĐ-CP, Article 11); `.example` is kept for tests (RFC 2606). */
const OFFICIAL = /(?:^|\.)gov\.vn$|\.example$/;

function hostOf(value: unknown): string | undefined {
  const { channel, value: address } = (value ?? {}) as { channel?: unknown; value?: unknown };
  return channel === 'web' && typeof address === 'string' && URL.canParse(address)
    ? new URL(address).hostname
    : undefined;
}

/** Hotlines that lead to a site without the ending by which we teach people to know the state's. */
export const officialAddresses: ContentRule = {
  scope: 'full',
  find: (content) =>
    thingsOf(content, 'hotlines').flatMap((thing) => {
      const host = hostOf(thing.value);
      if (host === undefined || OFFICIAL.test(host)) return [];
      return [
        {
          file: thing.file,
          ...thing.placeOf(['value']),
          severity: 'notice' as const,
          code: 'dia-chi-ngoai-gov',
          what: `Địa chỉ ${host} không kết thúc bằng .gov.vn`,
          why: 'Trang an toàn dạy người đọc đóng địa chỉ không có đuôi .gov.vn',
          mend: 'dùng địa chỉ .gov.vn của cơ quan; nếu đúng là không có, ghi rõ ở note đó là trang gì',
        },
      ];
    }),
};
