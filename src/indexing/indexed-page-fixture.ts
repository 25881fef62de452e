import type { IndexedPage } from './page-copy.ts';

/** A page as the index gets it: of no kind, and with nothing but what is given. */
export const indexedPage = (given: Partial<IndexedPage>): IndexedPage => ({
  address: '/',
  title: '',
  kind: '',
  blocks: [],
  description: '',
  topics: [],
  units: [],
  date: undefined,
  keywords: [],
  ...given,
});

/** The same with its title and one paragraph below. */
export const writtenPage = (address: string, title: string, text: string, date?: string): IndexedPage =>
  indexedPage({
    address,
    title,
    blocks: [
      { kind: 'heading', text: title, id: '' },
      { kind: 'text', text, id: '' },
    ],
    date,
  });
