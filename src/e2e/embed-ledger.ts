/** What a loader keeps in a host's page: listeners, nodes under watch, timers under way. */
export interface Ledger {
  readonly listeners: number;
  readonly watched: number;
  readonly timers: number;
}

/** Counts under `window.ledger` what scripts named `embed.js` begin and end; an init script, before all others. */
export function keepLedger(): void {
  const ledger = { listeners: 0, watched: 0, timers: 0 };
  Object.defineProperty(window, 'ledger', { value: ledger, enumerable: false });
  const isLoader = (): boolean => /embed\.js/.test(new Error().stack ?? '');
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...words) {
    if (isLoader()) ledger.listeners += 1;
    return addEventListener.apply(this, words);
  };
  EventTarget.prototype.removeEventListener = function (...words) {
    if (isLoader()) ledger.listeners -= 1;
    return removeEventListener.apply(this, words);
  };
  const { observe, unobserve } = IntersectionObserver.prototype;
  const watched = new WeakMap<IntersectionObserver, Set<Element>>();
  IntersectionObserver.prototype.observe = function (target) {
    const targets = watched.get(this) ?? new Set<Element>();
    watched.set(this, targets);
    if (isLoader() && !targets.has(target)) ledger.watched += 1;
    targets.add(target);
    return observe.call(this, target);
  };
  IntersectionObserver.prototype.unobserve = function (target) {
    if (isLoader() && watched.get(this)?.delete(target)) ledger.watched -= 1;
    return unobserve.call(this, target);
  };
  const { setTimeout: wait } = window;
  window.setTimeout = ((act: () => void, pause?: number) => {
    if (!isLoader()) return wait(act, pause);
    ledger.timers += 1;
    return wait(() => {
      ledger.timers -= 1;
      act();
    }, pause);
  }) as typeof setTimeout;
}
