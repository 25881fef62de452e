import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../feeds/xml.ts';
import { radioSentences as say } from '../../site/sentences/radio.ts';
import { lengthOf, paragraphsOf, USUAL_PACE, type RadioScript } from './script.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN_XML = 'http://schemas.openxmlformats.org';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACE = `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main"`;

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** Half points and twentieths of a point: 16 pt, lines of 1.5, for eyes that look up between sentences. */
const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>`;

/** A4, 2 cm around; the number of each page at its foot. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const FOOTER =
  '<w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OPEN_XML}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${all.join('')}</Relationships>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;

/**
 * A script as a Word file (ECMA-376) for a presenter: large letters, lines of 1.5, numbered pages; last what to look at first. The same
 * script is the same bytes.
 */
export function scriptDocx(script: RadioScript, pace = USUAL_PACE): Uint8Array<ArrayBuffer> {
  const body = [
    ...(script.title ? [paragraph(script.title, 'Heading1')] : []),
    paragraph(lengthOf(script, pace), 'Note'),
    ...paragraphsOf(script).map((text) => paragraph(text)),
    ...(script.doubts.length ? [paragraph(say.review, 'Heading2')] : []),
    ...script.doubts.map(({ written, why }) => paragraph(say.doubt(written, why), 'Note')),
  ];
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('footer', 'footer')}</Types>`,
    '_rels/.rels': relations(relation('document', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('styles', 'styles', 'styles.xml'),
      relation('footer', 'footer', 'footer.xml'),
    ),
    'word/document.xml': `<w:document ${NAMESPACE} xmlns:r="${OPEN_XML}/officeDocument/2006/relationships"><w:body>${body.join('')}${SECTION}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACE}>${STYLES}</w:styles>`,
    'word/footer.xml': `<w:ftr ${NAMESPACE}>${FOOTER}</w:ftr>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  // The first day that a zip can tell, read by the clock of the place.
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 1, mtime: new Date(1980, 0, 1) }));
}
