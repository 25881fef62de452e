import { numberSlipsIn } from '../../model/fields/document-number-slips.ts';
import type { Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import { textsOf } from '../texts.ts';

/** What is kept as others wrote it. */
const KEPT: readonly Thing['type'][] = ['plans', 'planTexts', 'redirects'];
/** Words of a search are written as people type them. */
const TYPED = ['keywords', 'aliases', 'say'];

/** Document numbers in another form than that of documents: search, links and records do not know them. */
export const documentNumberForm: ContentRule = {
  scope: 'full',
  find: ({ things }) =>
    things
      .filter(({ type }) => !KEPT.includes(type))
      .flatMap((thing) =>
        textsOf(thing, TYPED).flatMap(({ text, placeOf }) =>
          numberSlipsIn(text).map(({ written, meant, index }) => ({
            file: thing.file,
            ...placeOf(index),
            severity: 'error' as const,
            code: 'so-van-ban-sai',
            what: `Số, ký hiệu văn bản viết “${written.replace(/\s+/g, ' ')}”`,
            why: 'Viết khác mẫu thì máy không nhận ra văn bản, người đọc tìm không thấy',
            mend: `viết ${meant}`,
            corrected: meant,
          })),
        ),
      ),
};
