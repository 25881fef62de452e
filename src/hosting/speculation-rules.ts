/** The file of rules, below the base path; the header of each page names it, so that no page carries a byte of it. */
export const SPECULATION_FILE = 'mo-truoc.speculationrules';

/** Media type of rules (HTML, 7.6.1, “speculation rules”). */
export const SPECULATION_TYPE = 'application/speculationrules+json';

/**
 * Speculation rules (HTML, 7.6): which of our own pages a browser may fetch while a finger comes down on their link, and make ready while a
 * pointer rests on it. Widgets, data and feeds are never opened so, nor what runs a script of its own made ready. Browsers leave all of it
 * where readers save data or their battery is low.
 */
export function speculationRules(basePath: string): string {
  const pages = { href_matches: [basePath, `${basePath}*/`] };
  const not = (...folders: readonly string[]) => ({
    not: { href_matches: folders.map((folder) => `${basePath}${folder}/*`) },
  });
  return `${JSON.stringify({
    prefetch: [{ where: { and: [pages, not('nhung')] }, eagerness: 'conservative' }],
    prerender: [{ where: { and: [pages, not('nhung', 'tim-kiem', 'cong-cu')] }, eagerness: 'moderate' }],
  })}\n`;
}
