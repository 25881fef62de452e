import { readFileSync } from 'node:fs';
import path from 'node:path';

import { transform } from 'esbuild';

import { compile } from './compile.ts';

/** What every widget carries inline, the same bytes in each, so that one pair of hashes allows them all. */
export interface WidgetCode {
  readonly script: string;
  readonly sheet: string;
}

async function read(): Promise<WidgetCode> {
  const { code } = await compile(readFileSync(path.resolve('src/embed/frame.ts'), 'utf8'));
  const sheet = await transform(readFileSync(path.resolve('src/styles/widget.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  return { script: code, sheet: sheet.code.trim() };
}

let memo: Promise<WidgetCode> | undefined;

/** The frame's script and the widgets' sheet, minified; read once per build. */
export const widgetCode = (): Promise<WidgetCode> => (memo ??= read());
