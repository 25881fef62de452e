import sharp from 'sharp';
import { MARK_COLOUR, markSvg } from './mark.ts';

/** What the manifest tells a phone about the section. Addresses carry the base path. */
export interface ManifestParts {
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  readonly href: (address: string) => string;
}

/** Sizes of the icon in pixels, by file name. `maskable` fills the whole square, for phones that cut icons to a shape. */
export const ICONS = {
  'icon-180': { size: 180, maskable: true },
  'icon-192': { size: 192, maskable: false },
  'icon-512': { size: 512, maskable: false },
  'icon-maskable': { size: 512, maskable: true },
} as const satisfies Record<string, { size: number; maskable: boolean }>;
export type IconName = keyof typeof ICONS;

/** Web application manifest (W3C): name, colours and icons for a bookmark on the home screen. */
export const manifestText = ({ title, shortTitle, description, href }: ManifestParts): string =>
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
      theme_color: MARK_COLOUR,
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

/** One icon as PNG. */
export async function iconPng(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
  const { size, maskable } = ICONS[name];
  const png = await sharp(Buffer.from(markSvg({ square: maskable, size })))
    .png()
    .toBuffer();
  return new Uint8Array(png);
}
