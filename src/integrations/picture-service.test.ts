import sharp from 'sharp';
import { expect, test } from 'vitest';
import { MOST_PIXELS } from '../checks/picture-limits.ts';
import { brokenPictures, MARKER, soundPictures } from '../e2e/untrusted-files.ts';
import pictureService from './picture-service.ts';

type Transform = typeof pictureService.transform;
const config = {
  service: { config: { limitInputPixels: MOST_PIXELS } },
} as unknown as Parameters<Transform>[2];
const logger = { warn: () => undefined } as unknown as Parameters<Transform>[3];

const publish = (bytes: Buffer, format: string) =>
  pictureService.transform(
    bytes,
    { src: '/anh', width: 300, format } as Parameters<Transform>[1],
    config,
    logger,
  );

test('makes every picture anew, of its pixels alone', { timeout: 60_000 }, async () => {
  const { 'noi-chup.jpg': placed } = await brokenPictures();
  const pictures = { ...(await soundPictures()), 'noi-chup.jpg': placed?.bytes ?? Buffer.alloc(0) };
  for (const [name, bytes] of Object.entries(pictures))
    for (const format of ['webp', 'jpeg']) {
      const { data } = await publish(bytes, format);
      const made = Buffer.from(data);
      expect(made.equals(bytes), name).toBe(false);
      expect(made.includes(MARKER), name).toBe(false);
      const read = await sharp(made).metadata();
      expect([read.format, read.exif, read.xmp, read.icc], name).toEqual([
        format,
        undefined,
        undefined,
        undefined,
      ]);
    }
});

test('publishes nothing that it cannot decode, and no drawing that may hold a script', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  const broken = await brokenPictures();
  const files = ['khong-lo.png', 'qua-lon.png', 'rac.jpg', 'dau.jpg', 'trang.jpg', 'rong.jpg'].map(
    (name) => [name, broken[name]?.bytes ?? svg] as const,
  );
  for (const [name, bytes] of [...files, ['ve.svg', svg] as const])
    for (const format of ['webp', 'svg'])
      await expect(publish(bytes, format), `${name} as ${format}`).rejects.toThrow();
});
