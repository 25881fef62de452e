/** States of an activity; without a report nothing is claimed, neither that it was done nor that it was not. */
export const ACTIVITY_STATES = {
  'chua-co-thong-tin': 'Chưa có báo cáo',
  'dang-thuc-hien': 'Đang thực hiện',
  'da-thuc-hien': 'Đã thực hiện',
} as const;
export type ActivityState = keyof typeof ACTIVITY_STATES;
