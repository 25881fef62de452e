import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table with the line it stands on. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file as a spreadsheet saves it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

/**
 * Parses CSV text as spreadsheets save it: with or without a byte order mark, separated by comma, semicolon
 * (Vietnamese locale) or tab; empty rows are skipped.
 * @throws Error when quotes are unbalanced.
 */
export function parseTable(text: string): Table {
  const heading = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => heading.includes(mark)) ?? ',';
  const parsed = parse(text, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as ParsedRow[];
  const headings = parsed[0]?.record ?? [];
  return {
    headings,
    rows: parsed
      .slice(1)
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ record, info }) => ({
        line: info.lines,
        cells: Object.fromEntries(headings.map((name, column) => [name, record[column] ?? ''])),
      })),
  };
}

/** Reads one CSV file of the content folder; undefined when there is none. */
export function readTable(directory: string, file: string): Table | undefined {
  const absolute = path.join(directory, file);
  return existsSync(absolute) ? parseTable(readFileSync(absolute, 'utf8')) : undefined;
}
