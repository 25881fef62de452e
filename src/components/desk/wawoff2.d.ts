declare module 'wawoff2' {
  /** A font packed as WOFF 2. */
  export function compress(font: Uint8Array): Promise<Uint8Array>;
  /** A WOFF 2 font unpacked. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
