import { existsSync, lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import type { FileFault } from './fault.ts';

/** Absolute path of the content folder: `CONTENT_DIR`, by default `content` in the project's root. */
export const contentDirectory = (environment: NodeJS.ProcessEnv = process.env): string =>
  path.resolve(environment['CONTENT_DIR'] || 'content');

/** Names of files that hold text of ours. */
export const TEXT_FILE = /\.(md|mdx|yaml|csv)$/;

/** What a content folder holds: its files, and what stands there and can be none. */
export interface Listing {
  /** Paths below the content folder with `/`, sorted folder by folder. */
  readonly files: readonly string[];
  readonly faults: readonly FileFault[];
}

/** What Windows, macOS and Office put into folders by themselves: lists of pictures, marks of an open document. */
const SYSTEM_FILE = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*|~wr[a-z]\d+\.tmp|icon\r)$/i;

/** A folder or file whose name starts with `_` or `.` is never content (drafts of pictures, editor's leftovers). */
const isIgnored = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('_') || name === 'README.md' || SYSTEM_FILE.test(name);

type Told = Pick<FileFault, 'code' | 'what' | 'mend'> & { why?: string };
const faultOf = (file: string, told: Told): FileFault => ({ file, line: 1, column: 1, ...told });

/** The fault of what the system does not let us open. */
export const closedFault = (file: string, cause: unknown): FileFault =>
  faultOf(file, {
    code: 'khong-mo-duoc',
    what: 'Không mở được tệp hoặc thư mục này',
    why: `Máy báo: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`,
    mend: 'xem lại tên tệp và quyền đọc',
  });

/**
 * Why what stands at a path is no file to read; undefined when it is an ordinary file. Pipes would make the reader wait
 * for ever, and links may lead out of the content folder.
 */
export function faultOfKind(file: string, kind: Dirent | Stats): FileFault | undefined {
  const code = 'khong-phai-tep';
  if (kind.isFile()) return undefined;
  if (kind.isSymbolicLink())
    return faultOf(file, {
      code,
      what: 'Đây là lối tắt (liên kết tượng trưng), không phải tệp',
      why: 'Lối tắt có thể dẫn ra ngoài thư mục nội dung, và Windows không mở được',
      mend: 'xóa lối tắt, chép tệp thật vào đúng chỗ này',
    });
  if (kind.isDirectory())
    return faultOf(file, {
      code,
      what: 'Đây là thư mục mang tên của một tệp',
      mend: 'đổi tên thư mục, hoặc thay bằng một tệp',
    });
  return faultOf(file, { code, what: 'Đây không phải tệp hay thư mục thường', mend: 'xóa đi' });
}

function listFolder(directory: string, folder: string): Listing[] {
  const below = readdirSync(path.join(directory, folder), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return below.map((kind) => list(directory, folder ? `${folder}/${kind.name}` : kind.name, kind));
}

function list(directory: string, file: string, kind: Dirent | Stats): Listing {
  const fault = faultOfKind(file, kind);
  if (!fault) return { files: [file], faults: [] };
  if (!kind.isDirectory() || TEXT_FILE.test(file)) return { files: [], faults: [fault] };
  try {
    const found = listFolder(directory, file);
    return { files: found.flatMap(({ files }) => files), faults: found.flatMap(({ faults }) => faults) };
  } catch (cause) {
    return { files: [], faults: [closedFault(file, cause)] };
  }
}

/** What stands at a path; undefined when there is nothing. Links are not followed. */
export const kindOf = (directory: string, file: string): Stats | undefined =>
  lstatSync(path.join(directory, file), { throwIfNoEntry: false });

/** Whether the folder of a path still lists its name. */
export function isListed(directory: string, file: string): boolean {
  const folder = path.join(directory, path.dirname(file));
  return existsSync(folder) && readdirSync(folder).includes(path.basename(file));
}

/** Everything in a content folder, or below one of its paths; nothing when there is no such folder. */
export function listContent(directory: string, below = ''): Listing {
  // The content folder itself may be a link: an operator has set it.
  const kind = below ? kindOf(directory, below) : statSync(directory, { throwIfNoEntry: false });
  return kind ? list(directory, below, kind) : { files: [], faults: [] };
}
