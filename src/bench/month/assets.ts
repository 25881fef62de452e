/** A tag that makes a browser fetch something; values of attributes stand in double quotes, as our builds write them. */
const TAG = /<(script|link|img|source)\b((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const LINKS = /\b(?:stylesheet|modulepreload|preload)\b/;
/** Of a page that stands by itself. */
const OWN_LINKS = /\b(?:icon|manifest)\b/;
/** Pixels across that a phone wants of a picture. */
const WANTED = 720;

const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** Of the candidates of a `srcset` by width, the smallest that is wide enough, else the widest. */
function chosen(srcset: string): string | undefined {
  const candidates = srcset.split(/,\s+/).map((one) => {
    const [address = '', width = '0w'] = one.trim().split(/\s+/);
    return { address, width: parseInt(width) };
  });
  const byWidth = candidates.toSorted((a, b) => a.width - b.width);
  return (byWidth.find(({ width }) => width >= WANTED) ?? byWidth.at(-1))?.address;
}

/**
 * Addresses that a phone’s browser asks for when it shows a page of ours: scripts, sheets, pictures, rules that a header names; icons
 * unless it stands in a frame.
 */
export function assetsOf(
  html: string,
  headers: readonly (readonly [name: string, value: string])[],
  isFramed = false,
): string[] {
  const found: (string | undefined)[] = headers
    .filter(([name]) => name === 'Speculation-Rules')
    .map(([, value]) => value.replaceAll('"', ''));
  let source: string | undefined;
  for (const [, tag, attributes = ''] of html.matchAll(TAG)) {
    const srcset = valueOf(attributes, 'srcset');
    if (tag === 'source') source ??= srcset && chosen(srcset);
    else if (tag === 'img') {
      found.push(source ?? (srcset ? chosen(srcset) : valueOf(attributes, 'src')));
      source = undefined;
    } else if (tag === 'script') found.push(valueOf(attributes, 'src'));
    else {
      const rel = valueOf(attributes, 'rel') ?? '';
      if (LINKS.test(rel) || (!isFramed && OWN_LINKS.test(rel))) found.push(valueOf(attributes, 'href'));
    }
  }
  return [...new Set(found.flatMap((address) => address?.replace(/#.*$/, '') ?? []))].filter(Boolean);
}
