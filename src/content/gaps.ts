import path from 'node:path';
import { contentDirectory } from '../files/directory.ts';
import { gapsOn } from '../model/gaps.ts';
import { site } from '../site/settings.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';
import { hotlines } from './hotlines.ts';
import { documents } from './documents.ts';
import { indices } from './indices.ts';
import { dossierFigures, internalProcedures, onlineOnlyProcedures } from './lists.ts';
import { plans } from './plans.ts';

/** Path of the file in which something stands, below the content folder. */
const fileOf = ({ entry }: Content<unknown>): string =>
  'filePath' in entry && entry.filePath
    ? path.relative(contentDirectory(), path.resolve(entry.filePath)).split(path.sep).join('/')
    : '';

/** What is missing today, kind by kind. */
export async function gaps(): Promise<ReturnType<typeof gapsOn>> {
  const [articles, guides, questions] = [
    await collection('articles'),
    await collection('guides'),
    await collection('questions'),
  ];
  const evidence = await collection('evidence');
  return gapsOn(
    {
      settings: site(),
      units: await collection('units'),
      hotlines: await hotlines(),
      documents: await documents(),
      indices: await indices(),
      figures: await dossierFigures(),
      plans: await plans(),
      evidenced: new Set(evidence.map(({ fields }) => `${fields.plan} ${fields.activity}`)),
      guides: guides
        .filter(({ fields }) => !fields.withdrawn)
        .map((guide) => ({ ...guide, file: fileOf(guide) })),
      pages: [...articles, ...guides, ...questions]
        .filter(({ fields }) => !fields.withdrawn)
        .map((page) => ({ ...page.fields, file: fileOf(page) })),
      lists: {
        internal: (await internalProcedures()).length > 0,
        onlineOnly: (await onlineOnlyProcedures()).length > 0,
      },
    },
    today(),
  );
}
