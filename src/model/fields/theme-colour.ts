import { z } from 'astro/zod';

/** Red, green and blue of a colour in linear light, 0 to 1. */
export type LinearColour = readonly [red: number, green: number, blue: number];

/** A colour `#rrggbb` in linear light (sRGB, IEC 61966-2-1). */
export const linearColour = (hex: string): LinearColour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
};

/** A colour in linear light as `#rrggbb`; what lies between two values becomes the darker one. */
export const hexColour = (colour: LinearColour): string =>
  `#${colour
    .map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055))
    // A hair more than whole, as rounded numbers leave it, is whole.
    .map((part) => Math.floor(Math.min(1, Math.max(0, part)) * 255 + 1e-6))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** Relative luminance (WCAG 2.2), 0 to 1. */
const luminanceOf = ([red, green, blue]: LinearColour): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio of two colours `#rrggbb` (WCAG 2.2), 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminanceOf(linearColour(one)), luminanceOf(linearColour(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Boxes on the site's white paper: of all its light grounds the darkest on which text is in the main colour. */
const SURFACE = '#f7f5f1';
/** Contrast of text that the site keeps (WCAG 2.2, 1.4.6); there is no chosen colour below that of 1.4.3, which would become another one. */
const ENOUGH = 7;
const LEAST = 4.5;

/** A colour in so much of its light: in OKLab the same hue, lightness and chroma less by one part. */
export const inLight = (hex: string, part: number): string => {
  const [red, green, blue] = linearColour(hex);
  return hexColour([red * part, green * part, blue * part]);
};

/** A colour as text and as a ground for white text: as it is where that is read well, else darker by as little as needed. */
export function readableColour(hex: string): string {
  const most = (luminanceOf(linearColour(SURFACE)) + 0.05) / ENOUGH - 0.05;
  const luminance = luminanceOf(linearColour(hex));
  return luminance <= most ? hex : inLight(hex, most / luminance);
}

const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1).replace('.', ',')}:1`;

/** The main colour of a section, on which white text is read. Forms show it as a colour to choose. */
export const themeColour = () =>
  z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, {
      error: 'màu viết bằng dấu # và sáu chữ số hoặc chữ a–f, trong dấu nháy, ví dụ "#0b6e4f"',
    })
    .superRefine((hex, context) => {
      const contrast = contrastOf(hex, '#ffffff');
      if (/^#[0-9A-Fa-f]{6}$/.test(hex) && contrast < LEAST)
        context.addIssue({
          code: 'custom',
          message: `màu nhạt quá: chữ trắng trên màu này chỉ tương phản ${ratio(contrast)}, cần ít nhất ${ratio(LEAST)}; màu gần nhất dùng được là "${readableColour(hex)}"`,
        });
    })
    .meta({ format: 'color' });
