import { strToU8, zipSync, type Zippable } from 'fflate';
import { withoutSkips, type Run } from '../print/blocks.ts';
import type { Chapter, Handbook } from './handbook.ts';
import { blocksHtml, headingId, xmlText } from './xhtml.ts';

/** The one file that is not compressed, and comes first (EPUB 3.3, 4.2.2). */
const MEDIA_TYPE = 'application/epub+zip';

const sheet = (colour: string): string => `body { line-height: 1.5; }
h1, h2, h3, h4, h5 { line-height: 1.25; color: ${colour}; }
aside { border-left: 0.25em solid ${colour}; padding-left: 0.75em; margin: 1em 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #75706a; padding: 0.3em; text-align: left; vertical-align: top; }
.lead { font-size: 1.1em; }
.small { font-size: 0.85em; }
`;

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const page = (title: string, body: string, more = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"${more} lang="vi" xml:lang="vi">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="sheet.css"/></head>
<body>
${body}
</body>
</html>
`;

const fileOf = ({ id }: Chapter): string => `${id}.xhtml`;

const chapterPage = ({ title, lead, page: living, blocks }: Chapter, scan: string): string =>
  page(
    title,
    [
      `<h1>${xmlText(title)}</h1>`,
      lead && `<p class="lead">${xmlText(lead)}</p>`,
      living &&
        `<p class="small">${xmlText(scan)}: <a href="${xmlText(living.address)}">${xmlText(living.shown)}</a></p>`,
      blocksHtml(withoutSkips(blocks)),
    ]
      .filter(Boolean)
      .join('\n'),
  );

/** The headings of a chapter that the contents name, below it; a deeper level as a list of its own. */
function entries({ blocks, ...chapter }: Chapter): string {
  const listed = blocks
    .filter((block) => block.kind === 'heading' && block.listed)
    .flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const top = Math.min(...listed.map(({ level }) => level));
  const link = (n: number): string =>
    `<a href="${fileOf({ ...chapter, blocks })}#${headingId(n)}">${xmlText(textOf(listed[n]?.runs ?? []))}</a>`;
  const groups: { own: number; below: number[] }[] = [];
  listed.forEach(({ level }, n) => {
    if (level === top) groups.push({ own: n, below: [] });
    else groups.at(-1)?.below.push(n);
  });
  const list = (items: readonly string[]): string =>
    items.length ? `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>` : '';
  return list(groups.map(({ own, below }) => link(own) + list(below.map(link))));
}

const contents = ({ title, chapters, words }: Handbook): string =>
  page(
    title,
    `<nav epub:type="toc" id="muc-luc"><h1>${xmlText(words.contents)}</h1><ol><li><a href="bia.xhtml">${xmlText(title)}</a></li>${chapters
      .map((one) => `<li><a href="${fileOf(one)}">${xmlText(one.title)}</a>${entries(one)}</li>`)
      .join('')}</ol></nav>`,
    ' xmlns:epub="http://www.idpf.org/2007/ops"',
  );

const cover = ({ title, place, operator, notes }: Handbook): string =>
  page(
    title,
    [
      `<h1>${xmlText(title)}</h1>`,
      ...[place, operator, ...notes].flatMap((line) => (line ? [`<p>${xmlText(line)}</p>`] : [])),
    ].join('\n'),
  );

/** The package document (EPUB 3.3, 5.4), with what EPUB Accessibility 1.1 asks a book to say of itself. */
function packageDocument({ title, operator, day, chapters }: Handbook, identifier: string): string {
  const items = ['bia', ...chapters.map(({ id }) => id)];
  const facts = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityHazard', 'none'],
  ].map(([name = '', value = '']) => `<meta property="schema:${name}">${value}</meta>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="ma" xml:lang="vi">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="ma">${xmlText(identifier)}</dc:identifier>
<dc:title>${xmlText(title)}</dc:title>
<dc:language>vi</dc:language>
<dc:date>${day}</dc:date>
${operator ? `<dc:publisher>${xmlText(operator)}</dc:publisher>\n` : ''}<meta property="dcterms:modified">${day}T00:00:00Z</meta>
${facts.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="sheet" href="sheet.css" media-type="text/css"/>
${items.map((id) => `<item id="c-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="c-bia"/><itemref idref="nav"/>${chapters.map(({ id }) => `<itemref idref="c-${id}"/>`).join('')}
</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * A handbook as an e-book (EPUB 3.3): a file for each chapter, contents, no fonts and no script. The same values give the same bytes.
 * @param identifier What tells this book from every other, the same in all its editions: its address.
 */
export function handbookEpub(handbook: Handbook, identifier: string): Buffer {
  const files: Readonly<Record<string, string>> = {
    'META-INF/container.xml': CONTAINER,
    'book/package.opf': packageDocument(handbook, identifier),
    'book/nav.xhtml': contents(handbook),
    'book/sheet.css': sheet(handbook.colour),
    'book/bia.xhtml': cover(handbook),
    ...Object.fromEntries(
      handbook.chapters.map((one) => [`book/${fileOf(one)}`, chapterPage(one, handbook.words.newest)]),
    ),
  };
  // A ZIP holds local time: a Date of the same local numbers gives the same bytes in every zone.
  const mtime = new Date(2000, 0, 1);
  const zip: Zippable = {
    mimetype: [strToU8(MEDIA_TYPE), { level: 0, mtime }],
    ...Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 9, mtime }] as const]),
    ),
  };
  return Buffer.from(zipSync(zip));
}
