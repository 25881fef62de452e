import { escapeHtml } from '../../site/escape-html.ts';
import type { PrintBlock, Run } from '../print/blocks.ts';

/** Signs that XML 1.0 allows nowhere, not even as references (2.2 Characters). */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as XHTML has it, in text and in attributes. */
export const xmlText = (text: string): string => escapeHtml(text.replace(NOT_XML, ''));

const runHtml = ({ text, strong, emphasis, href }: Run): string => {
  let html = xmlText(text);
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href ? `<a href="${xmlText(href)}">${html}</a>` : html;
};
const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

const cells = (row: readonly (readonly Run[])[], tag: 'td' | 'th'): string =>
  `<tr>${row.map((runs) => `<${tag}>${runsHtml(runs)}</${tag}>`).join('')}</tr>`;

/** The address of a listed heading inside its file: by its place among them. */
export const headingId = (place: number): string => `muc-${place + 1}`;

/** Parts of a text as XHTML for an e-book; listed headings can be led to. */
export function blocksHtml(blocks: readonly PrintBlock[]): string {
  let place = 0;
  const one = (block: PrintBlock): string => {
    if (block.kind === 'paragraph') return `<p>${runsHtml(block.runs)}</p>`;
    if (block.kind === 'small') return `<p class="small">${runsHtml(block.runs)}</p>`;
    if (block.kind === 'heading') {
      const id = block.listed ? ` id="${headingId(place++)}"` : '';
      return `<h${block.level}${id}>${runsHtml(block.runs)}</h${block.level}>`;
    }
    if (block.kind === 'list') {
      const items = block.items.map((item) => `<li>${item.map(one).join('')}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    if (block.kind === 'table')
      return `<table><thead>${cells(block.head, 'th')}</thead><tbody>${block.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    const title = block.title ? `<p><strong>${xmlText(block.title)}</strong></p>` : '';
    return `<aside>${title}${block.blocks.map(one).join('')}</aside>`;
  };
  return blocks.map(one).join('\n');
}
