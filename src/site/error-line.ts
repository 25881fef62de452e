/** What the system's error codes mean (errno(3); Node.js “Common system errors”), in words of the person who typed the command. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'Không có quyền đọc hoặc ghi',
  EBUSY: 'Đang bị chương trình khác giữ',
  EDQUOT: 'Đã dùng hết phần ổ đĩa được cấp; hãy xóa bớt tệp rồi chạy lại',
  EISDIR: 'Đây là thư mục, không phải tệp',
  EMFILE: 'Máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi chạy lại',
  ENAMETOOLONG: 'Tên hoặc đường dẫn quá dài',
  ENOENT: 'Không thấy tệp hoặc thư mục',
  ENOSPC: 'Ổ đĩa đã đầy; hãy xóa bớt tệp rồi chạy lại',
  ENOTDIR: 'Đây là tệp, không phải thư mục',
  EPERM: 'Hệ điều hành không cho phép',
  EROFS: 'Ổ đĩa chỉ cho đọc',
};

/** What Node.js says of options (util.parseArgs), in words of the person who typed them. */
const OPTION_ERRORS: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'Không có tùy chọn này',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'Tùy chọn này viết chưa đúng',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'Thừa từ này',
};

interface Described extends Error {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly dest?: unknown;
  /** Where Astro and Vite say that it went wrong. */
  readonly loc?: { readonly file?: string; readonly line?: number } | undefined;
  readonly hint?: unknown;
  /** The page or module that Astro and Vite were at. */
  readonly id?: unknown;
}

/** A stack may stand inside a message, where one program passes on another's error. */
const withoutStack = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at\s/.test(line))
    .join('\n')
    .trim();

const systemLine = ({ code, path, dest }: Described): string | undefined => {
  const known = typeof code === 'string' ? SYSTEM_ERRORS[code] : undefined;
  const places = [path, dest].filter((one) => typeof one === 'string').join(' → ');
  return known && `${known}${places && `: ${places}`} [${String(code)}].`;
};

/**
 * An error as a person can read it: what the system's code means and which file it is about, else the error's own message with
 * its place; never the stack.
 */
export function errorLine(cause: unknown): string {
  if (!(cause instanceof Error)) return `Lỗi: ${withoutStack(String(cause))}`;
  if (cause instanceof AggregateError && cause.errors.length)
    return cause.errors.map((one: unknown) => errorLine(one)).join('\n');
  const error = cause as Described;
  const system = systemLine(error);
  if (system) return `Lỗi: ${system}`;
  const option = typeof error.code === 'string' ? OPTION_ERRORS[error.code] : undefined;
  if (option)
    return `Lỗi: ${option}: ${/['‘]([^'’]+)['’]/.exec(error.message)?.[1] ?? ''}. Thêm --help để xem cách dùng.`;
  const { file, line } = error.loc ?? {};
  const at = file ?? (typeof error.id === 'string' ? error.id : undefined);
  const place = at ? `${at}${line ? `:${line}` : ''}: ` : '';
  const message = withoutStack(error.message) || error.name;
  const hint = typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `${place}${/^.*lỗi \[/i.test(message) ? '' : 'Lỗi: '}${message}${hint}`;
}
