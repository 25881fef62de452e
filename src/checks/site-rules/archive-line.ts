import { attributeOf, textsOf, type Element } from '../../files/html.ts';
import { isHidden } from '../../site/pages.ts';
import type { BuiltPage } from '../built-site.ts';
import type { SiteRule } from '../site-rule.ts';

const TOLD = /kế hoạch(?: \d{4})? là tài liệu lưu trữ/giu;

const isLine = (element: Element): boolean => attributeOf(element, 'data-archive') !== undefined;
const isCall = (element: Element): boolean => /^(?:tel|mailto):/.test(attributeOf(element, 'href') ?? '');

function faultsOf({ elements, root }: BuiltPage): string[] {
  const told = textsOf(root).join(' ').match(TOLD)?.length ?? 0;
  const line = elements.findIndex(isLine);
  const foot = elements.findIndex(({ tagName }) => tagName === 'footer');
  const below = line < 0 ? [] : elements.slice(line, foot < 0 ? undefined : foot);
  return [
    ...(told > 1 ? [`says ${told} times that the plan is archived; once is enough`] : []),
    ...(below.some(isCall) ? ['says above a contact in use that the plan is archived'] : []),
  ];
}

/** That a plan is an archived paper is one line at the foot of what comes from it; whom to call is no part of the plan. */
export const archiveLine: SiteRule = {
  find: ({ pages }) =>
    pages
      .filter(({ address }) => !isHidden(address))
      .flatMap((page) =>
        faultsOf(page).map((message) => ({ file: page.file, code: 'archive-line', message })),
      ),
};
