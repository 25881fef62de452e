import type { Topic } from '../model/topic.ts';
import { collection } from './collection.ts';

/** Topics in the order of the menu. */
export const topics = async (): Promise<Topic[]> => (await collection('topics')).map(({ fields }) => fields);

/**
 * One topic by identifier.
 * @throws Error when there is none; the checker has said so before a build comes here.
 */
export async function topic(id: string): Promise<Topic> {
  const found = (await topics()).find((one) => one.id === id);
  if (!found)
    throw new Error(
      `Không có chuyên mục “${id}” trong content/chuyen-muc.yaml. Chạy npm run check để thấy tệp và dòng.`,
    );
  return found;
}
