import { attributeOf, elementsOf, textOf, type Element } from '../../files/html.ts';
import { isHidden } from '../../site/pages.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';
import { doubtsIn } from './doubts.ts';

/** A box for what is not there: however it is worded, it has this look and no other box has it. */
function isBox(element: Element): boolean {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
  return classes.includes('box') && classes.includes('empty');
}

const isHeading = ({ tagName }: Element): boolean => /^(?:h[2-6]|summary)$/.test(tagName);

/** A heading under which something is said to be missing, which makes a block of whatever follows; a number not tried is there. */
const saysMissing = (element: Element): boolean =>
  isHeading(element) && doubtsIn(textOf(element).replaceAll('chưa gọi thử', '')) > 0;

/** One sentence may stand open: where to turn. Whatever says more is folded away. */
function isFolded(box: Element): boolean {
  if (box.tagName === 'details') return attributeOf(box, 'open') === undefined;
  const told = [box, ...elementsOf(box)].filter(({ tagName }) => /^(?:p|li|dd|tr|h[2-6])$/.test(tagName));
  return told.length <= 1;
}

function faultsOf({ elements }: BuiltPage): string[] {
  const boxes = elements.filter(isBox);
  const inBoxes = new Set(boxes.flatMap((box) => elementsOf(box)));
  const headings = elements.filter((element) => saysMissing(element) && !inBoxes.has(element));
  const count = boxes.length + headings.length;
  const open = [
    ...boxes.filter((box) => !isFolded(box)),
    ...headings.filter(({ tagName }) => tagName !== 'summary'),
  ];
  return [
    ...(count > 1 ? [`has ${count} blocks of what is missing; one is enough`] : []),
    ...open.map((block) => `does not fold away what is missing: “${textOf(block).trim().slice(0, 60)}”`),
  ];
}

/** What is missing is at most one block of a page for readers, folded away; the owner's page may have as many as it must. */
export const missingBlocks: SiteRule = {
  find: ({ pages }) =>
    pages
      .filter(({ kind, address }) => kind !== 'moved' && !isHidden(address))
      .flatMap((page) =>
        faultsOf(page).map((message) => ({ file: page.file, code: 'missing-blocks', message })),
      ),
};
