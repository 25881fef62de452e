import { contentChanged } from '../../content/changed.ts';
import { site } from '../../site/settings.ts';

/** What the section says of its data as a whole. */
export interface DataPublication {
  readonly title: string;
  readonly description: string;
  /** Who answers for the section, where settings name somebody; else the section's own name. */
  readonly publisher: string;
  readonly licence?: { readonly name: string; readonly url: string } | undefined;
  /** Where questions about the data go: `mailto:` or `https:`. */
  readonly contact?: string | undefined;
  /** Day of the last change of content. */
  readonly updated: string;
}

/** What the settings and the content of this build say of the data. */
export async function dataPublication(): Promise<DataPublication> {
  const { title, description, operator = title, dataLicence: licence, dataContact: contact } = site();
  return { title, description, publisher: operator, licence, contact, updated: await contentChanged() };
}
