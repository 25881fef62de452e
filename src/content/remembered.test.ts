import { expect, test } from 'vitest';
import { CODE } from '../source-fixture.ts';

/** Rooms whose modules run while pages are rendered. */
const OF_PAGES = /^src\/(?:content|facts|feeds|embed|channels|charts|components|layouts|pages|markdown)\//;
const IN_BROWSERS =
  /^src\/(?:embed\/(?:loader|frame)|embed\/builder\/|components\/(?:word-import|report|radio)\/)/;

/** What is remembered from page to page without `remembered`: nothing that pages ask of the content is told by it. */
const ASKS_NOTHING: Readonly<Record<string, string>> = {
  'src/content/collection.ts': 'what is asked stands in front of it',
  'src/content/compounds.ts': 'units, topics and abbreviations, with which all pages change',
  'src/content/digest.ts': 'digests',
  'src/content/rendering.ts': 'Astro’s pictures',
  'src/content/trace.ts': 'remembered itself',
  'src/channels/print/printable.ts': 'the typeface alone',
  'src/channels/print/typst.ts': 'the program alone',
  'src/channels/radio/site-scripts.ts': 'the program alone',
  'src/channels/speech/speech.ts': 'made of what is handed in',
  'src/channels/word-file.ts': 'made of what is handed in',
  'src/components/desk/editor-files.ts': 'the program alone',
  'src/components/page/share-card.ts': 'the program alone',
  'src/components/print/site-handbook.ts': 'guides and lists, with which all pages change',
  'src/components/print/site-posters.ts': 'posters and slogans, with which all pages change',
  'src/embed/widget-code.ts': 'the program alone',
  'src/feeds/article-text.ts': 'made of what is handed in',
  'src/markdown/abbreviations.ts': 'made of what is handed in',
  'src/markdown/whole-words.ts': 'made of what is handed in',
};

test('what pages remember from one to the next tells what was asked for it', () => {
  const remembering = [...CODE]
    .filter(
      ([file]) => OF_PAGES.test(file) && !IN_BROWSERS.test(file) && !/\.test\.ts$|-fixture\.ts$/.test(file),
    )
    .filter(([, code]) =>
      /^(?:let \w+[:;]|(?:const|let) \w+ = new (?:Weak)?Map(?:<[^;]*>)?\(\);)/m.test(code),
    )
    .map(([file]) => file)
    .sort();
  expect(remembering).toEqual(Object.keys(ASKS_NOTHING).sort());
});
