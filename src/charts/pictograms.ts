import { PICTOGRAMS, type Pictogram } from '../model/fields/pictogram.ts';
import type { BrandColours } from '../site/brand-colours.ts';

/** Line drawings, 24 by 24. Ours; no agency's mark. */
const DRAWINGS: Readonly<Record<Pictogram, string>> = {
  'ho-so': 'M6 3h8l4 4v14H6zM14 3v4h4M12 17v-6m-3 3 3-3 3 3',
  'tra-cuu': 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21M8 9h5m-5 3h3',
  the: 'M3 5h18v14H3zM8.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 16c.5-2 5.5-2 6 0M15 9h3m-3 4h3',
  'gop-y': 'M4 4h16v12h-9l-5 4v-4H4zM8 8h8m-8 4h5',
  'dien-thoai':
    'M5 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4c0 1-1 1.5-2 1.5C10 20 4 14 3.5 6c0-1 .5-2 1.5-2z',
  'giay-to': 'M5 3h10v18H5zM8 8h4m-4 4h4m-4 4h2M15 7h4v14h-4',
  'tro-giup': 'M9 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 21v-4c0-4 12-4 12 0v4M17 8c0-3 4-3 4 0 0 2-2 2-2 4m0 3v.5',
  'can-bo': 'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 21v-3c0-5 12-5 12 0v3zM19 5v8m0 3v.5',
  'ten-thu-tuc': 'M4 6h3m-3 6h3m-3 6h3M10 6h10m-10 6h10m-10 6h6',
  'dia-diem': 'M12 21c4-5 7-8 7-12a7 7 0 0 0-14 0c0 4 3 7 7 12zM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  'quyen-luat': 'M19 17V4H8a3 3 0 0 0-3 3v11a3 3 0 0 1 3-3h11M5 18a3 3 0 0 0 3 3h11v-4M9 8h6m-6 3h4',
  'con-dau': 'M9.5 3h5v3c0 2-1 3-1 5h-3c0-2-1-3-1-5zM5 17v-3a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v3zM4 21h16',
  'so-do': 'M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4m-6 4v-4h12v4',
  'cong-vu': 'M12 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM4 21v-2c0-6 16-6 16 0v2zM12 15l-1.5 2 1.5 4 1.5-4z',
  'dong-tien':
    'M15 6.500C15 7.9 12.3 9 9 9S3 7.9 3 6.5 5.7 4 9 4s6 1.1 6 2.500zM3 6.500v10c0 1 1.7 2 4.5 2.400M3 11.500c0 1 2 2 4.5 2.400M15 6.500V9M15.5 20.500a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM15.5 13.500v4',
  'man-hinh': 'M3 4h18v12H3zM12 16v4m-4 0h8M8.5 10l2.5 2.5 4.5-4.5',
  'la-co': 'M5 21V3m0 1h14l-3 4.5 3 4.500H5',
  'bieu-do': 'M4 3v18h17M7.5 21v-6h3v6m2 0V8h3v13m2 0V12h3v9',
  'qua-dat': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  'con-mat': 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  'cua-hang':
    'M5 4h14l2 6H3zM3 10c0 3.5 4.5 3.5 4.5 0 0 3.5 4.5 3.5 4.5 0 0 3.5 4.5 3.5 4.5 0 0 3.5 4.5 3.5 4.5 0M4.5 13v8h15v-8M10 21v-5h4v5',
  'dong-ho': 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  'thu-muc': 'M3 5h7l2 3h9v11H3z',
};
/** Height of the room of each drawing in the file. */
const ROOM = 24;

/** Address of the file that holds all drawings, without the base path. */
const PICTOGRAMS_FILE = '/hinh-ve.svg';

/** Address of one drawing, without the base path: a view of the shared file, which is fetched and kept once for all of them. */
export const pictogramAddress = (name: Pictogram): string => `${PICTOGRAMS_FILE}#${name}`;

/** The file: all drawings below each other, each under its name as a view (SVG 2, 16.5), in the colour of the reader's scheme. */
export function pictogramsSvg({ brand, darkInk }: BrandColours): string {
  const drawn = PICTOGRAMS.map(
    (name, at) =>
      `<view id="${name}" viewBox="0 ${at * ROOM} 24 24"/><path transform="translate(0 ${at * ROOM})" d="${DRAWINGS[name]}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 ${PICTOGRAMS.length * ROOM}" fill="none" stroke="${brand}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><style>@media(prefers-color-scheme:dark){svg{stroke:${darkInk}}}</style>${drawn.join('')}</svg>\n`;
}
