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
}
