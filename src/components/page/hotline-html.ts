import { escapeHtml } from '../../site/escape-html.ts';
import { shownPhone } from '../../model/fields/phone.ts';
import { hotlineHref, type ReachableHotline } from '../../model/hotline.ts';
import { linkHtml, phoneHtml } from './inline.ts';

/** What reaches a hotline: its number to call, its address to open or, for a place, to go to. */
function reachHtml(hotline: ReachableHotline): string {
  const href = hotlineHref(hotline);
  if (href === undefined) return escapeHtml(hotline.value);
  if (hotline.channel !== 'phone') return linkHtml({ label: hotline.value, href });
  return `<a class="tel" href="${escapeHtml(href)}">${phoneHtml(shownPhone(hotline.value))}</a>`;
}

/** A hotline in a phrase: its name, and what reaches it. */
export const hotlineHtml = (hotline: ReachableHotline): string =>
  `${escapeHtml(hotline.name)}: ${reachHtml(hotline)}`;
