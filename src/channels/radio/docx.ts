import { radioSentences as say } from '../../site/sentences/radio.ts';
import { PAGE_NUMBER, wordDefaults, wordFile, wordParagraph, wordRun } from '../word-file.ts';
import { lengthOf, paragraphsOf, USUAL_PACE, type RadioScript } from './script.ts';

const paragraph = (text: string, style?: string): string =>
  wordParagraph(wordRun(text), style && `<w:pStyle w:val="${style}"/>`);

/** Half points and twentieths of a point: 16 pt, lines of 1.5, for eyes that look up between sentences. */
const STYLES = `${wordDefaults(32, '<w:spacing w:after="200" w:line="360" w:lineRule="auto"/>')}<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>`;

/** A4, 2 cm around. */
const SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';

/**
 * A script as a Word file for a presenter: large letters, lines of 1.5, numbered pages; last what to look at first. The same script
 * is the same bytes.
 */
export function scriptDocx(script: RadioScript, pace = USUAL_PACE): Uint8Array<ArrayBuffer> {
  const body = [
    ...(script.title ? [paragraph(script.title, 'Heading1')] : []),
    paragraph(lengthOf(script, pace), 'Note'),
    ...paragraphsOf(script).map((text) => paragraph(text)),
    ...(script.doubts.length ? [paragraph(say.review, 'Heading2')] : []),
    ...script.doubts.map(({ written, why }) => paragraph(say.doubt(written, why), 'Note')),
  ];
  return wordFile({
    body: body.join(''),
    styles: STYLES,
    section: SECTION,
    place: 'footer',
    running: wordParagraph(PAGE_NUMBER, '<w:spacing w:after="0"/><w:jc w:val="center"/>'),
  });
}
