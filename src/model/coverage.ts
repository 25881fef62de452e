/** An article as far as a plan is served by it; `date` is `YYYY-MM-DD`. */
export interface ServingArticle {
  readonly date: string;
  readonly plan?: readonly string[] | undefined;
}

/** How an item of a plan was served. */
export interface Coverage {
  readonly id: string;
  /** Articles by month, in the order of the months asked for. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Day of the newest article, `YYYY-MM-DD`. */
  readonly last: string | undefined;
}

/** Every month from one to another, both included, as `YYYY-MM`; days may be given too. */
export function monthsBetween(from: string, to: string): string[] {
  const at = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(0, at(to) - at(from) + 1) }, (_, n) => {
    const month = at(from) + n;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** How many of `articles` served each item of a plan in each of `months`; an article counts for every item that it names. */
export const coverageOf = (
  articles: readonly ServingArticle[],
  items: readonly string[],
  months: readonly string[],
): Coverage[] =>
  items.map((id) => {
    const days = articles
      .filter(({ date, plan }) => plan?.includes(id) && months.includes(date.slice(0, 7)))
      .map(({ date }) => date)
      .sort();
    return {
      id,
      counts: months.map((month) => days.filter((day) => day.startsWith(month)).length),
      total: days.length,
      last: days.at(-1),
    };
  });
