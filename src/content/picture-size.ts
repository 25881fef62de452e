import type { ImageMetadata } from 'astro';

/**
 * Width and height of a picture of the content, in pixels. Asked of the picture itself, any property makes Astro publish its file
 * as it came, with all that a camera wrote into it; its copy may be asked.
 */
export const pictureSize = (
  picture: ImageMetadata & { readonly clone?: ImageMetadata },
): Pick<ImageMetadata, 'width' | 'height'> => picture.clone ?? picture;
