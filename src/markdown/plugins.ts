import type { HastPluginDefinition, HastPluginEntry, HastVisitorContext, MdastPluginEntry } from 'satteri';
// Brings Astro's part of a document's data into the type.
import type {} from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import { soundValues } from '../files/content-files.ts';
import { CONTENT_TYPES, type ContentType } from '../model/content-types.ts';
import { readSettings } from '../site/settings.ts';
import { markdownSentences } from '../site/sentences/markdown.ts';
import { explainAbbreviations } from './abbreviations.ts';
import { decodableImages, decodablePictures } from './decodable.ts';
import { keepDocumentNumbers } from './document-numbers.ts';
import { refuseFaults } from './guard.ts';
import { nameHeadings } from './headings.ts';
import { markLinkLists, mendLinks } from './links.ts';
import { markBlocks } from './mdx-blocks.ts';
import { keepPictures, referencedPictures } from './pictures.ts';
import { sanitizeTree } from './sanitize.ts';
import { alignCells, scrollTables } from './tables.ts';
import { copyTree, type TreeChange } from './tree.ts';

const VERBATIM = (Object.values(CONTENT_TYPES) as ContentType[]).filter(({ verbatim }) => verbatim);

/** Texts kept word for word: no explanation is put into them. */
const isVerbatim = (file: URL | undefined): boolean =>
  VERBATIM.some(({ path }) => file?.pathname.includes(`/${path}/`));

/** Pictures beside the file, as Astro has collected them from the Markdown; none when it has not run. */
const ownPictures = (context: HastVisitorContext): ReadonlySet<string> =>
  context.data.astro?.localImagePaths ?? new Set();

/** One plugin that applies whole-tree changes, in order, before Astro's own plugins see the tree. */
function treePlugin(name: string, changes: readonly TreeChange[]): HastPluginDefinition {
  return {
    name,
    before: (root, context) => {
      const all = [...changes, keepPictures(ownPictures(context))];
      context.replaceNode(
        root,
        all.reduce<Root>((tree, change) => change(tree), copyTree(root as Root)),
      );
    },
  };
}

/** What the plugins need to know of the site. */
export interface MarkdownSettings {
  readonly basePath: string;
  readonly explain: TreeChange;
}

/** Both lists of plugins, as Sätteri takes them. */
export interface MarkdownPlugins {
  readonly mdastPlugins: MdastPluginEntry[];
  readonly hastPlugins: HastPluginEntry[];
}

/**
 * The Markdown plugins. What the content check refuses is refused first. `.md` is then sanitised; `.mdx` holds no HTML, only
 * the components of a closed vocabulary.
 */
export function pluginsFor({ basePath, explain }: MarkdownSettings): MarkdownPlugins {
  const mend = [
    mendLinks(basePath),
    markLinkLists,
    scrollTables(markdownSentences.table),
    keepDocumentNumbers,
  ];
  return {
    mdastPlugins: [refuseFaults, referencedPictures, decodablePictures],
    hastPlugins: [
      decodableImages,
      ({ sourceFormat, fileURL }) =>
        treePlugin('cchc', [
          alignCells,
          sourceFormat === 'markdown' ? sanitizeTree : markBlocks,
          ...(isVerbatim(fileURL) ? [] : [explain]),
          nameHeadings(fileURL?.pathname),
          ...mend,
        ]),
    ],
  };
}

/** Explains abbreviations by the glossary as it stands: a preview lives on while editors change it. */
function explainByGlossary(contentDirectory: string): TreeChange {
  let glossary = soundValues(contentDirectory, 'abbreviations');
  let explain = explainAbbreviations(glossary);
  return (root) => {
    const now = soundValues(contentDirectory, 'abbreviations');
    if (now !== glossary) explain = explainAbbreviations(now);
    glossary = now;
    return explain(root);
  };
}

/** The plugins with this site's base path and glossary. */
export function markdownPlugins(): MarkdownPlugins {
  const { basePath, contentDirectory } = readSettings();
  return pluginsFor({ basePath, explain: explainByGlossary(contentDirectory) });
}
