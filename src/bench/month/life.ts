/** How long a copy of a file may be used (RFC 9111, RFC 5861, RFC 8246), in seconds. */
export interface Life {
  /** Without asking; 0 where each use has to be asked for. */
  readonly fresh: number;
  /** For so long after that while it is asked for anew. */
  readonly stale: number;
  /** Whether it never changes: what does gets another name. */
  readonly forever: boolean;
}

/** What a cache does where nothing is said: Varnish keeps it so long (`default_ttl`). */
const UNSAID: Life = { fresh: 120, stale: 0, forever: false };

/** Reads `Cache-Control` of an answer's headers. */
export function lifeOf(headers: readonly (readonly [name: string, value: string])[]): Life {
  const said = headers.findLast(([name]) => name.toLowerCase() === 'cache-control')?.[1];
  if (said === undefined) return UNSAID;
  const seconds = (name: string): number => Number(new RegExp(`\\b${name}=(\\d+)`).exec(said)?.[1] ?? 0);
  return {
    fresh: /\bno-(?:cache|store)\b/.test(said) ? 0 : seconds('max-age'),
    stale: seconds('stale-while-revalidate'),
    forever: /\bimmutable\b/.test(said),
  };
}
