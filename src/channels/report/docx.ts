import { reportSentences as say } from '../../site/sentences/report.ts';
import { PAGE_NUMBER, wordDefaults, wordFile, wordParagraph, wordRun } from '../word-file.ts';
import type { ReportBlock } from './block.ts';
import { reportBlocks } from './blocks.ts';
import { letterhead, signature, titleLines, wordTable } from './official-frame.ts';
import type { PeriodReport } from './report.ts';

/**
 * Decree 30/2020/NĐ-CP, annex I: A4, 20 mm above and below, 30 mm left, 15 mm right (part I, 1 to 3); the number of each page but the
 * first in the middle of the upper margin (part II, 1.2.b). Twentieths of a point.
 */
const SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/>';

/** 14 pt, at least 6 pt between paragraphs (annex I, part II, 6.đ); headings of parts bold. */
const STYLES = `${wordDefaults(28, '<w:spacing w:after="120"/>')}<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:ind w:firstLine="567"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

function blockXml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return wordParagraph(
        wordRun(block.level === 1 ? block.text.toLocaleUpperCase('vi') : block.text),
        `<w:pStyle w:val="Heading${block.level}"/>`,
      );
    case 'paragraph':
      return wordParagraph(wordRun(block.text), '<w:ind w:firstLine="567"/><w:jc w:val="both"/>');
    case 'table':
      // Word joins two tables that nothing parts.
      return wordTable(block) + wordParagraph('', '<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>');
  }
}

/**
 * A report as a Word file in the layout of Decree 30/2020/NĐ-CP (forms 1.4 and 1.5 of annex III): names, number, place and day, recipients
 * and signature are left to fill in. The same report is the same bytes.
 */
export function reportDocx(report: PeriodReport): Uint8Array<ArrayBuffer> {
  const { from, to } = report.period;
  return wordFile({
    body: [
      letterhead(),
      titleLines(say.title, [say.subject, `(${say.span(from, to)})`]),
      ...reportBlocks(report).map(blockXml),
      blockXml({ kind: 'paragraph', text: say.closing(from, to) }),
      signature(),
      // A table is not the last thing in a document.
      wordParagraph('', '<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>'),
    ].join(''),
    styles: STYLES,
    section: SECTION,
    place: 'header',
    running: wordParagraph(PAGE_NUMBER, '<w:spacing w:after="0"/><w:jc w:val="center"/>'),
  });
}
