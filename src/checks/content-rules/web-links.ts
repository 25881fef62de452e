import { withoutFollowers } from '../../mending/links.ts';
import { knownAddresses } from '../addresses.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { proseOf } from '../prose.ts';
import { fieldTexts } from '../texts.ts';

type Told = Omit<Finding, 'file' | 'line' | 'column'>;

/** Hosts that answer nobody outside the writer's own office (RFC 1918, RFC 6761); one without a dot is a machine of its net. */
const INTERNAL =
  /^(?:localhost|.*\.(?:localhost|local|lan|internal)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|0\.0\.0\.0|\[::1?\]|[a-z0-9-]+)$/i;
const SHORTENED =
  /^(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|is\.gd|s\.id|cutt\.ly|rebrand\.ly|ow\.ly|shorturl\.at|shorten\.asia|by\.com\.vn|bom\.so|ln\.run|rb\.gy|t\.ly|forms\.gle|fb\.me|bitly\.com\.vn|byvn\.net|goo\.su|qrco\.de|me-qr\.com|(?:maps|photos)\.app\.goo\.gl|vt\.tiktok\.com|shope\.ee)$/i;
/** Agencies that speak to the whole country have names of their own. */
const OF_AGENCIES = /(?:^|\.)(?:gov|chinhphu|baochinhphu|quochoi)\.vn$/i;
const PRIVATE_STORE =
  /^(?:(?:drive|docs|sites)\.google\.com|1drv\.ms|onedrive\.live\.com|(?:www\.)?dropbox\.com|.*\.sharepoint\.com|(?:www\.)?mediafire\.com|(?:www\.)?fshare\.vn)$/i;

const withoutWww = (host: string): string => host.replace(/^www\./, '');

/** Where the section itself is served: host and first part of its paths, from the settings. */
function ownPlace(content: ContentFolder): { host: string; base: string } | undefined {
  const { siteUrl, basePath } = (thingsOf(content, 'settings')[0]?.value ?? {}) as {
    siteUrl?: unknown;
    basePath?: unknown;
  };
  if (typeof siteUrl !== 'string' || !URL.canParse(siteUrl)) return undefined;
  return { host: new URL(siteUrl).host, base: typeof basePath === 'string' ? basePath : '/' };
}

function internal(url: URL, content: ContentFolder): Told {
  const path = `${url.pathname}${url.hash}`;
  const isOurs = url.hostname === 'localhost' && knownAddresses(content).has(path);
  return {
    severity: 'error',
    code: 'lien-ket-noi-bo',
    what: `Địa chỉ ${url.host} chỉ mở được trên máy hoặc mạng của cơ quan, máy khác không mở được`,
    mend: isOurs ? `viết ${path}` : 'dùng địa chỉ công khai (https://…), hoặc bỏ liên kết',
    ...(isOurs && { corrected: path }),
  };
}

function own(url: URL, base: string, content: ContentFolder): Told | undefined {
  if (!url.pathname.startsWith(base)) return undefined;
  const path = `/${url.pathname.slice(base.length).replace(/^\/+/, '')}`;
  if (knownAddresses(content).has(path)) return undefined;
  return {
    severity: 'error',
    code: 'lien-ket-hong',
    what: `Trang ${url.href} của chính chuyên mục không có`,
    why: 'Người đọc bấm vào sẽ gặp trang lỗi',
    mend: 'sửa địa chỉ; trang của mình thì viết từ dấu /, ví dụ /van-ban/',
  };
}

