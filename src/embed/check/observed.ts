/** What was seen of one snippet in a host's page. */
export interface SeenSnippet {
  readonly form: 'link' | 'element' | 'wrapper' | 'bare' | 'iframe';
  /** Absolute address of the widget, as pasted. */
  readonly address: string;
  /** Words of the link; empty for an iframe. */
  readonly words: string;
  /** Whether the pasted element reserves a height. */
  readonly reserved: boolean;
  /** The frame that shows it; undefined when only the link is there. */
  readonly frame?: SeenFrame | undefined;
  /** What the source alone tells; undefined where the page was opened. */
  readonly written?: WrittenSnippet | undefined;
}

/** What the source of a page tells of a snippet. */
export interface WrittenSnippet {
  /** Whether a link is all that stands in its block. */
  readonly alone: boolean;
  /** Title of an iframe, as pasted. */
  readonly title: string;
  /** Whether an iframe has the border that browsers give it. */
  readonly bordered: boolean;
  /** HTTP status of the widget's page; undefined when nobody could ask. */
  readonly status?: number | undefined;
}

/** What was seen of a frame; heights in CSS pixels. */
export interface SeenFrame {
  readonly title: string;
  readonly box: number;
  /** Height of what it shows; undefined when it could not be read. */
  readonly content?: number | undefined;
  /** Whether its last line leads to the full page. */
  readonly linksBack: boolean;
  /** HTTP status of the widget's page. */
  readonly status?: number | undefined;
}

/** What was seen of a host's page. */
export interface SeenPage {
  readonly url: string;
  /** Addresses of our loader in the page. */
  readonly loaders: readonly string[];
  readonly snippets: readonly SeenSnippet[];
  /** Where only the source was read; `url` is then the address of our own site. */
  readonly source?: SeenSource | undefined;
}

/** What was pasted to be judged. */
export interface SeenSource {
  /** Whether it is a whole page, not a piece of one. */
  readonly whole: boolean;
  /** Whether a snippet stands in it as words that readers see. */
  readonly spelled: boolean;
}
