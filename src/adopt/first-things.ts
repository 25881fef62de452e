import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import { lowerFirst } from '../vietnamese/first-letter.ts';

/** What a command has made for a place. */
export interface Made {
  readonly name: string;
  readonly unit: string;
  /** The new content folder, as shown. */
  readonly folder: string;
  readonly counts: ReadonlyMap<ContentTypeName, number>;
  /** How many files speak of the old place. */
  readonly toRewrite: number;
  /** Where the old content lies now; undefined when the new one lies beside it. */
  readonly kept: string | undefined;
}

/** What was made, and what to do first, for who adopts the section; in Vietnamese. */
export function firstThings({ name, unit, folder, counts, toRewrite, kept }: Made): string {
  const over = [...counts]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${count} ${lowerFirst(CONTENT_TYPES[type].label)}`);
  const things = [
    'site.yaml: địa chỉ thật (siteUrl), tên chuyên mục, màu chủ đạo (themeColor), cơ quan chủ quản.',
    'duong-day-nong.yaml, mục cuối: số điện thoại, địa chỉ nơi tiếp nhận hồ sơ.',
    `don-vi/${unit}.yaml: ngày thành lập, các đơn vị cũ hợp thành, trụ sở, kèm nguồn.`,
    'trang/gioi-thieu.md và trang/tiep-can.md: đọc lại, sửa cho đúng nơi bạn.',
    toRewrite
      ? `_can-viet-lai/: ${toRewrite} tệp nói về nơi cũ. Viết lại rồi chuyển ra đúng chỗ, hoặc xóa. Thư mục này không được đăng.`
      : '_mau/: mẫu của từng loại nội dung, chép ra rồi điền. Thư mục này không được đăng.',
  ];
  const next = kept
    ? [`Nội dung cũ nằm ở ${kept}. Không cần nữa thì xóa.`, 'Tiếp theo: npm run check, rồi npm start.']
    : [
        `Vừa ý thì đổi tên content thành content-cu, đổi tên ${folder} thành content,`,
        'rồi chạy: npm run check, và npm start.',
      ];
  return [
    `Đã tạo nội dung cho ${lowerFirst(name)} trong ${folder}/.`,
    ...(over.length ? [`Giữ lại những gì đúng với cả nước: ${over.join(', ')}.`] : []),
    '',
    'Năm việc làm trước:',
    ...things.map((thing, n) => `  ${n + 1}. ${thing}`),
    '',
    ...next,
    '',
  ].join('\n');
}
