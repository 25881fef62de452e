/** The one file of the suggestions, code and list: root-relative, without the base path and the slash before it. */
export const SUGGESTIONS_FILE = 'tim-kiem/goi-y.js';

/**
 * What each page with a search form carries inline: it fetches the suggestions when such a field is focused for the
 * first time, and nothing before. Where they cannot be had the plain form stays as it is. `basePath` as in the settings.
 */
export const bootstrap = (basePath: string): string =>
  `addEventListener("focusin",e=>{e.target.name=="q"&&import("${basePath}${SUGGESTIONS_FILE}").then(m=>m.suggest(e.target),()=>{})})`;
