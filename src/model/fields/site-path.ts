import { z } from 'astro/zod';

/** Bytes of one segment: file systems take 255, and the ending `.html` and a cache's own marks come on top. */
const SEGMENT_BYTES = 200;
/** Characters of a whole address: a line of Cloudflare's `_redirects` may have 1,000, with base path and goal. */
const WHOLE = 400;

/** What a segment may be made of, once its percent codes are read: letters of any script, digits, and marks that mean nothing to a host. */
const SEGMENT = /^[\p{L}\p{M}\p{N} ._~,+()@-]+$/u;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const EXAMPLE = 'viết như /tin-tuc/2023/ten-bai/, bắt đầu bằng dấu /';

/** Percent codes read once; undefined when they are broken or no UTF-8. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** Faults of the address as written. */
const WHOLE_FAULTS: readonly (readonly [(address: string) => boolean, string])[] = [
  [(address) => !address.startsWith('/'), `địa chỉ ${EXAMPLE}`],
  [
    (address) => address.includes('?'),
    'phần từ dấu ? trở đi không chuyển hướng được: trang tĩnh chỉ biết phần trước nó; bỏ phần đó đi',
  ],
  [(address) => address.includes('#'), 'phần từ dấu # trở đi không bao giờ đến máy chủ; bỏ phần đó đi'],
  [(address) => address.length > WHOLE, `địa chỉ dài quá ${WHOLE} ký tự`],
  [(address) => / /.test(address), 'địa chỉ không có dấu cách; dấu cách trong địa chỉ cũ viết là %20'],
  [(address) => decoded(address) === undefined, 'mã sau dấu % hỏng; chép lại địa chỉ từ trình duyệt'],
];

/** Faults of one segment, percent codes read. */
const SEGMENT_FAULTS: readonly (readonly [(segment: string) => boolean, string])[] = [
  [(segment) => segment === '', 'có hai dấu / liền nhau; bỏ bớt một dấu'],
  [
    (segment) => segment.startsWith('.'),
    'có phần bắt đầu bằng dấu chấm (như .. hay .ten), dẫn ra ngoài hoặc bị máy chủ giấu; bỏ phần đó đi',
  ],
  [(segment) => !SEGMENT.test(segment), `có dấu mà địa chỉ không dùng được; ${EXAMPLE}`],
  [
    (segment) => /[. ]$/.test(segment) || segment.startsWith(' ') || DEVICE.test(segment),
    'có phần mà máy Windows không đặt tên được (con, nul…, dấu chấm hay dấu cách ở cuối); bỏ địa chỉ này',
  ],
  [
    (segment) => new TextEncoder().encode(segment).length > SEGMENT_BYTES,
    `có phần giữa hai dấu / dài quá ${SEGMENT_BYTES} byte, tên tệp không dài được như vậy; bỏ địa chỉ này`,
  ],
];

/** Parts between the slashes, percent codes read; the slash at the end gives none. */
const segmentsOf = (address: string): string[] =>
  address === '/' ? [] : (decoded(address.replace(/^\/|\/$/g, '')) ?? '').split('/');

/**
 * Why a text can be no address of ours, in Vietnamese and with the mend; undefined when it can. Percent codes are read once and
 * judged by what they stand for, so that `%2e%2e` and `%2f` gain nothing.
 */
export function sitePathFault(address: string): string | undefined {
  const whole = WHOLE_FAULTS.find(([isFaulty]) => isFaulty(address))?.[1];
  if (whole) return whole;
  // A code for a slash would move the borders between segments.
  if (/%2f/i.test(address)) return `có dấu mà địa chỉ không dùng được; ${EXAMPLE}`;
  return segmentsOf(address).flatMap(
    (segment) => SEGMENT_FAULTS.find(([isFaulty]) => isFaulty(segment))?.[1] ?? [],
  )[0];
}

/** An address of ours, present or past: a path that starts with `/` and stays below the site whatever host reads it. */
export const sitePath = () =>
  z.string().superRefine((address, context) => {
    const message = sitePathFault(address);
    if (message) context.addIssue({ code: 'invalid_format', format: 'site-path', message, input: address });
  });

/**
 * File below the built folder that answers an old address, with `/`: `a.html` for `/a.html`, which every host serves as HTML
 * under that very name; for all else, `a.aspx` too, a folder with an `index.html`, since hosts offer unknown endings as a
 * download, but open a folder of any name.
 * @throws Error when the address is none (`sitePathFault`)
 */
export function oldAddressFile(address: string): string {
  const fault = sitePathFault(address);
  if (fault) throw new Error(`“${address}”: ${fault}`);
  const path = segmentsOf(address).join('/');
  return /\.html?$/i.test(path) ? path : `${path}/index.html`.replace(/^\//, '');
}
