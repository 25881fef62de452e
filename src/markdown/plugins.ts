import type { HastPluginDefinition, HastPluginEntry } from 'satteri';
import type { Root } from 'hast';
import { readYaml } from '../files/yaml.ts';
import { abbreviationSchema, type Abbreviation } from '../model/glossary.ts';
import { readSettings } from '../site/settings.ts';
import { markdownSentences } from '../site/sentences.ts';
import { explainAbbreviations } from './abbreviations.ts';
import { keepDocumentNumbers } from './document-numbers.ts';
import { nameHeadings } from './headings.ts';
import { mendLinks } from './links.ts';
import { sanitizeTree } from './sanitize.ts';
import { mendTables } from './tables.ts';
import type { TreeChange } from './tree.ts';

/** Glossary rows that pass their schema; the content check speaks of the others. */
function readGlossary(directory: string): Abbreviation[] {
  const { value } = readYaml(directory, 'tu-viet-tat.yaml');
  return (Array.isArray(value) ? value : []).flatMap((row: unknown) => abbreviationSchema().safeParse(row).data ?? []);
}

/** Texts kept word for word: no explanation is put into them. */
const isVerbatim = (file: URL | undefined): boolean => /\/ke-hoach\//.test(file?.pathname ?? '');

/** One plugin that applies whole-tree changes, in order, before Astro's own plugins see the tree. */
function treePlugin(name: string, changes: readonly TreeChange[]): HastPluginDefinition {
  return {
    name,
    before: (root, context) => {
      context.replaceNode(root, changes.reduce<Root>((tree, change) => change(tree), structuredClone(root) as Root));
    },
  };
}

/**
 * The Markdown plugins of this site. `.md` is sanitised first; `.mdx`, which only developers write, cannot be
 * (its components are no HTML), and imports nothing.
 */
export function markdownPlugins(): HastPluginEntry[] {
  const { basePath, contentDirectory } = readSettings();
  const explain = explainAbbreviations(readGlossary(contentDirectory));
  const mend = [nameHeadings, mendLinks(basePath), mendTables(markdownSentences.table), keepDocumentNumbers];
  return [
    ({ sourceFormat, fileURL }) =>
      treePlugin('cchc', [
        ...(sourceFormat === 'markdown' ? [sanitizeTree] : []),
        ...(isVerbatim(fileURL) ? [] : [explain]),
        ...mend,
      ]),
  ];
}
