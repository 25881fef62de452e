import { z } from 'astro/zod';
import { field } from './common.ts';

const text = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });

/** Where the editor at `/quan-tri/` reads and proposes: a repository, and the host that keeps it. */
export const desk = () =>
  z.strictObject({
    host: field(
      z.enum(['github', 'gitlab', 'gitea']),
      'Nơi giữ kho',
      'Một trong: github, gitlab, gitea (Forgejo cũng ghi gitea).',
    ),
    repo: field(
      text(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)+$/, 'viết như ten-co-quan/ten-kho'),
      'Kho',
      'Chủ kho và tên kho, như trong địa chỉ của kho: ten-co-quan/ten-kho.',
    ),
    branch: field(
      text(/^[A-Za-z0-9][\w./-]{0,99}$/, 'tên nhánh chỉ gồm chữ không dấu, số và . _ / -').optional(),
      'Nhánh',
      'Nhánh được đăng; bỏ trống thì là nhánh mặc định của kho.',
    ),
    address: field(
      text(
        /^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?$/,
        'viết như https://git.ten-mien.vn, không có dấu / ở cuối',
      ).optional(),
      'Địa chỉ máy chủ',
      'Chỉ ghi khi kho nằm ở máy chủ riêng, không phải github.com, gitlab.com, gitea.com.',
    ),
    appId: field(
      text(/^[A-Za-z0-9-]{8,100}$/, 'chép nguyên Application ID').optional(),
      'Mã ứng dụng',
      'Application ID đã tạo trên GitLab, Gitea, để đăng nhập bằng tài khoản; không ghi thì đăng nhập bằng mã truy cập.',
    ),
  });
export type Desk = z.infer<ReturnType<typeof desk>>;

/** Where the programs of the public hosts ask. */
const PUBLIC = { github: 'https://api.github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' };

/** The origin that the editor asks, and no other. */
export const hostOf = ({ host, address }: Desk): string => address ?? PUBLIC[host];

/** Whether people sign in at the host in a window of its own (OAuth with PKCE, RFC 7636), which then answers the page. */
export const signsIn = ({ host, appId }: Desk): boolean => host !== 'github' && appId !== undefined;
