import type { Statement } from '../model/statement.ts';
import { collection, type Content } from './collection.ts';

export type StatementContent = Content<Statement>;

/** A standing page of `content/trang/`. @throws Error when there is none. */
export async function statement(id: string): Promise<StatementContent> {
  const found = (await collection('statements')).find((one) => one.id === id);
  if (!found)
    throw new Error(`Không có trang “${id}” trong content/trang/. Chạy npm run check để thấy tệp và dòng.`);
  return found;
}
