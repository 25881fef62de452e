import type { Statement } from '../model/statement.ts';
import { collection, type Content } from './collection.ts';

export type StatementContent = Content<Statement>;

/** A standing page of `content/trang/`. @throws Error when there is none. */
export async function statement(id: string): Promise<StatementContent> {
  const found = (await collection('statements')).find((one) => one.id === id);
  if (!found) throw new Error(`No standing page “${id}” in content/trang/.`);
  return found;
}
