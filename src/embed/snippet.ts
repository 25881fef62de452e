import { escapeHtml } from '../site/escape-html.ts';

/**
 * The snippets that webmasters paste, version 1. Their text is frozen in `snippets/`: whatever is changed here must
 * leave those tests alone, because the pasted ones can never be called back. Runs in the builder's page, too.
 */

/** Forms of a snippet, the recommended one first. */
export const FORMS = ['link', 'element', 'wrapper', 'iframe', 'native'] as const;
export type Form = (typeof FORMS)[number];

/** Forms that want the loader once per portal. */
export const WITH_LOADER: readonly Form[] = ['link', 'element', 'wrapper'];

export interface Embedded {
  /** Absolute address of the widget, options in its fragment. */
  readonly address: string;
  /** What the frame holds: its title, and the words of the link. */
  readonly title: string;
  /** Height to reserve, in CSS pixels; left out where nothing will ever fill it (no loader in the portal). */
  readonly height?: number | undefined;
  /** Width of an iframe in CSS pixels; without it, as wide as its column. */
  readonly width?: number | undefined;
}

/**
 * What the link asks for is what the frame in its place will ask for: all of its column, whatever padding a host gives to links; and so
 * many pixels, not the length of its words, where a float, a row or a table asks how wide that is.
 */
const WIDTH = 'width:100%;box-sizing:border-box;contain:inline-size;contain-intrinsic-width:240px';
/** Of what stands around a link, where a host lays it out as a column or row of its own. */
const AROUND = 'style="width:100%"';

const link = ({ address, title, height }: Embedded, className: string): string => {
  const reserved = height === undefined ? '' : ` style="display:block;min-height:${height}px;${WIDTH}"`;
  return `<a${className}${reserved} href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
};

/** Height of an iframe whose content nobody has measured. */
const USUAL_HEIGHT = 480;

const frame = ({ address, title, height = USUAL_HEIGHT, width }: Embedded, fixed: boolean): string => {
  const size = fixed ? ` width="${width ?? '100%'}" height="${height}"` : ` width="${width ?? '100%'}"`;
  // A fixed height would switch the browser's own sizing off; browsers without it keep the least height.
  const style = fixed ? '' : `;min-height:${height}px;frame-sizing:content-block-size`;
  // Where a host's policy blocks styles, the attribute alone keeps the border away.
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"${size} frameborder="0" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%${style}"></iframe>`;
};

const WRITERS: Readonly<Record<Form, (embedded: Embedded) => string>> = {
  link: (embedded) => link(embedded, ' class="cchc-nhung"'),
  element: (embedded) => `<cchc-nhung ${AROUND}>${link(embedded, '')}</cchc-nhung>`,
  wrapper: (embedded) => `<div data-cchc-nhung ${AROUND}>${link(embedded, '')}</div>`,
  iframe: (embedded) => frame(embedded, true),
  native: (embedded) => frame(embedded, false),
};

/** The text to paste where the widget shall stand. */
export const snippet = (form: Form, embedded: Embedded): string => WRITERS[form](embedded);

/** The line to paste once per portal. With `integrity` the address must be that of an immutable copy. */
export const loaderLine = (address: string, integrity?: string): string =>
  integrity
    ? `<script async src="${escapeHtml(address)}" integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`
    : `<script async src="${escapeHtml(address)}"></script>`;

/** What a portal's own policy must allow: our frames and our loader. `origin` is `https://host`. */
export const policyLine = (origin: string): string => `frame-src ${origin}; script-src ${origin};`;
