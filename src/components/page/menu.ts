import { readingSentences } from '../../site/sentences.ts';

/** Addresses of the standing pages that menus name. */
export type StandingPage = keyof typeof readingSentences.pageNames;

/** One entry of a menu: what it says and the root-relative address it leads to. */
export interface MenuEntry {
  readonly label: string;
  readonly address: string;
}

/** A standing page as an entry of a menu or of a breadcrumb trail. */
export const menuEntry = (address: StandingPage): MenuEntry => ({
  label: readingSentences.pageNames[address],
  address,
});

const MAIN: readonly StandingPage[] = [
  '/huong-dan/',
  '/hoi-dap/',
  '/duong-day-nong/',
  '/xa-cu-xa-moi/',
  '/tin-tuc/',
  '/chuyen-muc/',
  '/van-ban/',
  '/chi-so/',
  '/ke-hoach/',
];
const FOOT: readonly StandingPage[] = [
  '/gioi-thieu/',
  '/don-vi/',
  '/tinh-hinh-giai-quyet/',
  '/thu-tuc-noi-bo/',
  '/chi-nhan-truc-tuyen/',
  '/khau-hieu/',
  '/tu-viet-tat/',
  '/du-lieu/',
  '/dinh-chinh/',
  '/tiep-can/',
  '/so-do-trang/',
];

/** The menu at the top of every page, most needed first. */
export const MAIN_MENU = MAIN.map(menuEntry);
/** The menu at the foot of every page: what the top leaves out. */
export const FOOT_MENU = FOOT.map(menuEntry);
