import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { isKeptTag } from '../../markdown/sanitize.ts';
import { proseOf } from '../prose.ts';
import type { RawTag } from '../raw-html.ts';

type Told = Pick<Finding, 'code' | 'what' | 'why' | 'mend'>;

function judge({ name, attributes }: RawTag): Told | undefined {
  // The build can neither find nor shrink a picture in HTML.
  if (name === 'img')
    return {
      code: 'anh-html',
      what: `Ảnh “${(attributes.get('src') ?? '').slice(0, 40)}” chèn bằng mã HTML bị bỏ khi dựng`,
      why: 'Chỉ ảnh đặt cạnh bài mới được thu nhỏ và xóa thông tin riêng',
      mend: 'đặt ảnh cạnh tệp bài và viết ![Mô tả ảnh](ten-anh.jpg)',
    };
  if (isKeptTag(name)) return undefined;
  return {
    code: 'html-bi-bo',
    what: `Thẻ <${name.slice(0, 40)}> bị bỏ khi dựng`,
    why: 'Thẻ này có thể chạy mã lạ, lấy nội dung từ trang khác hoặc phá cách trình bày chung',
    mend: 'xóa thẻ; cần nhúng nội dung trang khác thì ghi liên kết',
  };
}

/** Raw HTML that does not reach the page. */
export const rawHtml: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap((thing) =>
      (proseOf(thing)?.tags ?? []).flatMap((tag) => {
        const told = judge(tag);
        return told ? [{ file: thing.file, ...tag.place, severity: 'notice' as const, ...told }] : [];
      }),
    ),
};
