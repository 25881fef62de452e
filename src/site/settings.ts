import path from 'node:path';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { contentDirectory } from '../files/directory.ts';
import { readYaml } from '../files/yaml.ts';
import { checkEnvironment, siteOverrides } from './environment.ts';

/** Settings in force: `content/site.yaml`, with `SITE_URL` and `BASE_PATH` of the environment over it. */
export interface SiteSettings extends Settings {
  /** Folder from which everything else is read, absolute. */
  readonly contentDirectory: string;
}

/**
 * Reads and checks the settings.
 * @throws Error in Vietnamese when the environment or `site.yaml` is missing or wrong; `npm run check` names the line
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SiteSettings {
  checkEnvironment(environment);
  const directory = contentDirectory(environment);
  const { value } = readYaml(directory, 'site.yaml');
  const parsed = settingsSchema().safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((i) => [i.path.join('.'), i.message].filter(Boolean).join(': '));
    const file = path.relative(process.cwd(), path.join(directory, 'site.yaml'));
    throw new Error(
      `${file}: lỗi [cai-dat] ${value === undefined || value === null ? 'tệp này thiếu, trống hoặc không đọc được' : issues.join('; ')}. Cách sửa: chạy npm run check để xem từng dòng.`,
    );
  }
  const { siteUrl = parsed.data.siteUrl, basePath = parsed.data.basePath } = siteOverrides(environment);
  return { ...parsed.data, siteUrl, basePath, contentDirectory: directory };
}

let memo: SiteSettings | undefined;

/** The settings of this build, read once. */
export const site = (): SiteSettings => (memo ??= readSettings());
