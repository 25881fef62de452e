import { randomFrom } from '../search/random.ts';
import { Browser } from './browser.ts';
import type { MonthSite } from './month-site.ts';

/** Who reads in a day, and how; readers, views and polls are those of a day. */
export interface Habits {
  readonly readers: number;
  /** Pages of communes that show a widget of ours. */
  readonly widgetViews: number;
  /** Programs that ask for feeds, each every half hour. */
  readonly pollers: number;
  /** Programs that ask for every file once a day. */
  readonly crawlers: number;
  /** Addresses that there are not, each asked for once. */
  readonly probes: number;
}

/** A day of a million readers: our assumptions, for nobody has measured this site yet. */
export const habitsOf = (readers: number): Habits => ({
  readers,
  widgetViews: readers / 2,
  pollers: readers / 500,
  crawlers: 5,
  probes: readers / 50,
});

/** Share of a day's readers by the hour in Vietnam: offices open at 7, rest at noon, evenings on the phone. */
const HOURS = [
  0.6, 0.4, 0.3, 0.3, 0.5, 1.4, 3, 5.5, 8, 8.6, 8, 6.3, 4.6, 5.4, 7, 7.2, 6.2, 4.6, 3.8, 4.6, 5.2, 4.6, 2.6,
  1.3,
] as const;
const ALL_HOURS = HOURS.reduce((sum, share) => sum + share, 0);
/** Of Monday to Sunday. */
const DAYS = [1.15, 1.1, 1.1, 1.05, 1.05, 0.8, 0.75] as const;
/** Readers by the place that answers them: Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng, abroad. */
const PLACES = [0.2, 0.45, 0.32, 0.03] as const;
const ABROAD = PLACES.length - 1;

/** How often the n-th of a list is wanted: in inverse proportion to n (Zipf). */
const ZIPF = 0.9;
const NEXT_PAGE = 0.47;
const SEARCHES = 0.06;
const PIECES = 3;
const COMES_BACK = 0.35;
/** Seconds since somebody who comes back was there, by equal chance. */
const SINCE = [7200, 86_400, 3 * 86_400, 7 * 86_400] as const;
/** Minutes at most until the next page. */
const LONGEST = 8;
const MINUTE = 60;
const DAY_MINUTES = 1440;
const POLL = 1800;

/** Somebody who is reading: what their browser keeps, and the place that answers them. */
interface Visit {
  readonly browser: Browser;
  readonly place: number;
}

/** Hears of each request: the place that it comes to, the file, and the second of the copy that it names (-Infinity: none). */
export interface Hearer {
  readonly ask: (place: number, file: number, second: number, named: number) => void;
  readonly askMissing: (place: number, second: number) => void;
}

/** Chooses of a list, the first far more often than the last. */
function drawer(length: number, random: () => number): () => number {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let rank = 0; rank < length; rank += 1) sums[rank] = sum += 1 / (rank + 1) ** ZIPF;
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * The requests of day after day, in the order of their minutes: what readers' browsers ask for, pages of communes that show a widget,
 * programs that ask for feeds, crawlers, and addresses that there are not. The same row for the same seed; it keeps no more than who is
 * reading at the moment.
 */
export function requestsOf(
  site: MonthSite,
  habits: Habits,
  seed: number,
  hear: Hearer,
): (day: number) => void {
  const random = randomFrom(seed);
  const page = drawer(site.pages.length, random);
  const widget = drawer(site.widgets.length, random);
  const feed = drawer(site.feeds.length, random);
  const waiting: Visit[][] = Array.from({ length: LONGEST }, () => []);
  /** So many as are expected: the part below one by chance. */
  const count = (expected: number): number => Math.floor(expected + random());
  const place = (): number => {
    let left = random();
    return Math.max(
      0,
      PLACES.findIndex((share) => (left -= share) < 0),
    );
  };
  const second = (minute: number): number => minute * MINUTE + Math.floor(random() * MINUTE);

  function show({ browser, place }: Visit, files: readonly number[], at: number): void {
    for (const file of files) {
      const named = browser.show(site.files, file, at);
      if (named !== undefined) hear.ask(place, file, at, named);
    }
  }
  const shownBy = (file: number | undefined): readonly number[] => site.shown.get(file ?? -1) ?? [];
  const searched = (): number[] => [
    ...shownBy(site.search.page),
    ...site.search.always,
    ...Array.from(
      { length: PIECES },
      () => site.search.pieces[Math.floor(random() * site.search.pieces.length)] ?? 0,
    ),
  ];
  const read = (): readonly number[] => (random() < SEARCHES ? searched() : shownBy(site.pages[page()]));
  const embedded = (): readonly number[] => [site.loader, ...shownBy(site.widgets[widget()])];

  /** Somebody comes; who was there before still has what was seen then. */
  function visit(seen: () => readonly number[], minute: number): Visit {
    const one = { browser: new Browser(), place: place() };
    if (random() < COMES_BACK) {
      const before = minute * MINUTE - (SINCE[Math.floor(random() * SINCE.length)] ?? 0);
      for (const file of seen()) one.browser.show(site.files, file, before);
    }
    show(one, seen(), second(minute));
    return one;
  }
  const goOn = (one: Visit, minute: number): void => {
    if (random() < NEXT_PAGE)
      waiting[(minute + 1 + Math.floor(random() * (LONGEST - 1))) % LONGEST]?.push(one);
  };

  return (day) => {
    for (let minute = day * DAY_MINUTES; minute < (day + 1) * DAY_MINUTES; minute += 1) {
      const share =
        ((HOURS[Math.floor(minute / MINUTE) % 24] ?? 0) / ALL_HOURS / MINUTE) * (DAYS[day % 7] ?? 1);
      for (const one of waiting[minute % LONGEST]?.splice(0) ?? []) {
        show(one, read(), second(minute));
        goOn(one, minute);
      }
      for (let n = count(habits.readers * share); n > 0; n -= 1) goOn(visit(read, minute), minute);
      for (let n = count(habits.widgetViews * share); n > 0; n -= 1) visit(embedded, minute);
      for (let n = count(habits.pollers / (POLL / MINUTE)); n > 0; n -= 1) {
        const at = second(minute);
        hear.ask(place(), site.feeds[feed()] ?? 0, at, at - POLL);
      }
      for (let n = count((habits.crawlers * site.addresses.length) / DAY_MINUTES); n > 0; n -= 1)
        hear.ask(ABROAD, Math.floor(random() * site.addresses.length), second(minute), -Infinity);
      for (let n = count(habits.probes / DAY_MINUTES); n > 0; n -= 1) hear.askMissing(ABROAD, second(minute));
    }
  };
}
