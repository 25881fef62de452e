import {
  handbookPdf,
  handbookTemplates,
  sheetPdf,
  type PrintFile,
} from '../../channels/handbook/handbook.ts';
import { canTypeset } from '../../channels/print/typst.ts';
import { handbookEpub } from '../../channels/handbook/epub.ts';
import { guides, type GuideContent } from '../../content/guides.ts';
import { guideAddress } from '../../model/guide.ts';
import { identified } from '../../site/href.ts';
import { handbookSentences as say } from '../../site/sentences/handbook.ts';
import { guideChapter } from './guide-chapter.ts';
import { keptFile } from './kept-file.ts';
import { siteHandbook } from './site-handbook.ts';

/** The file, after a line for editors about what it had to leave out. */
export function told(name: string, { pdf, left }: PrintFile): Buffer {
  if (left.length) process.stderr.write(`${say.leftOut(name, left.join(' '))}\n`);
  return pdf;
}

/** The handbook as PDF, kept from build to build while nothing in it changes. */
export async function handbookFile(): Promise<Buffer> {
  const handbook = await siteHandbook();
  return keptFile(handbook, handbookTemplates(), async () =>
    told('/so-tay.pdf', await handbookPdf(handbook)),
  );
}

/** The handbook as an e-book; its identifier is its address, which stays when the site has another. */
export const ebookFile = async (): Promise<Buffer> =>
  handbookEpub(await siteHandbook(), identified('/so-tay/'));

/** What a page says of a file to fetch. */
export interface FileFacts {
  readonly label: string;
  readonly address: string;
  readonly bytes: number;
}

/** The handbook's PDF as a file to fetch; none where this machine cannot set it. */
export const handbookFiles = async (): Promise<FileFacts[]> =>
  (await canTypeset())
    ? [{ label: say.book, address: '/so-tay.pdf', bytes: (await handbookFile()).length }]
    : [];

/** A guide as an A4 sheet, kept likewise. */
export async function sheetFile(guide: GuideContent): Promise<Buffer> {
  const [chapter, { words, place, colour }] = [await guideChapter(guide, 'on a sheet'), await siteHandbook()];
  const around = { words, place, colour, day: guide.fields.informedUntil };
  return keptFile([chapter, around], handbookTemplates(), async () =>
    told(sheetAddress(guide.id), await sheetPdf(chapter, around)),
  );
}

/** Address of a guide's sheet. */
export const sheetAddress = (id: string): string => `${guideAddress(id)}to-a4.pdf`;

/** The sheets of all guides as files to fetch; none where this machine cannot set them. */
export const sheetFiles = async (): Promise<FileFacts[]> =>
  (await canTypeset())
    ? Promise.all(
        (await guides()).map(async (guide) => ({
          label: guide.fields.title,
          address: sheetAddress(guide.id),
          bytes: (await sheetFile(guide)).length,
        })),
      )
    : [];
