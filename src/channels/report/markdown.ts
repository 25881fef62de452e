import type { Root, RootContent, TableRow } from 'mdast';
import { reportSentences as say } from '../../site/sentences/report.ts';
import { writeMarkdown } from '../../word/write-markdown.ts';
import type { ReportBlock } from './block.ts';
import { reportBlocks } from './blocks.ts';
import type { PeriodReport } from './report.ts';

/** A line break would end a row of a table, or begin a list. */
const text = (value: string) => ({ type: 'text' as const, value: value.replace(/\s+/g, ' ') });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
});

function nodeOf(block: ReportBlock): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.level === 1 ? 2 : 3, children: [text(block.text)] };
    case 'paragraph':
      return { type: 'paragraph', children: [text(block.text)] };
    case 'table': {
      const { headings, rows } = block;
      return {
        type: 'table',
        align: headings.map((_, column) => (typeof rows[0]?.[column] === 'number' ? 'right' : null)),
        children: [row(headings), ...rows.map((cells) => row(cells.map((cell = '') => String(cell))))],
      };
    }
  }
}

/** A report as Markdown (GFM tables); signs of Markdown and HTML in its texts are escaped. */
export function reportMarkdown(report: PeriodReport): string {
  const { from, to } = report.period;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(`${say.title}: ${say.subject} ${say.span(from, to)}`)] },
      ...reportBlocks(report).map(nodeOf),
    ],
  };
  return writeMarkdown(tree);
}
