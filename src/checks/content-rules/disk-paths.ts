import type { ContentRule } from '../content-rule.ts';
import { writtenRule } from '../written-rule.ts';

/** A drive of Windows, a folder of a Mac, an address of the disk; each with a path behind it. */
const PATH =
  /(?<![\p{L}\p{N}])(?:[A-Za-z]:(?:\\+|\/(?!\/))[^\s)\]]+|file:\/\/\/?[^\s)\]]+|\\{2,4}[\p{L}\d._-]+\\+[^\s)\]]+|\/(?:Users|home)\/[^\s)\]]+)/gu;

/** Paths of the writer's own disk or office server, in links and in words. */
export const diskPaths: ContentRule = writtenRule(({ kind, source }) =>
  kind === 'code' || kind === 'html'
    ? []
    : [...source.replace(/`[^`\n]+`/g, (code) => 'x'.repeat(code.length)).matchAll(PATH)].map(
        ({ 0: path, index }) => ({
          index,
          severity: 'error' as const,
          code: 'tep-tren-may',
          what: `“${path.slice(0, 60)}” là tệp trên máy của bạn, người khác không mở được`,
          mend: 'chép nội dung vào bài, hoặc dẫn đến trang có tệp đó trên mạng',
        }),
      ),
);