function judge(written: string, content: ContentFolder, isSource: boolean): Told[] {
  const address = /^localhost[:/]/i.test(written) ? `http://${written}` : written;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  const url = new URL(address);
  if (INTERNAL.test(url.hostname)) return [internal(url, content)];
  const clean = withoutFollowers(address);
  if (clean !== address)
    return [
      {
        severity: 'notice',
        code: 'lien-ket-theo-doi',
        what: 'Địa chỉ có phần theo dõi người bấm (fbclid, utm, zarsrc…)',
        why: 'Mạng xã hội biết ai đã bấm, và địa chỉ dài khó chép',
        mend: `viết ${clean}`,
        corrected: clean,
      },
    ];
  const place = ownPlace(content);
  // Another part of the host may be a hotline's or a unit's own site.
  const isOwn = place !== undefined && withoutWww(place.host) === withoutWww(url.host);
  const told = !isSource && isOwn ? own(url, place.base, content) : undefined;
  if (told) return [told];
  if (SHORTENED.test(url.hostname))
    return [
      {
        severity: 'notice',
        code: 'lien-ket-rut-gon',
        what: `Địa chỉ rút gọn ${url.hostname} không cho biết dẫn tới đâu`,
        why: 'Kẻ lừa đảo hay dùng địa chỉ rút gọn, và địa chỉ này có thể mất hoặc bị đổi',
        mend: 'mở liên kết rồi chép địa chỉ đầy đủ của trang đích',
      },
    ];
  if (PRIVATE_STORE.test(url.hostname))
    return [
      {
        severity: 'notice',
        code: 'lien-ket-kho-rieng',
        what: `Tệp nằm trên kho cá nhân (${url.hostname}, như Google Drive)`,
        why: 'Chủ kho xóa hoặc khóa thì người dân không mở được',
        mend: 'dẫn đến trang của cơ quan có tệp đó, hoặc chép nội dung chính vào bài',
      },
    ];
  // A source is named where it was seen.
  if (!isSource && url.protocol === 'http:' && OF_AGENCIES.test(url.hostname))
    return [
      {
        severity: 'notice',
        code: 'lien-ket-http',
        what: `Địa chỉ ${url.hostname} của cơ quan viết http://`,
        why: 'Không có chữ s thì ai ở giữa cũng xem, sửa được trang',
        mend: `viết ${address.replace(/^http:/i, 'https:')}`,
        corrected: address.replace(/^http:/i, 'https:'),
      },
    ];
  return [];
}

/** An address without its beginning, as people type it into a sentence; no link, but readers will follow it. */
const MENTIONED =
  /(?<![\p{L}\p{N}/.:@-])(?:localhost(?::\d+|(?=\/))(?:\/[^\s)]*)?|(?:bit\.ly|tinyurl\.com|s\.id|by\.com\.vn|forms\.gle|goo\.gl|qrco\.de)\/[\w-]+)/giu;

/** Addresses that a sentence mentions. */
const inWords = (thing: Thing): { address: string; place: { line: number; column: number } }[] =>
  (proseOf(thing)?.blocks ?? []).flatMap((block) =>
    [...block.text.matchAll(MENTIONED)].map(({ 0: found, index }) => ({
      address: `http://${found}`,
      place: block.placeOf(index),
    })),
  );

/** Addresses in fields: sources and links. */
const inFields = (thing: Thing): { address: string; place: { line: number; column: number } }[] =>
  fieldTexts(thing, (key) => key !== 'aliases' && key !== 'siteUrl')
    .filter(({ text }) => /^https?:\/\/\S+$/i.test(text))
    .map(({ text, placeOf }) => ({ address: text, place: placeOf(0) }));

/** Links to the web that lead to the writer's own machine, follow their readers, or hide where they lead. */
export const webLinks: ContentRule = {
  scope: 'full',
  find: (content) =>
    content.things.flatMap((thing) => [
      ...(proseOf(thing)?.links ?? []).flatMap(({ target, place }) =>
        judge(target, content, false).map((told) => ({ file: thing.file, ...place, ...told })),
      ),
      ...inWords(thing).flatMap(({ address, place }) =>
        judge(address, content, false).map((told) => ({ file: thing.file, ...place, ...told })),
      ),
      ...(thing.type === 'settings' ? [] : inFields(thing)).flatMap(({ address, place }) =>
        judge(address, content, true).map((told) => ({ file: thing.file, ...place, ...told })),
      ),
    ]),
};
