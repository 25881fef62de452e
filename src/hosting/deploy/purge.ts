import { addressOf } from '../../built/pages.ts';

/** As many at a time as a cache answers without being asked twice. */
const AT_ONCE = 20;

/**
 * Tells a cache in front (`http://127.0.0.1:6081`) which addresses have changed, by `PURGE`; compressed copies go with their file.
 * Returns how many.
 * @throws Error when it refuses one, or does not answer
 */
export async function purge(cache: string, basePath: string, files: readonly string[]): Promise<number> {
  const waiting = files.filter((file) => !/\.(?:gz|br)$|^[._]/.test(file)).map(addressOf);
  const { length } = waiting;
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      const { status } = await fetch(new URL(basePath + address.slice(1), cache), { method: 'PURGE' });
      if (status !== 200)
        throw new Error(
          `${cache} không nhận lệnh xóa ${address} (mã ${status}). Trang mới đã mở, bộ đệm có thể còn giữ trang cũ.`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return length;
}
