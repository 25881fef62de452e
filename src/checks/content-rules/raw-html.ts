import type { ContentRule } from '../content-rule.ts';
import { proseLines, proseLinks } from '../prose.ts';
import type { Body } from '../content-folder.ts';
import type { Finding } from '../finding.ts';

type Told = Pick<Finding, 'line' | 'code' | 'what' | 'why' | 'mend'>;

/** Tags that the sanitiser takes away with all they hold. */
const TAKEN_AWAY =
  /<(script|style|iframe|object|embed|svg|math|form|input|button|video|audio|meta|base|link)\b/i;

const tagsOf = (body: Body): Told[] =>
  proseLines(body).flatMap(({ text, line }) => {
    const tag = TAKEN_AWAY.exec(text)?.[1];
    if (!tag) return [];
    return [
      {
        line,
        code: 'html-bi-bo',
        what: `Thẻ <${tag.toLowerCase()}> bị bỏ khi dựng`,
        why: 'Thẻ này có thể chạy mã lạ hoặc lấy nội dung từ trang khác',
        mend: 'xóa thẻ; cần nhúng nội dung trang khác thì ghi liên kết',
      },
    ];
  });

/** Pictures as HTML: the build can neither find nor shrink them. */
const picturesOf = (body: Body): Told[] =>
  proseLinks(body)
    .filter(({ kind, raw }) => kind === 'picture' && raw)
    .map(({ target, line }) => ({
      line,
      code: 'anh-html',
      what: `Ảnh “${target.slice(0, 40)}” chèn bằng mã HTML bị bỏ khi dựng`,
      why: 'Chỉ ảnh đặt cạnh bài mới được thu nhỏ và xóa thông tin riêng',
      mend: 'đặt ảnh cạnh tệp bài và viết ![Mô tả ảnh](ten-anh.jpg)',
    }));

/** Raw HTML that does not reach the page. */
export const rawHtml: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things.flatMap(({ file, body }) =>
      (body ? [...tagsOf(body), ...picturesOf(body)] : []).map((told) => ({
        file,
        column: 1,
        severity: 'notice' as const,
        ...told,
      })),
    ),
};
