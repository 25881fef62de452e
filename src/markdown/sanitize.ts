import type { Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { ALIGNMENT_CLASSES } from './tables.ts';

/** Prefix of the identifiers that footnotes get. */
export const FOOTNOTE_PREFIX = 'chu-thich-';
const ALIGNMENT: [string, ...string[]] = ['className', ...Object.values(ALIGNMENT_CLASSES)];
const FOOTNOTE = new RegExp(`^${FOOTNOTE_PREFIX}fn`);

/**
 * What raw HTML in an editor's Markdown may hold: GitHub's list, narrowed. No form controls, no identifiers or names
 * (they could shadow our own), no presentational attributes, and links over the web, mail and phone only.
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? [])
    .filter((name) => !['input', 'picture', 'source', 'h1', 'tt', 'strike'].includes(name))
    .concat(['abbr', 'cite', 'figure', 'figcaption', 'mark', 'small', 'time', 'u']),
  attributes: {
    a: [
      'href',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'ariaLabel',
      'ariaDescribedBy',
      ['className', 'data-footnote-backref'],
      ['id', FOOTNOTE],
    ],
    blockquote: ['cite'],
    del: ['cite', 'dateTime'],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], ['id', FOOTNOTE], 'value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan', ALIGNMENT],
    th: ['colSpan', 'rowSpan', 'scope', ALIGNMENT],
    time: ['dateTime'],
    details: ['open'],
    '*': ['lang', 'dir', 'title'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel'],
  },
  // Identifiers are not prefixed but listed: those of footnotes only, which Sätteri makes.
  clobber: [],
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'form',
    'textarea',
    'select',
    'title',
  ],
};

/** Keeps only the elements, attributes and protocols of the list; scripts go with their content. */
export const sanitizeTree = (root: Root): Root => sanitize(root, SCHEMA) as Root;

/** Whether a tag of raw HTML reaches the page. */
export const isKeptTag = (name: string): boolean => SCHEMA.tagNames?.includes(name) ?? false;
