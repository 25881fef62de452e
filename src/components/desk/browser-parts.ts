import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/** What the rules and schemas are made of where they run in browsers: Markdown without native code, one language of messages. */
export const browserParts: Plugin = {
  name: 'browser-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^satteri$/ }, () => ({ path: path.resolve('src/desk/browser-markdown.ts') }));
    // Its reading for browsers sets markup, which the policies of pages refuse.
    onResolve({ filter: /^decode-named-character-reference$/ }, ({ path: name }) => ({
      path: fileURLToPath(import.meta.resolve(name)),
    }));
    onResolve({ filter: /^csv-parse\/sync$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('csv-parse/browser/esm/sync')),
    }));
    // Our messages are our own; the sixty languages of the package are half of its weight.
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};
