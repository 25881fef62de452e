import type { APIRoute } from 'astro';
import { scriptDocx } from './docx.ts';
import { radioMatters, pace, scriptOf, type RadioMatter } from './site-scripts.ts';
import { paragraphsOf, scriptText, type RadioScript } from './script.ts';

/** What is made of a script for a file, with its media type. */
type Writer = readonly [type: string, (script: RadioScript) => string | Uint8Array<ArrayBuffer>];

/** The files of a script by their endings. `json` is what bulletins are put together from. */
const WRITERS = {
  // Notepad takes text without the mark for one of another encoding.
  txt: ['text/plain; charset=utf-8', (script) => `\uFEFF${scriptText(script, pace())}`],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    (script) => scriptDocx(script, pace()),
  ],
  json: [
    'application/json; charset=utf-8',
    // A bulletin says greeting and thanks once.
    (script) => JSON.stringify({ title: script.title, paragraphs: paragraphsOf(script).slice(1, -1) }),
  ],
} as const satisfies Readonly<Record<string, Writer>>;

/** Every script with its path, as `getStaticPaths` hands it on. */
export const scriptPaths = async () =>
  Object.values(await radioMatters())
    .flat()
    .map((matter: RadioMatter) => ({ params: { matter: matter.address.slice(1, -1) }, props: { matter } }));

/** Answers with one file of a script. */
export const scriptFile =
  (ending: keyof typeof WRITERS): APIRoute<{ matter: RadioMatter }> =>
  async ({ props }) => {
    const [type, write] = WRITERS[ending];
    return new Response(write(await scriptOf(props.matter)), { headers: { 'content-type': type } });
  };
