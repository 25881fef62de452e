import { transform } from 'esbuild';

/**
 * Compiles one stand-alone TypeScript source for the browsers named by `target`, wrapped so that nothing of it becomes
 * global. `values` are names that the source declares and that are replaced by constants.
 * @throws when esbuild cannot read the source
 */
export async function compile(
  source: string,
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    // Pages of other sites may not be in UTF-8.
    charset: 'ascii',
    // So that all with shadow roots can read it (Chrome 64, Firefox 69, Safari 13.1 have ResizeObserver, too); older ones keep the link.
    target: 'es2017',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    legalComments: 'none',
  });
  return code.trim();
}
