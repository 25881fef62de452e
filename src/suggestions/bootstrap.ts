/** The one file of the suggestions, code and list: root-relative, without the base path and the slash before it. */
export const SUGGESTIONS_FILE = 'tim-kiem/goi-y.js';

/** Identifier of the field that suggests pages of the whole site; forms limited to a part of it have others. */
export const SUGGESTING_FIELD = 'tim';

/**
 * What each page with a search form carries inline: it fetches the suggestions when that field is focused for the
 * first time, and nothing before. Where they cannot be had the plain form stays as it is. `basePath` as in the settings.
 */
export const bootstrap = (basePath: string): string =>
  `addEventListener("focusin",e=>{e.target.id=="${SUGGESTING_FIELD}"&&import("${basePath}${SUGGESTIONS_FILE}").then(m=>m.suggest(e.target),()=>{})})`;
