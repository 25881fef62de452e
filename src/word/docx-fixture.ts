import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A run of text; `properties` is XML of its look, such as `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;

/** A paragraph of runs, or of plain text; `properties` is XML such as `<w:jc w:val="center"/>`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const bold = (text: string, properties = ''): string => paragraph(run(text, '<w:b/>'), properties);
export const centred = (text: string): string => bold(text, '<w:jc w:val="center"/>');
export const numbered = (text: string, list: number, depth = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell of paragraphs, or of plain text. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content.startsWith('<w:p') ? content : paragraph(content)}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows
    .map(
      (cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** One list: `decimal` with `%1.`, and so on, a level each. */
export const list = (
  id: number,
  ...levels: readonly (readonly [format: string, pattern: string])[]
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, pattern], depth) =>
        `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
export const use = (number: number, of: number, restart = ''): string =>
  `<w:num w:numId="${number}"><w:abstractNumId w:val="${of}"/>${restart}</w:num>`;

/** A picture in a run of its own. */
export const picture = (name: string, words = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escaped(words)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** What a Word file is made of beside its text: whole elements of each part. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  /** Other files of the zip. */
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** A Word file as Word itself zips it, from the XML of its body. */
export function docx(body: string, parts: WordParts = {}): Uint8Array {
  const { styles = '', numbering = '', footnotes = '', comments = '', pictures = {}, links = {} } = parts;
  const part = (root: string, content: string): Uint8Array =>
    strToU8(`${HEAD}<w:${root} ${NAMESPACES}>${content}</w:${root}>`);
  const relations = [
    ...['styles', 'numbering', 'footnotes', 'comments'].map(
      (name) => `<Relationship Id="r-${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.keys(pictures).map(
      (name) => `<Relationship Id="${name}" Type="${RELATION}/image" Target="media/${name}"/>`,
    ),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`,
    ),
  ].join('');
  const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships ${RELATIONS}><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships ${RELATIONS}>${relations}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/footnotes.xml': part('footnotes', footnotes),
    'word/comments.xml': part('comments', comments),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...parts.others,
  });
}
