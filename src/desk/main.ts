/** The editor in the browser: one bundle with the schemas, the mends and the rules, fetched by `/quan-tri/` alone. */
import './no-compiled-schemas.ts';
import { init, registerCustomFormat } from '@sveltia/cms';
import { CONTENT_TYPES, type ContentTypeName } from '../model/content-types.ts';
import { deskConfig, formatName, type DeskOptions } from './config.ts';
import { readEntry, SaveRefusal, writeEntry } from './format.ts';
import { forgetHandedOver, HANDED_OVER } from './hand-over.ts';
import { expectHandedOver } from './handed-draft.ts';

/** The day in Vietnam, `YYYY-MM-DD`. */
const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

function registerFormat(name: ContentTypeName, ending: string): void {
  const format = { name, ending };
  registerCustomFormat(formatName(name, ending), ending, {
    fromFile: (text: string) => readEntry(format, text) as object,
    toFile: (content: object) => {
      try {
        const text = writeEntry(format, content, today());
        if (location.hash === HANDED_OVER) void forgetHandedOver();
        return text;
      } catch (cause) {
        if (!(cause instanceof SaveRefusal)) throw cause;
        // An error of that name is the one whose cause the editor shows.
        throw new Error('saving_failed', { cause });
      }
    },
  });
}

/** As much of Trusted Types as is used. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

/** What is shown where only a folder of this machine can be opened: nothing that asks for an account. */
const FOLDER_ALONE = '.buttons .button:not(:first-child) { display: none }';

/** Opens the editor in the page's empty body, with an article that was handed over where the address says so; `isFolder` when there is no repository to sign in to. */
export async function openDesk(options: DeskOptions, isFolder: boolean): Promise<void> {
  if (isFolder)
    document.head.append(Object.assign(document.createElement('style'), { textContent: FOLDER_ALONE }));
  // Markup that the editor has made or cleaned itself; texts still become no code (Trusted Types, W3C).
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', { createHTML: (html) => html });
  for (const [name, { storage }] of Object.entries(CONTENT_TYPES) as [ContentTypeName, { storage: string }][])
    for (const ending of storage === 'page' ? ['md', 'mdx'] : ['yaml']) registerFormat(name, ending);
  await expectHandedOver();
  void init({ config: deskConfig(options) });
}
