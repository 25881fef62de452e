import { soundRecords } from '../files/content-files.ts';
import { documentAddress } from '../model/document.ts';
import { procedureAddress, searchWords } from '../model/procedure.ts';

/** Half of the portal's names say first what all of them are; people say it or not. */
const withoutKind = (name: string): string[] => [...new Set([name, name.replace(/^thủ tục /iu, '')])];

/** What official papers call a page's subject where its heading does not: a document by what it is about, a procedure by its name on the portal; by root-relative address. */
export const officialNames = (directory: string): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ...soundRecords(directory, 'documents').map(
      ({ id, fields }) => [documentAddress(id), [fields.title]] as const,
    ),
    ...soundRecords(directory, 'procedures').map(
      ({ id, fields }) => [procedureAddress(id), withoutKind(searchWords(fields))] as const,
    ),
  ]);
