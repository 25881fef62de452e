import { readFileSync } from 'node:fs';
import path from 'node:path';

import { transform } from 'esbuild';

import { compile } from './compile.ts';

/** What widgets carry inline. The same bytes in each of a kind, so that few hashes allow them all. */
export interface WidgetCode {
  readonly script: string;
  /** For headlines alone. */
  readonly sheet: string;
  /** For numbers, steps, tables and forms, on top of `sheet`. */
  readonly recordSheet: string;
}

const sheetOf = async (file: string): Promise<string> => {
  const source = readFileSync(path.resolve('src/styles', file), 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
};

const read = async (): Promise<WidgetCode> => ({
  script: await compile(readFileSync(path.resolve('src/embed/frame.ts'), 'utf8')),
  sheet: await sheetOf('widget.css'),
  recordSheet: await sheetOf('widget-record.css'),
});

let memo: Promise<WidgetCode> | undefined;

/** The frame's script and the widgets' sheets, minified; read once per build. */
export const widgetCode = (): Promise<WidgetCode> => (memo ??= read());
