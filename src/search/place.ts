/** Where a reader is in the list, kept with the entry of the history: what comes back is the same list at the same place. */
interface Kept {
  /** How many results stand in the list. */
  readonly shown?: number;
  /** How far the page is scrolled, in pixels. */
  readonly top?: number;
}

/** Milliseconds without scrolling after which a place is kept; browsers allow few changes of the history. */
const PAUSE = 150;

export const kept = (): Kept => (history.state ?? {}) as Kept;

/** Adds to what is kept. */
export const keep = (more: Kept): void => history.replaceState({ ...kept(), ...more }, '');

/** From now on keeps the place, as long as `isSettled`: a list that is being made moves the page. */
export function keepPlace(list: HTMLElement, isSettled: () => boolean): void {
  // The browser would go there before the list stands, and then hold on to what stands below it.
  history.scrollRestoration = 'manual';
  document.documentElement.style.setProperty('overflow-anchor', 'none');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    if (isSettled()) keep({ top: scrollY });
  };
  addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(now, PAUSE);
  });
  addEventListener('popstate', () => clearTimeout(pause));
  list.addEventListener('click', now);
}
