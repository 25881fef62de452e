import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { article, writeContent } from '../content-fixture.ts';

function toldOf(description: string): string[] {
  const directory = writeContent({ 'tin-tuc/2026/bai.md': article({ description: `'${description}'` }) });
  try {
    return checkContent(directory, { level: 'full', today: '2026-11-23', root: directory })
      .filter(({ code }) => code === 'bai-noi-ve-minh')
      .map(({ what }) => what);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

it.each([
  'Bài nói về cách đăng nhập Cổng bằng tài khoản định danh điện tử.',
  'Bài giải thích vì sao hồ sơ chỉ phải bổ sung một lần.',
  'Bài viết này nêu nơi đăng ký hộ kinh doanh từ ngày 01/7/2025.',
  'Trang này cho biết trụ sở của bốn xã mới đặt ở đâu.',
  'Mã đã dán thì dùng được lâu dài. Trang này nói rõ điều gì không đổi.',
  'Nay thuộc bốn xã mới. Bảng dưới đây cho biết nơi bạn ở là xã nào.',
])('is told of a summary that speaks of itself: %s', (description) => {
  expect(toldOf(description)).toHaveLength(1);
});

it.each([
  'Trang của cơ quan nhà nước có đuôi .gov.vn. Hãy nhìn đuôi địa chỉ trước.',
  'Bảng giá đất mới áp dụng cho cả tỉnh từ đầu năm, tra theo tên đường.',
  'Hướng dẫn của tỉnh là ai đến trước làm trước, ưu tiên người cao tuổi.',
  'Tin nhắn lạ bảo liên kết VNeID thì xóa đi; bạn tự mở ứng dụng.',
  'Cả bài thi và bài chỉnh sửa đều nộp trên mạng trước ngày 30/11/2026.',
])('is silent about a summary that tells the answer: %s', (description) => {
  expect(toldOf(description)).toEqual([]);
});
