import { decodeQR } from 'qr/decode.js';
import encodeQR from 'qr';
import sharp from 'sharp';

/** A code for tests, drawn by another program than the site's. */
export const codeFor = (address: string): string => encodeQR(address, 'svg', { ecc: 'quartile', border: 4 });

/** What the code in a picture (SVG or PNG) says, as a camera reads it. @throws Error when it finds none */
export async function readCode(picture: Buffer | string, width = 1200): Promise<string> {
  const { data, info } = await sharp(Buffer.from(picture), { limitInputPixels: false, unlimited: true })
    .resize({ width })
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
