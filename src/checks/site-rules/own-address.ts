import { hasOwnAddress } from '../../model/settings.ts';
import type { SiteRule } from '../site-rule.ts';

/** No page names the host that stands in the settings until the site has one. */
export const ownAddress: SiteRule = {
  find: (site) =>
    hasOwnAddress(site)
      ? []
      : site.pages
          .filter(({ html }) => html.includes(new URL(site.siteUrl).hostname))
          .map(({ file }) => ({
            file,
            code: 'own-address',
            message: `names ${site.siteUrl}, which is no address`,
          })),
};
