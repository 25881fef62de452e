/** A label that wants to stand at `wanted`, in drawing units from the top. */
export interface Wanted {
  readonly id: string;
  readonly wanted: number;
}

/**
 * Moves labels apart until neighbours are `distance` units from each other, between `top` and `bottom`, each as near as
 * it can be to where it wants to stand; order is kept. When they do not all fit, they fill the height evenly.
 */
export function spreadLabels(
  labels: readonly Wanted[],
  distance: number,
  [top, bottom]: readonly [number, number],
): Map<string, number> {
  const sorted = [...labels].sort((a, b) => a.wanted - b.wanted);
  const room = sorted.length > 1 ? Math.min(distance, (bottom - top) / (sorted.length - 1)) : 0;
  const places = sorted.map(({ wanted }) => Math.min(Math.max(wanted, top), bottom));
  for (let n = 1; n < places.length; n += 1)
    places[n] = Math.max(places[n] ?? 0, (places[n - 1] ?? 0) + room);
  const excess = (places[places.length - 1] ?? 0) - bottom;
  if (excess > 0) {
    places[places.length - 1] = bottom;
    for (let n = places.length - 2; n >= 0; n -= 1)
      places[n] = Math.min(places[n] ?? 0, (places[n + 1] ?? 0) - room);
  }
  return new Map(sorted.map(({ id }, n) => [id, Math.round((places[n] ?? 0) * 10) / 10]));
}
