import type { Tell } from './revisions.ts';

/** A picture of an article: the name of its file, and its bytes as they stood in the document. */
export interface ImportedPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SIGNATURES: readonly (readonly [ending: string, at: number, bytes: readonly number[]])[] = [
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** The ending for a picture's bytes, whatever its name was; undefined for kinds that pages do not show. */
const endingOf = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(([, at, signature]) => signature.every((byte, n) => bytes[at + n] === byte))?.[0];

/** Gathers the pictures of a document in its order. */
export class Pictures {
  readonly found: ImportedPicture[] = [];
  #dropped = 0;

  /** The name under which a picture will stand; undefined for one that cannot. The same bytes get the same name. */
  add(bytes: Uint8Array): string | undefined {
    const ending = endingOf(bytes);
    if (ending === undefined) {
      this.#dropped += 1;
      return undefined;
    }
    const same = this.found.find(
      (one) => one.bytes.length === bytes.length && one.bytes.every((byte, n) => byte === bytes[n]),
    );
    if (same) return same.name;
    const name = `anh-${this.found.length + 1}.${ending}`;
    this.found.push({ name, bytes });
    return name;
  }

  /** Says what became of them. `bare` are pictures without words for those who cannot see them. */
  tell(tell: Tell, bare: number): void {
    if (this.#dropped > 0)
      tell(
        `Đã bỏ ${this.#dropped} hình không phải ảnh JPG, PNG, WebP (hình vẽ của Word, biểu đồ, ảnh liên kết). Cần thì chụp lại thành ảnh, đặt cạnh bài.`,
      );
    if (bare > 0) tell(`${bare} ảnh chưa có mô tả: viết trong ảnh có gì vào giữa hai ngoặc vuông ![…].`);
  }
}
