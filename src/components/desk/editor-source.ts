/** Changes to the editor's published script, each of which must meet what it changes as often as it says. */
interface Patch {
  readonly why: string;
  readonly pattern: RegExp;
  readonly by: string;
  readonly times: number;
}

const PATCHES: readonly Patch[] = [
  {
    why: 'asks a font host for three families',
    pattern: /@font-face\s*\{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
    by: '',
    times: 3,
  },
  {
    why: 'carries text fonts without Vietnamese letters; the system’s own has them',
    pattern:
      /"(?:source-sans-3|noto-mono)[\w.-]*":new URL\(new URL\(`[^`]*`,import\.meta\.url\)\.href,``\+import\.meta\.url\)\.href,?/g,
    by: '',
    times: 2,
  },
  {
    why: 'asks status pages every five minutes',
    pattern: /(?<=[{,])checkStatus:\w+(?=[,}])/g,
    by: 'checkStatus:void 0',
    times: 2,
  },
  {
    why: 'names the hosts of those status pages',
    pattern: /`https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[^`]*`/g,
    by: '``',
    times: 2,
  },
  {
    why: 'names a package host for what comes with this bundle',
    pattern: /https:\/\/unpkg\.com/g,
    by: '',
    times: 4,
  },
  {
    why: 'begins a draft with what its address says, which may hold neither pictures nor a long text (desk/handed-draft.ts)',
    pattern:
      /(\.currentValues\[(\w+)\]=[\w$]+\(\{draft:(\w+),locale:\2,target:)(structuredClone\([\w$]+\[\2\]\))(?=\}\)\}\),\3\})/g,
    by: '$1(globalThis.cchcBegin??((_,values)=>values))($3,$4)',
    times: 1,
  },
];

/**
 * The editor's script without what it would ask of third parties.
 * @throws Error when another release words something otherwise: then it must be looked at anew
 */
export const withoutThirdParties = (code: string): string =>
  PATCHES.reduce((text, { why, pattern, by, times }) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== times)
      throw new Error(
        `The editor ${why}: that stands in its script ${found} times, not ${times}. Look at its new release, then mend PATCHES in src/components/desk/editor-source.ts.`,
      );
    return text.replace(pattern, by);
  }, code);

/** Parts of the editor that nobody here can reach: maps, code in colours, HEIC and old encoders, other languages, React. */
export const UNREACHABLE =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr|immutable|turndown|csv-parse)|\/chunks\/(?:heic|react-dom|shiki|webp)|\/locales\/(?:index\.js|(?!vi\.)[\w-]+\.json)$/;

/** The editor's Vietnamese, where ours is plainer: the states of a proposal, and the folder of one's own machine. */
const WORDS: Readonly<Record<string, string>> = {
  'status.draft': 'Nháp',
  'status.drafts': 'Nháp',
  'status.in_review': 'Chờ duyệt',
  'status.ready': 'Đã duyệt',
  work_with_local_repo: 'Mở thư mục dự án trên máy này',
  work_with_local_repo_description: 'Khi trình duyệt hỏi, hãy chọn thư mục của dự án.',
  'saving_entry.error.description': 'Chưa lưu được. Sửa các chỗ sau đây, rồi bấm Lưu lại.',
  viewing_editorial_workflow:
    'Bạn đang xem các bài chưa đăng. Nháp: {$draft}. Chờ duyệt: {$review}. Đã duyệt: {$ready}.',
};

/**
 * The editor's words (JSON) with ours in their place.
 * @throws Error when another release has no such words
 */
export function inOurWords(json: string): string {
  const words = JSON.parse(json) as Record<string, unknown>;
  for (const [keys, text] of Object.entries(WORDS)) {
    const path = keys.split('.');
    const last = path.pop() ?? '';
    const group = path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      words,
    );
    const holder = group as Record<string, unknown> | undefined;
    if (typeof holder?.[last] !== 'string')
      throw new Error(
        `The editor has no words “${keys}” any more: mend WORDS in src/components/desk/editor-source.ts.`,
      );
    holder[last] = text;
  }
  return JSON.stringify(words);
}
