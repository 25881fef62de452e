import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFolder } from '../built/pages.ts';

const ENCLOSURE = /<enclosure url="([^"]*)" type="([^"]*)" length="0"\/>/g;

/**
 * Writes the lengths of pictures into the feeds of a built folder: Astro makes the pictures after the feeds. `root` is the absolute
 * address of the folder.
 * @throws Error when a picture of ours is not there
 */
export function measureEnclosures(built: BuiltFolder, root: string): void {
  for (const file of built.files.filter((name) => /(^|\/)rss\.xml$/.test(name))) {
    const text = readFileSync(path.join(built.directory, file), 'utf8');
    const measured = text.replace(ENCLOSURE, (_, url: string, type: string) => {
      const picture = path.join(built.directory, decodeURI(url.slice(root.length)));
      return `<enclosure url="${url}" type="${type}" length="${statSync(picture).size}"/>`;
    });
    if (measured !== text) built.write(file, measured);
  }
}
