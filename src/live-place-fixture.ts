import { slugify } from './vietnamese/slug.ts';

/**
 * The place that the live content is about, for tests that see to it that nothing else is: names of its units as `content/don-vi/` has
 * them, without their kind. Tests do not open live content.
 */
const UNITS = [
  'Tuy Phước',
  'Bình Định',
  'Gia Lai',
  'Quy Nhơn',
  'Diêu Trì',
  'Phước An',
  'Phước Hiệp',
  'Phước Hòa',
  'Phước Hưng',
  'Phước Lộc',
  'Phước Nghĩa',
  'Phước Quang',
  'Phước Sơn',
  'Phước Thắng',
  'Phước Thành',
  'Phước Thuận',
];

const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${UNITS.flatMap((name) => [name, slugify(name)]).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

/** Names of the live place in a text, as written or as in addresses; each once. */
export const liveNamesIn = (text: string): string[] => [...new Set(text.normalize('NFC').match(NAME) ?? [])];
