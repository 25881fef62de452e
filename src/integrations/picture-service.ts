import type { ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Widest picture that a page shows, in pixels: the text column at twice the density. */
const WIDEST = 1440;
/** Widths offered for a picture in Markdown, which cannot say its own. */
const WIDTHS = [360, 720, 1080, WIDEST];
const SIZES = '(min-width: 46rem) 42rem, 100vw';

/** Never larger than a page needs; a picture without widths of its own gets ours. */
function limit(options: ImageTransform): ImageTransform {
  const { width, height } = options;
  if (!width || !height) return options;
  const scale = Math.min(1, WIDEST / width);
  const sized: ImageTransform & { width: number } = {
    ...options,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
  if (options.widths || options.densities) return sized;
  return {
    ...sized,
    widths: [...WIDTHS.filter((one) => one < sized.width), sized.width],
    sizes: options['sizes'] ?? SIZES,
  } as ImageTransform;
}

/**
 * Astro's own picture service, with a limit (editors put photographs of 4,000 pixels beside their articles) and without its way out:
 * what it cannot decode it would publish as it came, under the name of a picture. Ours is always made anew, from pixels alone, so
 * that nothing else in the file gets out: place and owner of the camera, texts, what hangs on behind the picture.
 */
const pictureService: LocalImageService = {
  ...sharpService,
  transform: async (input, transform, ...rest) => {
    const made = await sharpService.transform(input, transform, ...rest);
    if (made.data !== input) return made;
    throw new Error(
      `The picture ${String(transform['src'])} cannot be decoded, so it is not published. \`npm run check\` says which article shows it.`,
    );
  },
  validateOptions: (options, ...rest) =>
    sharpService.validateOptions?.(limit(options), ...rest) ?? limit(options),
};

export default pictureService;
