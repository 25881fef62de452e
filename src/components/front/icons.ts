import type { TASK_ICONS } from '../../model/settings.ts';

/** Line drawings, 24 by 24, of the tasks. Ours; no agency's mark. */
export const DRAWINGS: Readonly<Record<(typeof TASK_ICONS)[number], string>> = {
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
};
