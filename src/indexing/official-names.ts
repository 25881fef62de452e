import { soundRecords } from '../files/content-files.ts';
import { documentAddress } from '../model/document.ts';
import { procedureAddress, searchWords } from '../model/procedure.ts';

/** What official papers call a page's subject where its heading does not: a document by what it is about, a procedure by its name on the portal; by root-relative address. */
export const officialNames = (directory: string): ReadonlyMap<string, string> =>
  new Map([
    ...soundRecords(directory, 'documents').map(
      ({ id, fields }) => [documentAddress(id), fields.title] as const,
    ),
    ...soundRecords(directory, 'procedures').map(
      ({ id, fields }) => [procedureAddress(id), searchWords(fields)] as const,
    ),
  ]);
