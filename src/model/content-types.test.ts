import { expect, it } from 'vitest';
import { CONTENT_TYPES, writtenName, type ContentType } from './content-types.ts';

const TYPES = Object.entries(CONTENT_TYPES) as [string, ContentType][];

it.each(TYPES)(
  '%s tells editors a name of file that is one of its own',
  (_, { storage, files, fileName }) => {
    expect(fileName !== undefined).toBe(storage === 'page' || storage === 'record');
    if (fileName) expect(fileName.replace('<năm>', '2026').replace(/<[^>]+>/, 'ten')).toMatch(files);
  },
);

it('calls a field of a table by its heading, every other one by its key', () => {
  expect(writtenName('dossierFigures', 'received')).toBe('tiep_nhan');
  expect(writtenName('articles', 'title')).toBe('title');
});
