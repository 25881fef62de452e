import { z } from 'astro/zod';

/** Names of the drawings that stand beside tasks and topics. */
export const PICTOGRAMS = [
  'ho-so',
  'tra-cuu',
  'the',
  'gop-y',
  'dien-thoai',
  'dia-diem',
  'giay-to',
  'tro-giup',
  'can-bo',
  'ten-thu-tuc',
  'quyen-luat',
  'con-dau',
  'so-do',
  'cong-vu',
  'dong-tien',
  'man-hinh',
  'la-co',
  'bieu-do',
  'qua-dat',
  'con-mat',
  'cua-hang',
  'dong-ho',
  'thu-muc',
] as const;
export type Pictogram = (typeof PICTOGRAMS)[number];

/** What stands in for a drawing that nobody has chosen. */
export const GENERAL_PICTOGRAM: Pictogram = 'thu-muc';

/** A drawing that an editor chooses by its name. */
export const pictogram = () => z.enum(PICTOGRAMS);

/** What editors read of it. */
export const PICTOGRAM_HINT = `Một trong: ${PICTOGRAMS.join(', ')}.`;
