import { hexColour, inLight, linearColour, readableColour } from '../model/fields/theme-colour.ts';
import { site } from './settings.ts';

/** The main colour as it is used. On each, and in each on the grounds of its scheme, text is read at 7:1 (`contrast.test.ts`). */
export interface BrandColours {
  /** Grounds with white text, and text, in light; marks, paper and print. */
  readonly brand: string;
  /** Grounds with white text in the dark. */
  readonly darkBrand: string;
  /** Text and lines in the dark. */
  readonly darkInk: string;
}

/** Those of a section that chose no colour; the dark ones are chosen by eye. */
const OWN: BrandColours = { brand: '#7c1519', darkBrand: '#6a1418', darkInk: '#ffb3a8' };

/** The colour of a section that chose none. */
export const USUAL_COLOUR = OWN.brand;

/** How much of its light a ground keeps in the dark. */
const DIMMED = 0.73;
/** Lightness of text in the dark, and its chroma at most, in OKLab. */
const INK = { lightness: 0.835, chroma: 0.09 } as const;

type Three = readonly [number, number, number];

const times = (rows: readonly [Three, Three, Three], [x, y, z]: Three): Three => {
  const [one, two, three] = rows.map(([a, b, c]) => a * x + b * y + c * z);
  return [one ?? 0, two ?? 0, three ?? 0];
};

/** OKLab (Björn Ottosson, 2020; CSS Color 4, 10.3): linear light to cones, their roots to a and b, and the way back. */
const TO_CONES = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;
const TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;
const FROM_LAB = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;
const FROM_CONES = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;

/** The same hue as light text for the dark, in as much of its chroma as screens can show. */
function lightened(hex: string): string {
  const [long, middle, short] = times(TO_CONES, linearColour(hex));
  const [, a, b] = times(TO_LAB, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)]);
  const chroma = Math.hypot(a, b);
  let part = Math.min(1, INK.chroma / (chroma || 1));
  const shown = (): Three => {
    const [one, two, three] = times(FROM_LAB, [INK.lightness, a * part, b * part]);
    return times(FROM_CONES, [one ** 3, two ** 3, three ** 3]);
  };
  while (shown().some((light) => light < 0 || light > 1)) part *= 0.98;
  return hexColour(shown());
}

/** Every colour that is made of the main one, `#rrggbb`, as the settings have it (`themeColor`). */
export function brandColours(chosen: string | undefined): BrandColours {
  const hex = chosen?.toLowerCase() ?? OWN.brand;
  if (hex === OWN.brand) return OWN;
  const brand = readableColour(hex);
  return { brand, darkBrand: inLight(brand, DIMMED), darkInk: lightened(brand) };
}

/** Those of this site. */
export const siteColours = (): BrandColours => brandColours(site().themeColor);
