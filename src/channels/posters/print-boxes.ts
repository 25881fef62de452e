/**
 * A PDF of Typst's whose pages say where they are trimmed and how far their colour goes beyond (ISO 32000-1, 14.11.2): Typst 0.14 has
 * no bleed. It writes no object streams and a plain table of places, which is written anew here.
 * @param bleed Points of colour beyond the edge.
 * @param slug Points of paper beyond the bleed.
 * @throws Error when the PDF is of another form
 */
export function withBoxes(pdf: Buffer, bleed: number, slug: number): Buffer {
  const text = pdf.toString('latin1');
  const box = (inset: number, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): string =>
    `[${[left + inset, bottom + inset, right - inset, top - inset].map((one) => +one.toFixed(3)).join(' ')}]`;
  const table = text.lastIndexOf('\nxref\n');
  const trailer = text.indexOf('trailer', table);
  if (table < 0 || trailer < 0) throw new Error('The PDF has no plain table of objects.');
  const body = text
    .slice(0, table + 1)
    .replace(/\/MediaBox \[([^\]]+)\]/g, (whole: string, sizes: string) => {
      const sides = sizes.trim().split(/\s+/).map(Number);
      return `${whole}\n  /BleedBox ${box(slug, sides)}\n  /TrimBox ${box(slug + bleed, sides)}`;
    });
  const places = new Map(
    [...body.matchAll(/^(\d+) 0 obj$/gm)].map(({ index, 1: number }) => [Number(number), index]),
  );
  const rows = Array.from({ length: places.size }, (_, n) => {
    const place = places.get(n + 1);
    if (place === undefined) throw new Error('The objects of the PDF are not numbered in a row.');
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const end = text.slice(trailer, text.indexOf('startxref', trailer));
  return Buffer.from(
    `${body}xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}${end}startxref\n${body.length}\n%%EOF`,
    'latin1',
  );
}
