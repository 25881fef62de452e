import { BuiltFolder } from '../built/pages.ts';
import { contentDirectory } from '../files/directory.ts';
import { serverTable } from '../hosting/headers.ts';
import { nginxSite } from '../hosting/server-files/nginx.ts';
import { readSettings } from '../site/settings.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { readContentFolder } from './read-folder.ts';
import { hotlineNumbers } from './content-rules/phones-in-prose.ts';
import type { SiteFault } from './site-rule.ts';
import { SITE_RULES } from './site-rules/index.ts';

/** A built folder with what the settings and the hotline records say of it. @throws the system's error when it is not there */
export function builtSiteOf(directory: string, environment: NodeJS.ProcessEnv = process.env): BuiltSite {
  const settings = readSettings(environment);
  const { basePath, siteUrl, embedAllowList = [] } = settings;
  // The day matters to rules about content only.
  const content = readContentFolder(contentDirectory(environment), '9999-12-31');
  const built = new BuiltFolder(directory);
  const host = new URL(siteUrl).hostname;
  return readBuiltSite(built, {
    basePath,
    siteUrl,
    embedAllowList,
    phones: new Set(hotlineNumbers(content).keys()),
    nginx: nginxSite(serverTable(built, settings), { directory, host }),
  });
}

/** Applies every site rule; faults sorted by file, each once. */
export function checkSite(site: BuiltSite): SiteFault[] {
  const faults = SITE_RULES.flatMap((rule) => rule.find(site));
  const once = new Map(faults.map((fault) => [`${fault.file}\n${fault.code}\n${fault.message}`, fault]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
