/** Kinds of picture that the site makes its own sizes from. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif)$/i;

/** Largest picture that an editor may put beside a text, in bytes. */
export const LARGEST_PICTURE = 5 * 1024 * 1024;

/**
 * Most pixels of a picture, those of all its frames together: any camera's photograph, and 200 MB of memory when unpacked. A file of
 * a few kilobytes can claim a hundred times as many.
 */
export const MOST_PIXELS = 50_000_000;
