import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every code that was ever on paper, with the address that it was printed for. Its name begins with `_`, so that it is no content itself. */
const LEDGER = '_ma-qr.txt';

const HEAD = [
  '# Mã của các địa chỉ ngắn /q/<mã>/ đã in trong mã QR. Máy tự ghi khi dựng trang ở nhánh main; đừng sửa tay.',
  '# Giấy đã in không sửa được: mã có ở đây thì mãi mãi mở được.',
];

/** A code on paper and the root-relative address of the page for which it was printed. */
export interface PrintedAddress {
  readonly code: string;
  readonly address: string;
}

/** The codes of a content folder's ledger; none where there is no ledger yet. */
export function printedAddresses(directory: string): PrintedAddress[] {
  const file = path.join(directory, LEDGER);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, code, address] = /^([a-z0-9]+) (\/\S*)\s*$/.exec(line) ?? [];
      return code !== undefined && address !== undefined ? [{ code, address }] : [];
    });
}

/** Adds codes to the ledger of a content folder; a code that it has stays as it is, and nothing is ever taken out. */
export function keepPrintedAddresses(directory: string, printed: readonly PrintedAddress[]): void {
  const known = printedAddresses(directory);
  const all = new Map([...printed, ...known].map(({ code, address }) => [code, address]));
  if (all.size === known.length) return;
  const lines = [...all].map(([code, address]) => `${code} ${address}`).sort();
  writeFileSync(path.join(directory, LEDGER), `${[...HEAD, ...lines].join('\n')}\n`);
}

/** The codes of a built site, read off the pages that lead on from them. `files` are those of its folder. */
export const printedIn = (directory: string, files: readonly string[], basePath: string): PrintedAddress[] =>
  files.flatMap((file) => {
    const code = /^q\/([^/]+)\/index\.html$/.exec(file)?.[1];
    if (code === undefined) return [];
    const html = readFileSync(path.join(directory, file), 'utf8');
    const to = /http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(html)?.[1];
    return to?.startsWith(basePath) ? [{ code, address: `/${to.slice(basePath.length)}` }] : [];
  });
