import type { BuiltSite } from './built-site.ts';

/** One fault of the built site. */
export interface SiteFault {
  /** File below the built folder. */
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** One rule about the built site. */
export interface SiteRule {
  find(site: BuiltSite): SiteFault[];
}
