/** The suggestions' script, fetched when a search field is focused. It is compiled with its list and its sheet. */
import { boxBelow, type BoxBelow } from './box.ts';
import { suggester, type SuggestionList } from './suggester.ts';

declare const SUGGESTIONS: SuggestionList;
declare const SHEET: string;

/** Milliseconds after the last key. */
const WAIT = 150;
/** Code of keys that an input method works on; Safari gives it with the one that ends a word, when `isComposing` is over. */
const COMPOSING = 229;

/** For the search page, where the index cannot be used. */
export const list = SUGGESTIONS;

const find = suggester(list);
// Known from where this file lies, so that it is the same below any base path.
const base = new URL('..', import.meta.url).pathname;
const dressed = new Set<EventTarget>();

const isInputMethods = (key: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  key.isComposing || key.keyCode === COMPOSING;

/**
 * What the address asks is answered below the field, and a reader who has left the field wants no lines: either may be before this
 * script has come.
 */
const isAsking = (field: HTMLInputElement): boolean =>
  field === document.activeElement &&
  field.value.trim() !== (new URLSearchParams(location.search).get(field.name) ?? '');

type KeyAction = (box: BoxBelow, field: HTMLInputElement, open: () => void) => boolean;

const move =
  (step: 1 | -1): KeyAction =>
  (box, _, open) => {
    if (!box.isOpen()) open();
    if (box.isOpen()) box.move(step);
    return box.isOpen();
  };

/** The cursor moves in the text, so the text is meant and no line of the list. */
const toText: KeyAction = (box) => {
  box.release();
  return false;
};

/** What keys do; `true` when the browser shall do nothing more. */
const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: move(1),
  ArrowUp: move(-1),
  Home: toText,
  End: toText,
  ArrowLeft: toText,
  ArrowRight: toText,
  Escape: (box, field) => {
    if (!box.isOpen()) field.value = '';
    box.close();
    return true;
  },
  Enter: (box) => {
    const chosen = box.chosen();
    chosen?.click();
    return chosen !== undefined;
  },
};

function listen(field: HTMLInputElement, box: BoxBelow): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const open = (): void => {
    const found = find(field.value);
    if (found) box.show(found);
    else box.close();
  };
  const later = (): void => {
    clearTimeout(waiting);
    if (!composing) waiting = setTimeout(open, WAIT);
  };
  const compose = (now: boolean) => (): void => {
    composing = now;
    later();
  };
  field.addEventListener('compositionstart', compose(true));
  field.addEventListener('compositionend', compose(false));
  field.addEventListener('input', (event) => {
    // It may have begun before this script came.
    composing = (event as InputEvent).isComposing;
    later();
  });
  field.addEventListener('keydown', (event) => {
    if (isInputMethods(event) || event.ctrlKey || event.metaKey) return;
    if (!KEYS[event.key]?.(box, field, open)) return;
    clearTimeout(waiting);
    event.preventDefault();
  });
  const leave = (): void => {
    clearTimeout(waiting);
    box.close();
  };
  field.addEventListener('blur', leave);
  field.form?.addEventListener('submit', leave);
  if (isAsking(field)) later();
}

/** Dresses a search field; once, however often it is focused. Old browsers keep the plain form. */
export function suggest(field: HTMLInputElement): void {
  if (dressed.has(field) || !('adoptedStyleSheets' in document)) return;
  if (dressed.size === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  dressed.add(field);
  listen(field, boxBelow(field, base));
}
