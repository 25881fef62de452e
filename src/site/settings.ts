import path from 'node:path';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { contentDirectory } from '../files/directory.ts';
import { readContentFile, type TextFile } from '../files/content-files.ts';
import { faultLine, type FileFault } from '../files/fault.ts';
import { checkEnvironment, siteOverrides } from './environment.ts';

/** Settings in force: `content/site.yaml`, with `SITE_URL` and `BASE_PATH` of the environment over it. */
export interface SiteSettings extends Settings {
  /** Folder from which everything else is read, absolute. */
  readonly contentDirectory: string;
}

const FILE = 'site.yaml';
const NOT_READ = {
  file: FILE,
  line: 1,
  column: 1,
  code: 'cai-dat',
  mend: 'chạy npm run check để xem cách sửa',
};

function checkFields({ faults, things: [settings] }: TextFile): Settings | FileFault[] {
  if (faults.length) return faults.map((fault) => ({ file: FILE, ...fault }));
  if (!settings) return [{ ...NOT_READ, what: 'Tệp không có nội dung' }];
  const { data, error } = settingsSchema().safeParse(settings.value);
  return (
    data ??
    error.issues.map(({ path: keys, message }) => ({
      ...NOT_READ,
      ...settings.placeOf(keys),
      what: `${keys.join('.')}: ${message}`,
    }))
  );
}

const checked = new WeakMap<TextFile, Settings | FileFault[]>();

/** The checked fields of `site.yaml`, or what is wrong with the file. */
function readFields(directory: string): Settings | FileFault[] {
  const read = readContentFile(directory, FILE);
  if (!read) return [{ ...NOT_READ, what: 'Không thấy tệp cài đặt' }];
  if ('code' in read) return [read];
  const fields = checked.get(read) ?? checkFields(read);
  checked.set(read, fields);
  return fields;
}

/**
 * Reads and checks the settings.
 * @throws Error in Vietnamese when the environment or `site.yaml` is missing or wrong, with file and line
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): SiteSettings {
  checkEnvironment(environment);
  const directory = contentDirectory(environment);
  const fields = readFields(directory);
  if (Array.isArray(fields)) {
    const shown = path.relative(process.cwd(), directory).split(path.sep).join('/');
    throw new Error(
      fields.map((fault) => faultLine({ ...fault, file: `${shown}/${fault.file}` })).join('\n'),
    );
  }
  const { siteUrl = fields.siteUrl, basePath = fields.basePath } = siteOverrides(environment);
  return { ...fields, siteUrl, basePath, contentDirectory: directory };
}

let memo: SiteSettings | undefined;

/** The settings as they stand; the last good ones while an editor's mistake waits to be mended. */
function current(last: SiteSettings): SiteSettings {
  const fields = readFields(last.contentDirectory);
  // The addresses are those with which the preview server was started.
  return Array.isArray(fields)
    ? last
    : { ...last, ...fields, siteUrl: last.siteUrl, basePath: last.basePath };
}

/** The settings of this build, read once; in a preview, which lives on while files change, those of the moment. */
export function site(): SiteSettings {
  memo = memo && import.meta.env?.DEV ? current(memo) : (memo ?? readSettings());
  return memo;
}
