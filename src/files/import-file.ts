import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importWord, type ImportedArticle } from '../word/import-word.ts';
import { OtherFormat, WordRefusal } from '../word/refusal.ts';
import { articlePlace, writeArticleFolder } from './article-folder.ts';
import { soundValues } from './content-files.ts';
import { asDocx } from './office.ts';

/** Largest file that is read, in bytes; pictures of a camera are some megabytes each. */
const LARGEST = 100 * 1024 * 1024;

/** What an import wrote. */
export interface ImportedFile {
  /** The article, from the folder where commands run, with `/`. */
  readonly article: string;
  readonly pictures: readonly string[];
  /** What a person has to look at, a Vietnamese sentence each. */
  readonly unsure: readonly string[];
}

const shown = (name: string): string => path.relative(process.cwd(), name).split(path.sep).join('/');

/** A file that is to be imported. @throws WordRefusal with one Vietnamese sentence when it is none, or too heavy */
export function readImport(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new WordRefusal(`Không thấy tệp: ${file}`);
  if (!stats.isFile())
    throw new WordRefusal(`${file} không phải tệp. Ghi tên một tệp Word (.docx) hoặc Excel (.xlsx).`);
  if (stats.size > LARGEST)
    throw new WordRefusal(`${file} nặng quá ${LARGEST / 1024 / 1024} MB. Bỏ bớt ảnh rồi lưu lại.`);
  return readFileSync(file);
}

/** Other formats by an office program, where this machine has one. */
async function articleOf(
  file: string,
  bytes: Uint8Array,
  options: Parameters<typeof importWord>[1],
): Promise<ImportedArticle> {
  try {
    return await importWord(bytes, options);
  } catch (cause) {
    const converted = cause instanceof OtherFormat ? asDocx(file) : undefined;
    if (converted) return importWord(converted, options);
    throw cause instanceof WordRefusal
      ? new WordRefusal(`${file}: ${cause.message}`, { cause: cause.cause })
      : cause;
  }
}

/**
 * Writes an article's folder below the content folder from a file of Word, `bytes`; never over another. `today` is `YYYY-MM-DD`.
 * @throws WordRefusal with one Vietnamese sentence when nothing was written
 */
export async function importFile(
  file: string,
  directory: string,
  today: string,
  bytes = readImport(file),
): Promise<ImportedFile> {
  const made = await articleOf(file, bytes, { today, topics: soundValues(directory, 'topics') });
  const { folder, taken } = articlePlace(directory, made.values.title, made.values.date);
  if (taken)
    throw new WordRefusal(
      `Đã có ${shown(taken)}; không ghi đè. Đổi tiêu đề trong tệp Word, hoặc sửa bài đã có.`,
    );
  await writeArticleFolder(folder, made.text, made.pictures);
  return {
    article: shown(path.join(folder, 'index.md')),
    pictures: made.pictures.map(({ name }) => name),
    unsure: made.unsure,
  };
}
