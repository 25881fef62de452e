import { DATA_SETS } from '../../feeds/api/data-sets.ts';
import { dataPublication } from '../../feeds/api/publication.ts';
import { located } from '../../site/href.ts';
import type { StructuredData } from '../page/structured-data.ts';

/** schema.org `DataCatalog` with a `Dataset` for each kind of data (developers.google.com/search/docs/appearance/structured-data/dataset). */
export async function catalogueData(): Promise<StructuredData> {
  const { title, description, publisher, licence, updated } = await dataPublication();
  const shared = {
    inLanguage: 'vi',
    isAccessibleForFree: true,
    ...(licence && { license: licence.url }),
  };
  return {
    '@type': 'DataCatalog',
    name: title,
    description,
    url: located('/du-lieu/'),
    ...shared,
    dataset: DATA_SETS.map((set) => ({
      '@type': 'Dataset',
      name: `${set.title} – ${title}`,
      description: set.description,
      dateModified: updated,
      creator: { '@type': 'Organization', name: publisher },
      ...shared,
      distribution: set.files.map(({ address, mediaType }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaType,
        contentUrl: located(address),
      })),
    })),
  };
}
