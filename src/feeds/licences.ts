import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One package of `package-lock.json`; only what is read here. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Packages whose code goes to readers' browsers, and what it does there. Whatever else is sent is our own. */
export const SHIPPED: Readonly<Record<string, string>> = {
  pagefind: 'tìm kiếm',
  parse5: 'đọc mã đã dán ở trang lấy mã nhúng',
  entities: 'đọc mã đã dán ở trang lấy mã nhúng',
};

/** `node_modules/a/node_modules/@b/c` is the package `@b/c`. */
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

const lineOf = (name: string, { version = '', license }: LockedPackage): string =>
  `${name} ${version}: ${license ?? 'giấy phép ghi trong gói'}`;

/** A licence as its package has it: the file `LICENSE`, or all files of a folder of that name, one after the other. */
export function licenceText(packageFolder: string): string {
  const place = path.join(packageFolder, 'LICENSE');
  const files = statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .map((name) => path.join(place, name))
    : [place];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/**
 * What software of others is in the site and in its making, as text: each package that reaches a reader with its whole licence
 * (`textOf` gives it, as MIT and others ask), then those that only build the site, by name. From the lock file, so that it is the
 * same on every machine.
 * @throws Error when a package that is shipped is not in the lock file
 */
export function licencesText(packages: LockedPackages, textOf: (name: string) => string): string {
  const shipped = Object.entries(SHIPPED).map(([name, use]) => {
    const locked = packages[`node_modules/${name}`];
    if (!locked) throw new Error(`“${name}” is shipped to readers, but package-lock.json does not have it.`);
    return `${lineOf(name, locked)} (${use})\n\n${textOf(name).trim()}`;
  });
  const building = Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev && !(nameOf(place) in SHIPPED))
    .map(([place, locked]) => lineOf(nameOf(place), locked));
  return [
    'Phần mềm của người khác trong chuyên mục này',
    'Gửi đến trình duyệt của người đọc:',
    ...shipped,
    'Chỉ dùng để dựng trang, không gửi đến người đọc:',
    [...new Set(building)].sort().join('\n'),
    '',
  ].join('\n\n');
}
