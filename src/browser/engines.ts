import { existsSync } from 'node:fs';
import { FIREFOX, openFirefox } from './bidi.ts';
import type { DrivenBrowser } from './driven.ts';
import { LIBRARIES } from './programs.ts';
import { DISPLAY, openWebKit, WEBKIT_GTK, WPE } from './webdriver.ts';

/** A browser other than Chromium that the built site is opened in. */
interface Engine {
  /** Files without which it does not start, absolute: other systems than Debian have them elsewhere, or other ones. */
  readonly needs: readonly string[];
  /** Debian's packages that bring them. */
  readonly packages: readonly string[];
  readonly open: () => Promise<DrivenBrowser>;
}

/** Those that Debian 12 has, with their drivers. */
export const ENGINES = {
  webkit: {
    needs: [
      WEBKIT_GTK.driver,
      DISPLAY,
      `${LIBRARIES}/girepository-1.0/WebKit2-4.1.typelib`,
      '/usr/lib/python3/dist-packages/gi/__init__.py',
    ],
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
    open: () => openWebKit(WEBKIT_GTK),
  },
  wpe: {
    needs: [WPE.driver, WPE.program],
    packages: ['wpewebkit-driver', 'libwpewebkit-1.1-0', 'libwpebackend-fdo-1.0-1'],
    open: () => openWebKit(WPE),
  },
  firefox: {
    needs: [FIREFOX],
    packages: ['firefox-esr'],
    open: () => openFirefox(),
  },
} as const satisfies Readonly<Record<string, Engine>>;
export type EngineName = keyof typeof ENGINES;

/** Debian's packages that are missing for these browsers. */
export const missingPackages = (names: readonly EngineName[]): string[] =>
  names
    .map((name): Engine => ENGINES[name])
    .filter(({ needs }) => !needs.every((file) => existsSync(file)))
    .flatMap(({ packages }) => packages);
