import { createHash } from 'node:crypto';

import { transform } from 'esbuild';

/** A script as it is served: minified text, and the values that hosts and headers quote. */
export interface CompiledScript {
  readonly code: string;
  /** First ten hexadecimal digits of its SHA-256, for the name of an immutable copy. */
  readonly hash: string;
  /** Subresource Integrity value (W3C SRI), `sha384-…`. */
  readonly integrity: string;
}

/**
 * Compiles one stand-alone TypeScript source for the browsers named by `target`, wrapped so that nothing of it becomes
 * global. `values` are names that the source declares and that are replaced by constants.
 * @throws when esbuild cannot read the source
 */
export async function compile(
  source: string,
  values: Readonly<Record<string, string>> = {},
): Promise<CompiledScript> {
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    charset: 'utf8',
    // The oldest that have shadow roots, constructable style sheets and ResizeObserver; also keeps `?.` small.
    target: ['chrome90', 'firefox101', 'safari16.4'],
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    legalComments: 'none',
  });
  const text = code.trim();
  return {
    code: text,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 10),
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  };
}
