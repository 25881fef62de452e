import { parsePhone } from '../../model/fields/phone.ts';
import { thingsOf, type ContentFolder, type Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { textsOf, type WrittenText } from '../texts.ts';

const WRITTEN = /(?<![\d/.,-])(?:\+84|0|1[89]00)[\d\s.()\u00a0-]{3,16}\d(?![\d/])/g;

/** Numbers in a text that are phone numbers; short ones (113) are words of everyday speech and left alone. */
export function phonesIn(text: string): { written: string; national: string; index: number }[] {
  return [...text.matchAll(WRITTEN)].flatMap(({ 0: found, index }) => {
    const written = found.replace(/\s+/g, ' ').trim();
    const phone = parsePhone(written);
    return phone && phone.kind !== 'service' ? [{ written, national: phone.national, index }] : [];
  });
}

/** National digits of every hotline record, with its identifier. */
export function hotlineNumbers(content: ContentFolder): Map<string, string> {
  return new Map(
    thingsOf(content, 'hotlines').flatMap(({ id, value }): [string, string][] => {
      const written = (value as { value?: unknown } | null)?.value;
      const phone = typeof written === 'string' ? parsePhone(written) : undefined;
      return phone ? [[phone.national, id]] : [];
    }),
  );
}

function judge(
  { file }: Thing,
  { text, placeOf }: WrittenText,
  known: ReadonlyMap<string, string>,
): Finding[] {
  return phonesIn(text).map(({ written, national, index }) => {
    const id = known.get(national);
    return {
      file,
      ...placeOf(index),
      severity: 'error',
      code: 'so-trong-bai',
      what: `Số điện thoại “${written}” viết thẳng trong bài`,
      why: id
        ? 'Số đổi thì phải sửa ở mọi bài'
        : 'Số này không có trong danh sách đã kiểm tra, gọi nhầm có thể gây hại',
      mend: id
        ? `bỏ số, dẫn đến trang /duong-day-nong/ (mã ${id})`
        : 'bỏ số; số có nguồn thì ghi vào content/duong-day-nong.yaml',
    };
  });
}

/** Phone numbers typed into prose: they belong to `duong-day-nong.yaml`, with source and day of checking. */
export const phonesInProse: ContentRule = {
  scope: 'full',
  find: (content) => {
    const known = hotlineNumbers(content);
    return content.things
      .filter(({ type }) => type !== 'hotlines' && type !== 'dossierFigures')
      .flatMap((thing) =>
        textsOf(thing, ['sources', 'source', 'link', 'aliases', 'codes']).flatMap((text) =>
          judge(thing, text, known),
        ),
      );
  },
};
