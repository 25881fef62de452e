import { appendFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow, isPage } from '../../built/pages.ts';
import { makeArticles } from '../search/articles.ts';
import type { Row } from '../search/report.ts';
import { benchFile, writeBenchContent } from './content.ts';
import { hugoCost } from './hugo.ts';
import { costOf, type Cost } from './measure.ts';

/** What builds may cost, in seconds of processor time; memory in MiB; weights in bytes under Brotli. */
const GOALS = { own: 7, memory: 4096, page: 14_600, toHugo: 2.5 } as const;
/** Of so many articles: all of them, and one that was edited. */
const SIZES: Readonly<Record<number, { readonly full: number; readonly edit: number }>> = {
  1000: { full: 20, edit: 8 },
  10_000: { full: 150, edit: 30 },
};
/** Pages that are weighed: the longest before compression. */
const WEIGHED = 60;

const atMost = (what: string, value: number, most: number | undefined, unit: string): Row => ({
  what,
  value: `${value.toFixed(1)} ${unit}`,
  target: most === undefined ? '' : `≤ ${most} ${unit}`,
  met: most === undefined || value <= most,
});

/** Bytes of the heaviest page of a built site under Brotli, and its file. */
function heaviest(folder: string): { readonly file: string; readonly bytes: number } {
  const pages = filesBelow(folder).filter(isPage);
  const size = (file: string): number => statSync(path.join(folder, file)).size;
  const [most = { file: '', bytes: 0 }] = pages
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, WEIGHED)
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(path.join(folder, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return most;
}

/**
 * Builds a content folder as it is, then with so many made articles, then with one of this year edited and with one of last year, each by the
 * command `build`; beside them Hugo's plainest site of the same articles. All of it stands below `folder`.
 */
export async function buildReport(
  build: readonly string[],
  contentDirectory: string,
  folder: string,
  count: number,
): Promise<Row[]> {
  const [content, own, made] = ['content', 'own', 'made'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const built = (environment: NodeJS.ProcessEnv): Promise<Cost> =>
    costOf(process.execPath, build, { TODAY: '2026-11-30', ...environment });
  const large = { CONTENT_DIR: content, OUT_DIR: made, CONTENT_CHECK: 'schema' };
  const articles = makeArticles(contentDirectory, count, 7);
  writeBenchContent(content, contentDirectory, articles);
  await built({ CONTENT_DIR: contentDirectory, OUT_DIR: own });
  const asItIs = await built({ CONTENT_DIR: contentDirectory, OUT_DIR: own });
  const full = await built(large);
  const afterEdit = (number: number): Promise<Cost> => {
    appendFileSync(path.join(content, benchFile(number)), '\nMột câu được thêm vào bài này.\n');
    return built(large);
  };
  const middle = Math.floor(count / 2);
  const edited = await afterEdit(middle);
  const former = await afterEdit(middle + 1);
  const hugo = await hugoCost(path.join(folder, 'hugo'), articles);
  const pages = filesBelow(made).filter(isPage).length;
  const heavy = heaviest(made);
  const goals = SIZES[count];
  return [
    atMost('content as it is, once more', asItIs.cpu, GOALS.own, 'CPU s'),
    atMost(`${count} articles more, all anew`, full.cpu, goals?.full, 'CPU s'),
    atMost(`${count} articles more, one edited`, edited.cpu, goals?.edit, 'CPU s'),
    atMost(`${count} articles more, one of a former year edited`, former.cpu, undefined, 'CPU s'),
    atMost('most memory', Math.max(full.memory, edited.memory, former.memory), GOALS.memory, 'MiB'),
    atMost(`heaviest page under Brotli, ${heavy.file}`, heavy.bytes, GOALS.page, 'bytes'),
    ...(hugo
      ? [
          atMost('Hugo, the same articles in its plainest site', hugo.cpu, undefined, 'CPU s'),
          atMost(
            'a page of ours to one of Hugo’s',
            full.cpu / pages / (hugo.cpu / count),
            GOALS.toHugo,
            'times',
          ),
        ]
      : []),
  ];
}
