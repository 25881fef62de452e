/** `npm run adopt -- "Xã Mẫu" [--kind xa] [--province "Tỉnh Mẫu"] [--mau "#0b6e4f"] [--out FOLDER] [--write]`: a content folder for another place. */
import { stop } from './command.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { adoptContent } from '../src/adopt/adopt.ts';
import { firstThings } from '../src/adopt/first-things.ts';
import {
  kindByName,
  PLACE_KINDS,
  typedColour,
  typedName,
  typedProvince,
  unitId,
} from '../src/adopt/own-files.ts';
import { exchange, writeFolder } from '../src/adopt/write.ts';
import { contentDirectory } from '../src/files/directory.ts';
import { themeColour } from '../src/model/fields/theme-colour.ts';
import { checkEnvironment } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';
import { today } from '../src/site/today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    province: { type: 'string' },
    mau: { type: 'string' },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const name = typedName(positionals.join(' '));
if (!name || !unitId({ name }))
  stop('Thiếu tên nơi dùng. Gõ: npm run adopt -- "Xã Mẫu" --province "Tỉnh Mẫu"');
const kind =
  values.kind === undefined ? kindByName(name) : PLACE_KINDS.find((known) => known === values.kind);
if (!kind)
  stop(
    `Không rõ “${name}” là xã, phường hay tỉnh. Viết đủ, như "Xã Mẫu", hoặc thêm --kind ${PLACE_KINDS.join('|')}`,
  );
const colour = typedColour(values.mau);
const refused = themeColour().optional().safeParse(colour).error?.issues[0];
if (refused) stop(`--mau ${colour}: ${refused.message}.`);

checkEnvironment();
readSettings();
const directory = contentDirectory();
const shown = (folder: string): string => path.relative(process.cwd(), folder) || folder;
const made = adoptContent(directory, {
  name,
  kind,
  province: typedProvince(values.province),
  colour,
  today: today(),
});
const fresh = path.resolve(values.out ?? `content-${unitId({ name })}`);
writeFolder(fresh, made.files);
const kept = `${directory}-cu`;
if (values.write) exchange(fresh, directory, kept);
const place = values.write ? directory : fresh;
process.stdout.write(
  firstThings({
    name,
    unit: unitId({ name }),
    folder: shown(place),
    counts: made.counts,
    toRewrite: made.toRewrite.length,
    kept: values.write && existsSync(kept) ? shown(kept) : undefined,
  }),
);
