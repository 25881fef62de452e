/**
 * How much of its row, in sixths, the card at a place takes where cards stand by two (`md`) and by three (`lg`): the last row is filled
 * by what is in it, and four stand two by two.
 */
export function cardSpan(at: number, count: number): string {
  const isLast = at === count - 1;
  const byTwo = isLast && count % 2 === 1 ? 'md:col-span-6' : 'md:col-span-3';
  if (count === 4) return byTwo;
  const left = count % 3;
  if (left === 1 && isLast) return `${byTwo} lg:col-span-6`;
  return `${byTwo} ${left === 2 && at >= count - 2 ? 'lg:col-span-3' : 'lg:col-span-2'}`;
}
