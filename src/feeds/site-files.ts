import sharp from 'sharp';
import { markSvg } from './mark.ts';

/** What the manifest tells a phone about the section. Addresses carry the base path. */
export interface ManifestParts {
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly href: (address: string) => string;
}

/** Sizes of the icon in pixels, by file name. `maskable` fills the whole square, for phones that cut icons to a shape. */
export const ICONS = {
  // iPhones ask the root for it by this name, so that no page has to say it.
  'apple-touch-icon': { size: 180, maskable: true },
  'icon-192': { size: 192, maskable: false },
  'icon-512': { size: 512, maskable: false },
  'icon-maskable': { size: 512, maskable: true },
} as const satisfies Record<string, { size: number; maskable: boolean }>;
export type IconName = keyof typeof ICONS;

/** Web application manifest (W3C): name, colours and icons for a bookmark on the home screen. */
export const manifestText = ({ title, shortTitle, description, colour, href }: ManifestParts): string =>
  `${JSON.stringify(
    {
      name: title,
      short_name: shortTitle,
      description,
      lang: 'vi',
      dir: 'ltr',
      id: href('/'),
      start_url: href('/'),
      scope: href('/'),
      display: 'browser',
      theme_color: colour,
      background_color: '#ffffff',
      icons: [
        { src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
        ...Object.entries(ICONS).map(([name, { size, maskable }]) => ({
          src: href(`/${name}.png`),
          type: 'image/png',
          sizes: `${size}x${size}`,
          purpose: maskable ? 'maskable' : 'any',
        })),
      ],
    },
    undefined,
    2,
  )}\n`;

/** `robots.txt` (RFC 9309): everything may be read; what search engines should leave out says so on its own page. */
export const robotsText = (sitemap: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;

/** Days for which what `security.txt` says may be relied on; RFC 9116 wants less than a year. */
const SECURITY_DAYS = 180;

/**
 * `security.txt` (RFC 9116): where faults of security are told. `contacts` are `mailto:` or `https:` addresses, `today` a day
 * `YYYY-MM-DD` from which it is counted how long this holds; every build counts anew.
 */
export function securityText(contacts: readonly string[], canonical: string, today: string): string {
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + SECURITY_DAYS);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}

async function markPng(colour: string, size: number, square: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(markSvg(colour, { square, size })))
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

/** One icon as PNG. */
export const iconPng = (name: IconName, colour: string): Promise<Uint8Array<ArrayBuffer>> =>
  markPng(colour, ICONS[name].size, ICONS[name].maskable);

/** The picture of the podcast as PNG, as small as Apple takes it: 1,400 px. */
export const podcastPng = (colour: string): Promise<Uint8Array<ArrayBuffer>> => markPng(colour, 1400, true);

/** Side of the picture in `favicon.ico`, in pixels. */
const FAVICON = 32;

/** `favicon.ico`, for what asks for it unasked: a directory of one picture, and that as PNG (the form of Windows Vista and later). */
export async function faviconIco(colour: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(markSvg(colour, { size: FAVICON })))
    .png()
    .toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(FAVICON, 6);
  head.writeUInt8(FAVICON, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
