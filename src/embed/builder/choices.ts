import { feedFolder, type Subject } from './subjects.ts';
import { DEFAULTS, fragmentOf, type Options } from '../options.ts';
import { snippet, WITH_LOADER, type Form } from '../snippet.ts';

/** What a portal lets its webmaster do. */
export const PORTALS = ['script', 'html', 'iframe', 'link', 'rss'] as const;
export type Portal = (typeof PORTALS)[number];

/** Forms that make sense for a portal, the best one first; none where only an address can be given. */
export const FORMS_FOR: Readonly<Record<Portal, readonly Form[]>> = {
  script: ['link', 'element', 'wrapper'],
  html: ['link'],
  iframe: ['iframe', 'native'],
  link: [],
  rss: [],
};

/** All that the builder's form says. */
export interface Choice {
  readonly portal: Portal;
  readonly form: Form | undefined;
  readonly subject: Subject;
  readonly options: Options;
  /** Width of the column in CSS pixels, undefined for “as wide as it is”. */
  readonly width: number | undefined;
  /** Height measured in the preview, in CSS pixels. */
  readonly height: number;
}

/** Fragment of the widget's address: the count only where it is a list. */
export const fragmentFor = ({ subject, options }: Pick<Choice, 'subject' | 'options'>): string =>
  fragmentOf(subject.list ? options : { ...options, so: DEFAULTS.so });

/** What the webmaster pastes. `root` is the absolute address of the site's front page, ending in `/`. */
export function pasted(choice: Choice, root: string): string {
  const at = (address: string) => root + address.slice(1);
  const { portal, form, subject, width, height } = choice;
  if (portal === 'rss') return at(`${feedFolder(subject)}rss.xml`);
  if (portal === 'link' || !form) return at(subject.page);
  return snippet(form, {
    address: at(subject.address) + fragmentFor(choice),
    title: subject.title,
    // Without the loader nothing would ever fill the reserved height.
    height: portal === 'html' ? undefined : height,
    width: WITH_LOADER.includes(form) ? undefined : width,
  });
}
