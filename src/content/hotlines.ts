import { inUseOn, type Hotline, type ReachableHotline } from '../model/hotline.ts';
import { site } from '../site/settings.ts';
import { today } from '../site/today.ts';
import { collection } from './collection.ts';

/** Hotlines and addresses in use today, in the order of the file. */
export const hotlines = async (): Promise<Hotline[]> =>
  (await collection('hotlines')).map(({ fields }) => fields).filter((hotline) => inUseOn(hotline, today()));

/** Hotlines by identifiers, in the order given; those out of use are left out. */
export async function hotlinesById(ids: readonly string[] = []): Promise<Hotline[]> {
  const all = await hotlines();
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}

/** A hotline by its identifier, whether or not it is in use today. @throws Error when there is none. */
export async function hotline(id: string): Promise<Hotline> {
  const found = (await collection('hotlines')).find(({ fields }) => fields.id === id);
  if (!found)
    throw new Error(
      `Không có số “${id}” trong content/duong-day-nong.yaml. Chạy npm run check để thấy tệp và dòng.`,
    );
  return found.fields;
}

/** Hotlines of one unit. */
export const hotlinesOfUnit = async (unit: string): Promise<Hotline[]> =>
  (await hotlines()).filter((hotline) => hotline.unit === unit);

/** Where dossiers are filed online, as the settings name it; undefined where they do not. */
export async function portal(): Promise<ReachableHotline | undefined> {
  const [found] = await hotlinesById([site().portal ?? '']);
  return found?.channel === 'web' ? found : undefined;
}
