import { unitsById } from '../../content/units.ts';
import { reachableOf, type Hotline } from '../../model/hotline.ts';
import { identified } from '../../site/href.ts';
import { vcards } from './vcards.ts';

/** Name of the file of contacts, in the folder of its page. */
export const CONTACTS_FILE = 'danh-ba.vcf';

/** A file of contacts: hotlines that can be reached, each by the entry that it has on the page of all. */
export async function contactsResponse(hotlines: readonly Hotline[]): Promise<Response> {
  const contacts = reachableOf(hotlines).map(async (hotline) => {
    const [unit] = await unitsById(hotline.unit ? [hotline.unit] : []);
    return {
      hotline,
      organisation: hotline.operator ?? unit?.name,
      uid: identified(`/duong-day-nong/#${hotline.id}`),
    };
  });
  return new Response(vcards(await Promise.all(contacts)), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
}
