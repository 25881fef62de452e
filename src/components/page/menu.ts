import { href } from '../../site/href.ts';
import {
  FOOT_GROUPS,
  STANDING_PAGES,
  standingPages,
  type FootGroup,
  type StandingAddress,
} from '../../site/pages.ts';

/** One entry of a menu: what it says and the root-relative address it leads to. */
export interface MenuEntry {
  readonly label: string;
  readonly address: string;
  /** Language of the page, where it is not Vietnamese. */
  readonly lang?: 'en' | undefined;
}

/** Attributes of a link to a page of ours; one in another language says so (WCAG 3.1.2). */
export const linkTo = ({ address, lang }: Omit<MenuEntry, 'label'>) => ({
  href: href(address),
  lang,
  hreflang: lang,
});

/** A standing page as an entry of a menu or of a breadcrumb trail. */
export const menuEntry = (address: StandingAddress): MenuEntry => ({
  label: STANDING_PAGES[address].label,
  address,
});

/** The menu at the top of every page, most needed first. */
export const MAIN_MENU = standingPages.filter(({ menu }) => menu === 'top');
/** The menu at the foot of every page, by group: what the top leaves out. */
export const FOOT_MENU = (Object.entries(FOOT_GROUPS) as [FootGroup, string][]).map(([group, title]) => ({
  title,
  pages: standingPages.filter(({ menu }) => menu === group),
}));
