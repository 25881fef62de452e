import { hasOwnAddress } from '../model/settings.ts';
import { site } from './settings.ts';

/** Adds the base path to a root-relative address of ours: `/van-ban/` becomes `/cchc/van-ban/`. */
export function withBase(address: string, basePath: string): string {
  if (!address.startsWith('/') || address.startsWith('//'))
    throw new Error(`Not a root-relative address: ${address}`);
  return basePath + address.slice(1);
}

/** Address as the browser asks for it, base path included. `address` starts with `/`. */
export const href = (address: string): string => withBase(address, site().basePath);

/** Absolute address, for feeds, canonical links and everything read elsewhere. */
export const absolute = (address: string): string => site().siteUrl + href(address);

/** What feeds know the thing at an address by: the address it had where the section first stood, wherever that stands now. */
export const identified = (address: string): string => {
  const { firstHome, siteUrl, basePath } = site();
  return (firstHome ?? siteUrl + basePath) + address.replace(/^\//, '');
};

/** Absolute address as a page shows it; root-relative while the site has no address of its own, so that no page names a host that is none. */
export const located = (address: string): string =>
  hasOwnAddress(site()) ? absolute(address) : href(address);

/** An absolute address of ours as a page shows it; see `located`. */
export const shown = (address: string): string =>
  hasOwnAddress(site()) ? address : address.slice(site().siteUrl.length);
