import { located } from '../../site/href.ts';
import { site } from '../../site/settings.ts';
import type { StructuredData } from '../page/structured-data.ts';

/** schema.org `WebSite` with its search. No publisher: who runs the section now is not known. */
export const siteData = (): StructuredData => ({
  '@type': 'WebSite',
  name: site().title,
  description: site().description,
  url: located('/'),
  inLanguage: 'vi',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${located('/tim-kiem/')}?q={q}` },
    'query-input': 'required name=q',
  },
});
