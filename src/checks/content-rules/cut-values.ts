import { pagesIn, thingsOf } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';

/** Fields of free text; in others ` # …` is a note to oneself. */
const CUT =
  /^([ \t]*(?:- )?(?:title|description|label|name|text|reason|note|coverAlt|need|full|say|answer|summary):[ \t]+)([^\s"'|>[{&*!#@`%].*?)[ \t]+(#.*\S)[ \t]*$/;

/** A sentence of a list: what has five words is no code of ours, behind which a note may stand. */
const CUT_ITEM = /^([ \t]*- )([^\s"'|>[{&*!#@`%:]+(?: +[^\s#:]\S*){4,}?)[ \t]+(#.*\S)[ \t]*$/;

/** Longest line that is looked at: no field of text is longer. */
const LONGEST = 2_000;

/** Texts of a field that YAML cuts at ` #`, since it takes what follows for a note. */
export const cutValues: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const pages = new Set(
      [...pagesIn(content), ...thingsOf(content, 'units', 'documents')].map(({ file }) => file),
    );
    return content.texts
      .filter(({ path }) => pages.has(path))
      .flatMap(({ path: file, text, things }) => {
        const end = things[0]?.body?.line ?? Infinity;
        return text.split('\n').flatMap((line, n) => {
          const [, key = '', kept = '', lost = ''] =
            (n + 1 < end && line.length < LONGEST && (CUT.exec(line) ?? CUT_ITEM.exec(line))) || [];
          if (lost === '') return [];
          const corrected = `${key}"${`${kept} ${lost}`.replace(/["\\]/g, '\\$&')}"`;
          return [
            {
              file,
              line: n + 1,
              column: key.length + 1,
              severity: 'error' as const,
              code: 'chu-bi-cat',
              what: `Phần sau dấu # không hiện trên trang: “${lost}”`,
              why: 'Trong phần đầu tệp, dấu cách rồi dấu # mở đầu lời ghi chú',
              mend: `đặt cả câu trong dấu nháy kép: ${corrected.trim()}`,
              corrected,
            },
          ];
        });
      });
  },
};
