/** `npm run pack -- [FILE]`: the built site as one zip that opens from a USB stick, its search included (`deploy/cchc.zip`). */
import './command.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BuiltFolder } from '../src/built/pages.ts';
import { readWhole } from '../src/built/read-whole.ts';
import { packSite } from '../src/channels/pack/pack.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { packSentences } from '../src/site/sentences/pack.ts';
import { readSettings } from '../src/site/settings.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const file = path.resolve(positionals[0] ?? 'deploy/cchc.zip');
checkEnvironment();
const built = finishedFolder();
const zip = await readWhole(built, () => {
  const health = readFileSync(path.join(built, 'suc-khoe.json'), 'utf8');
  return packSite(new BuiltFolder(built), readSettings(), (JSON.parse(health) as { day: string }).day);
});
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, zip);
const size = (zip.length / 1e6).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
process.stdout.write(
  `Đã ghi ${file} (${size} MB).\nChép vào USB, giải nén, rồi mở ${packSentences.firstFile}.\n`,
);
