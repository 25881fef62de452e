import type { ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

/** Widest picture that a page shows, in pixels: the text column at twice the density. */
const WIDEST = 1440;
/** Widths offered for a picture in Markdown, which cannot say its own. */
const WIDTHS = [360, 720, 1080, WIDEST];
const SIZES = '(min-width: 46rem) 42rem, 100vw';

/** Never larger than a page needs; a picture without widths of its own gets ours. */
function limit(options: ImageTransform): ImageTransform {
  const { width = 0, height = 0 } = options;
  const scale = width > WIDEST ? WIDEST / width : 1;
  const sized = scale < 1 ? { width: WIDEST, height: Math.round(height * scale) } : { width, height };
  const widths = options.widths ?? WIDTHS.filter((one) => one < sized.width).concat(sized.width);
  return {
    ...options,
    ...(width && sized),
    ...(width && !options.densities && { widths, sizes: options['sizes'] ?? SIZES }),
  };
}

/** Astro's own picture service, with a limit: editors put photographs of 4,000 pixels beside their articles. */
const pictureService: LocalImageService = {
  ...sharpService,
  validateOptions: (options, ...rest) =>
    sharpService.validateOptions?.(limit(options), ...rest) ?? limit(options),
};

export default pictureService;
