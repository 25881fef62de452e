import { encode } from 'uqr';

/** File in a page's folder that holds the code of its address. */
export const PAGE_CODE = 'ma-qr.svg';

/**
 * A QR code (ISO/IEC 18004) as an SVG file: error correction M, as for paper, or Q for what hangs outside and wears, and the four modules
 * of quiet around it that readers ask for. One path, a rectangle for each run of dark modules in a row.
 * @throws RangeError when the text is longer than a code holds (2,331 bytes, 1,663 for Q)
 */
export function qrCode(text: string, ecc: 'M' | 'Q' = 'M'): string {
  const { data, size } = encode(text, { ecc, border: 4 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`
  );
}
