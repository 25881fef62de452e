import { settingsSchema, type Settings } from '../model/settings.ts';
import { contentDirectory } from '../files/directory.ts';
import { readYaml } from '../files/yaml.ts';

/** Settings in force: `content/site.yaml`, with `SITE_URL` and `BASE_PATH` of the environment over it. */
export interface SiteSettings extends Settings {
  /** Folder from which everything else is read, absolute. */
  readonly contentDirectory: string;
}

/**
 * Reads and checks the settings.
 * @throws Error in Vietnamese when `site.yaml` is missing or wrong; `npm run check` names the line.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SiteSettings {
  const directory = contentDirectory(environment);
  const { value } = readYaml(directory, 'site.yaml');
  const parsed = settingsSchema().safeParse(value);
  if (!parsed.success) {
    throw new Error(
      `content/site.yaml: lỗi [cai-dat] ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    );
  }
  const siteUrl = (environment['SITE_URL'] || parsed.data.siteUrl).replace(/\/+$/, '');
  const basePath =
    `/${(environment['BASE_PATH'] || parsed.data.basePath).replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { ...parsed.data, siteUrl, basePath, contentDirectory: directory };
}

let memo: SiteSettings | undefined;

/** The settings of this build, read once. */
export const site = (): SiteSettings => (memo ??= readSettings());
