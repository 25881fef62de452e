import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../feeds/xml.ts';
import { joinedZip } from './joined-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN_XML = 'http://schemas.openxmlformats.org';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DOCUMENT = 'word/document.xml';
const NAMESPACE = `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main"`;

/** Text with its signs escaped, in a run with properties (`w:rPr`). */
export const wordRun = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of ready runs with properties (`w:pPr`). */
export const wordParagraph = (runs: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;

/** Of runs that hold the number of the page. */
export const PAGE_NUMBER =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Times New Roman of a size in half points, Vietnamese, with the spacing of paragraphs (`w:spacing`). */
export const wordDefaults = (size: number, spacing: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OPEN_XML}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${all.join('')}</Relationships>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;

/** What a Word file holds, as the XML inside its parts. */
interface WordParts {
  readonly body: string;
  readonly styles: string;
  /** Size and margins of the page (`w:pgSz`, `w:pgMar`), and what else ends a section. */
  readonly section: string;
  /** Where on each page `running` stands. */
  readonly place: 'header' | 'footer';
  readonly running: string;
}

/** The first day that a zip can tell, read by the clock of the place. */
const MTIME = new Date(1980, 0, 1);
const zipOf = (name: string, xml: string): Uint8Array =>
  zipSync({ [name]: strToU8(HEAD + xml) }, { level: 1, mtime: MTIME });

const packed = new Map<string, Uint8Array>();

/** A part that is the same in many files, packed once: packing takes 180 KB of memory each time, and a site has a thousand scripts. */
function keptZipOf(name: string, xml: string): Uint8Array {
  const key = name + xml;
  const zip = packed.get(key) ?? zipOf(name, xml);
  packed.set(key, zip);
  return zip;
}

/** A Word file (ECMA-376). The same parts are the same bytes. */
export function wordFile({ body, styles, section, place, running }: WordParts): Uint8Array<ArrayBuffer> {
  const reference = `<w:${place}Reference w:type="default" r:id="${place}"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override(place, place)}</Types>`,
    '_rels/.rels': relations(relation('document', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('styles', 'styles', 'styles.xml'),
      relation(place, place, `${place}.xml`),
    ),
    [DOCUMENT]: `<w:document ${NAMESPACE} xmlns:r="${OPEN_XML}/officeDocument/2006/relationships"><w:body>${body}<w:sectPr>${reference}${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACE}>${styles}</w:styles>`,
    [`word/${place}.xml`]: `<w:${place === 'header' ? 'hdr' : 'ftr'} ${NAMESPACE}>${running}</w:${place === 'header' ? 'hdr' : 'ftr'}>`,
  };
  return joinedZip(
    Object.entries(parts).map(([name, xml]) => [
      name,
      name === DOCUMENT ? zipOf(name, xml) : keptZipOf(name, xml),
    ]),
  );
}
