import { soundRecords } from '../../files/content-files.ts';
import { once } from '../../files/once.ts';
import type { Hotline } from '../../model/hotline.ts';
import { unitNameOn } from '../../model/unit.ts';
import { documentSentences } from '../../site/sentences/documents.ts';
import { today } from '../../site/today.ts';
import type { ComponentWords } from './blocks.ts';

const hotlineWords = (hotline: Hotline): string =>
  hotline.channel === 'none' ? `${hotline.name}, ${hotline.instead}` : `${hotline.name}, ${hotline.value}`;

/** What components of `.mdx` say aloud, from the content in a folder, which is read when the first one asks. */
export function componentWords(directory: string): ComponentWords {
  const hotlines = once(() => soundRecords(directory, 'hotlines').map(({ fields }) => fields));
  const procedures = once(() => soundRecords(directory, 'procedures'));
  const documents = once(() => soundRecords(directory, 'documents'));
  const units = once(() => soundRecords(directory, 'units'));
  const indices = once(() => soundRecords(directory, 'indices'));
  const words: Readonly<Record<string, (id: string) => string | undefined>> = {
    DuongDayNong: (id) =>
      hotlines()
        .filter((one) => one.id === id)
        .map(hotlineWords)[0],
    VanBan: (id) => {
      const document = documents().find((one) => one.id === id)?.fields;
      return document && documentSentences.documentTitle(document.kind, document.number);
    },
    ThuTuc: (id) => procedures().find(({ fields }) => fields.id === id)?.fields.name,
    DonVi: (id) => {
      const unit = units().find((one) => one.id === id)?.fields;
      return unit && unitNameOn(unit, today()).name;
    },
    ChiSo: (id) => indices().find((one) => one.id === id)?.fields.short,
    DiaChiChinhThuc: () =>
      hotlines()
        .flatMap((one) => (one.channel === 'web' ? [`${one.name}: ${new URL(one.value).host}`] : []))
        .join('; '),
  };
  return (name, id) => words[name]?.(id);
}
