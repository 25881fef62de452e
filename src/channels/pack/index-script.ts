/** The index of the search as a script: a page on a stick may run those beside it, and fetch nothing. */
import { INDEX_FOLDER } from '../../search/index-files.ts';

/** Addresses of pages in the index's files: with their own slash before them, or without. */
const ADDRESS = /"(\/?(?:[\w-]+\/)+)"/g;

/**
 * Gives the script of the search page its files as if it had fetched them. `files` are the index's JSON texts by their names in its
 * folder; addresses of pages for which `isPage` holds lead to their files.
 */
export function indexScript(
  files: Readonly<Record<string, string>>,
  isPage: (address: string) => boolean,
): string {
  const parts = Object.entries(files).map(([name, json]) => {
    const text = json.replace(ADDRESS, (whole, address: string) =>
      isPage(address.replace(/^\//, '')) ? `"${address}index.html"` : whole,
    );
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{const files={${parts.join(',\n')}};globalThis.fetch=async address=>{const name=String(address).split("${INDEX_FOLDER}/")[1];return{ok:name in files,status:name in files?200:404,json:async()=>files[name]}}}\n`;
}
