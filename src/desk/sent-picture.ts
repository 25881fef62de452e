import { PICTURES } from './config.ts';

/**
 * A picture as the editor would send it had it been chosen there: WebP of at most 2,048 px, without place and camera. As it was where
 * a browser cannot read it or makes no WebP.
 */
export async function asSentPicture(file: File): Promise<File> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, PICTURES.width / picture.width, PICTURES.height / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const type = `image/${PICTURES.format}`;
    const blob = await new Promise<Blob | null>((give) => {
      canvas.toBlob(give, type, PICTURES.quality / 100);
    });
    if (blob?.type !== type) return file;
    return new File([blob], file.name.replace(/\.\w+$/, `.${PICTURES.format}`), { type });
  } catch {
    return file;
  }
}
