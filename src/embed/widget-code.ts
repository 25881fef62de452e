import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileSheet } from '../styles/sheet.ts';
import { embedSentences } from '../site/sentences/embed.ts';
import { compile } from './compile.ts';

/** What widgets carry inline. The same bytes in each of a kind, so that few hashes allow them all. */
export interface WidgetCode {
  readonly script: string;
  /** For headlines alone. */
  readonly sheet: string;
  /** For numbers, steps, tables and forms. */
  readonly recordSheet: string;
}

const read = async (): Promise<WidgetCode> => ({
  script: await compile(readFileSync(path.resolve('src/embed/frame.ts'), 'utf8'), {
    COPY: embedSentences.copyAddress,
  }),
  sheet: await compileSheet('widget.css'),
  recordSheet: await compileSheet('widget-record.css'),
});

let memo: Promise<WidgetCode> | undefined;

/** The frame's script and the widgets' sheets, minified; read once per build. */
export const widgetCode = (): Promise<WidgetCode> => (memo ??= read());
