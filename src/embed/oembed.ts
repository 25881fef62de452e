import { absolute } from '../site/href.ts';
import { site } from '../site/settings.ts';
import type { Widget } from './widget.ts';
import { escapeHtml } from '../site/escape-html.ts';
import { NARROW, WIDE } from './height.ts';
import { snippet } from './snippet.ts';

/** A picture of what an answer is about, sizes in pixels. */
export interface Thumbnail {
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** An answer as oEmbed 1.0 wants it (https://oembed.com, 2.3.4.4), static, with an iframe as its HTML. */
export interface OembedAnswer extends Partial<Thumbnail> {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const DAY = 86_400;

/** Width of a phone's window whose column is `NARROW`, in CSS pixels. */
const PHONE = 360;

/**
 * Height of a frame that is `WIDE` or, where the window is too narrow for that, as wide as the column: on a line between both heights, since
 * no answer of a static host knows the width. Who tells a height of its own by style (our loader, frame resizers) overrules it.
 */
function fittingHeight({ wideHeight, narrowHeight }: Widget): string {
  const slope = ((narrowHeight - wideHeight) / (WIDE - NARROW)) * 100;
  const start = Math.round(narrowHeight + (slope * PHONE) / 100);
  return `height:max(${wideHeight}px,${start}px - ${slope.toFixed(2)}vw)`;
}

/**
 * The answer for a widget. Its link stands in a bare `blockquote` before the frame, as WordPress has it in its own answers: that is
 * what it shows of a site that it does not know until the frame has told its height.
 */
export const oembedAnswer = (widget: Widget, thumbnail?: Thumbnail): OembedAnswer => ({
  version: '1.0',
  type: 'rich',
  title: widget.title,
  provider_name: site().title,
  provider_url: absolute('/'),
  cache_age: DAY,
  width: WIDE,
  height: widget.wideHeight,
  html: `<blockquote><a href="${escapeHtml(absolute(widget.page))}">${escapeHtml(widget.title)}</a></blockquote>${snippet(
    'iframe',
    {
      address: absolute(widget.address),
      title: widget.title,
      height: widget.wideHeight,
      width: WIDE,
    },
  ).replace(/(?="><\/iframe>$)/, `;${fittingHeight(widget)}`)}`,
  ...thumbnail,
});

/**
 * Which widget answers for an address: each widget for itself, the first that has it as its full page, and for old addresses
 * (`former`) whatever answers for the one that they lead to.
 */
export function oembedPaths(
  widgets: readonly Widget[],
  former: readonly (readonly [address: string, leadsTo: string])[] = [],
): Map<string, Widget> {
  const answers = new Map<string, Widget>();
  const claim = (address: string, widget: Widget) => {
    if (!answers.has(address)) answers.set(address, widget);
  };
  for (const widget of widgets) claim(widget.address, widget);
  for (const widget of widgets) claim(widget.page, widget);
  const front = widgets[0];
  if (front) claim('/', front);
  for (const [address, leadsTo] of former) {
    const widget = answers.get(leadsTo);
    if (widget) claim(address, widget);
  }
  return answers;
}
