/** Root-relative address of the oEmbed answer for a page or widget of ours: `/don-vi/x/` → `/oembed/don-vi/x/index.json`. */
export const oembedAddress = (address: string): string => `/oembed${address}index.json`;
