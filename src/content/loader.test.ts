import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultError, type FileFault } from '../files/fault.ts';
import { contentLoader } from './loader.ts';

type Stored = Parameters<LoaderContext['store']['set']>[0];

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'loader-'));
  vi.stubEnv('CONTENT_DIR', directory);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), text);
}

const HEAD = '---\ntitle: Bài\n---\n\n';
const asHtml = (text: string): string => `<p>${text.replace(/^---\n---\n/, '')}</p>`;

/** As much of Astro's context as the loader uses. */
function contextOf(changes: Record<string, unknown> = {}) {
  const store = new Map<string, Stored>();
  const rendered: string[] = [];
  const asked: string[] = [];
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (one: Stored) => store.set(one.id, one),
      values: () => [...store.values()],
      delete: (id: string) => store.delete(id),
      addModuleImport: () => undefined,
      addAssetImports: (assets: readonly string[]) => asked.push(...assets),
    },
    config: { root: pathToFileURL(`${path.dirname(directory)}/`) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    renderMarkdown: (text: string) => {
      rendered.push(text);
      return Promise.resolve({
        html: asHtml(text),
        metadata: { imagePaths: text.includes('Chữ') ? ['anh.jpg'] : [] },
      });
    },
    ...changes,
  };
  return { store, rendered, asked, context: context as unknown as LoaderContext };
}

const failingAt = (word: string) => ({
  renderMarkdown: (text: string) =>
    text.includes(word) ? Promise.reject(new Error('plugin broke')) : Promise.resolve({ html: asHtml(text) }),
});

describe('a build', () => {
  it('takes from the last one what has not changed, asks for its pictures again, and misses those that went', async () => {
    write('tin-tuc/2026/mot/index.md', `${HEAD}Chữ.\n`);
    write('tin-tuc/2026/mot/anh.jpg', 'JPEG');
    const { rendered, asked, context } = contextOf();
    await contentLoader('articles').load(context);
    expect([rendered.length, asked]).toEqual([1, []]);
    await contentLoader('articles').load(context);
    expect([rendered.length, asked]).toEqual([1, ['anh.jpg']]);
    rmSync(path.join(directory, 'tin-tuc/2026/mot/anh.jpg'));
    await expect(contentLoader('articles').load(context)).rejects.toThrow(/Không thấy tệp ảnh “anh.jpg”/);
  });

  it('keeps what a page shows, with its pictures, by the identifier of its path', async () => {
    write('tin-tuc/2026/mot/index.md', `${HEAD}Chữ.\n`);
    write('tin-tuc/2026/mot/anh.jpg', 'JPEG');
    const { store, context } = contextOf();
    await contentLoader('articles').load(context);
    expect(store.get('2026/mot')).toMatchObject({
      data: { title: 'Bài' },
      filePath: `${path.basename(directory)}/tin-tuc/2026/mot/index.md`,
      rendered: { html: expect.stringContaining('Chữ.') as unknown },
      assetImports: ['anh.jpg'],
    });
    expect(store.get('2026/mot')).not.toHaveProperty('body');
  });

  it('ends when a plugin throws, with file and line and no stack', async () => {
    write('tin-tuc/2026/mot.md', `${HEAD}Một.\n\nHai.\n\nBa hỏng.\n\nBốn.\n`);
    write('tin-tuc/2026/hai.md', `${HEAD}Tốt.\n`);
    const loading = contentLoader('articles').load(contextOf(failingAt('hỏng')).context);
    await expect(loading).rejects.toThrow(/tin-tuc\/2026\/mot\.md:9: lỗi \[khong-dung-duoc\].*plugin broke/);
    await expect(loading).rejects.toMatchObject({ stack: '' });
    await expect(loading).rejects.not.toThrow(/hai\.md/);
  });

  it('ends with what a plugin knows to be wrong, as it says it', async () => {
    write('tin-tuc/2026/mot.md', `${HEAD}Một.\n\nHai.\n`);
    const fault = { line: 7, column: 3, code: 'long-qua-sau', what: 'Lồng quá sâu', mend: 'bỏ bớt' };
    const renderMarkdown = () => Promise.reject(new FaultError(fault, 'mot.md'));
    await expect(contentLoader('articles').load(contextOf({ renderMarkdown }).context)).rejects.toThrow(
      /mot\.md:7: lỗi \[long-qua-sau\] Lồng quá sâu\. Cách sửa: bỏ bớt\.$/,
    );
  });

  it.each(['', '<p> </p>', '<section></section>'])(
    'ends when nothing is left of a text (%j)',
    async (html) => {
      write('hoi-dap/mat.md', `${HEAD}Chữ mất.\n`);
      const renderMarkdown = () => Promise.resolve({ html });
      await expect(contentLoader('questions').load(contextOf({ renderMarkdown }).context)).rejects.toThrow(
        /hoi-dap\/mat\.md:4: lỗi \[mat-noi-dung\]/,
      );
    },
  );

  it.each(['', '<!-- nhắc -->\n', '<script>x</script>\n', '![Ảnh](a.jpg)\n'])(
    'takes a page that has no words (%j)',
    async (text) => {
      write('hoi-dap/trong.md', HEAD + text);
      const { store, context } = contextOf({ renderMarkdown: () => Promise.resolve({ html: '' }) });
      await contentLoader('questions').load(context);
      expect(store.size).toBe(1);
    },
  );

  it('ends when a guide in MDX cannot be compiled, at the line that the compiler names', async () => {
    write('huong-dan/mot.mdx', `${HEAD}Một.\n\n{hỏng\n`);
    const process = () => Promise.reject(new Error('3:1: unexpected'));
    const config = {
      root: pathToFileURL('/'),
      markdown: { processor: { createMdxRenderer: () => Promise.resolve({ process }) } },
    };
    await expect(contentLoader('guides').load(contextOf({ config }).context)).rejects.toThrow(
      /huong-dan\/mot\.mdx:6: lỗi/,
    );
  });

  it('ends when a picture is not there, with the line that asks for it', async () => {
    write('tin-tuc/2026/mot.md', `${HEAD}Chữ.\n\n![Ảnh](anh.jpg)\n`);
    write('tin-tuc/2026/hai.md', '---\ntitle: Bài\ncover: khong-co.jpg\n---\n');
    const loading = contentLoader('articles').load(contextOf().context);
    await expect(loading).rejects.toThrow(/mot\.md:7: lỗi \[anh-thieu\].*“anh\.jpg”/);
    await expect(loading).rejects.toThrow(/hai\.md:3: lỗi \[anh-thieu\].*“khong-co\.jpg”/);
  });

  it('ends when a file cannot be read, or its fields are refused', async () => {
    write('tu-viet-tat.yaml', '- abbr: *x\n');
    await expect(contentLoader('abbreviations').load(contextOf().context)).rejects.toThrow(
      /tu-viet-tat\.yaml:1: lỗi \[yaml-hong\]/,
    );
    write('don-vi/xa.yaml', 'a: 1\n');
    const parseData = () => Promise.reject(new Error('Invalid data'));
    await expect(contentLoader('units').load(contextOf({ parseData }).context)).rejects.toThrow(
      /don-vi\/xa\.yaml:1: lỗi \[truong-sai\]/,
    );
  });

  it('keeps the order of a list', async () => {
    write('khau-hieu.yaml', Array.from({ length: 12 }, (_, n) => `- text: Câu ${n}\n`).join(''));
    const { store, context } = contextOf();
    await contentLoader('slogans').load(context);
    const sorted = [...store.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted.map(({ data }) => data)).toEqual(
      Array.from({ length: 12 }, (_, n) => ({ text: `Câu ${n}` })),
    );
  });
});

describe('a preview', () => {
  it('keeps the last good state of a broken file, tells the fault, and takes the file again once it is mended', async () => {
    const told: FileFault[] = [];
    const { store, rendered, context } = contextOf({
      watcher: {},
      refreshContextData: { begin: () => undefined, tell: (fault: FileFault) => told.push(fault) },
    });
    const load = () => contentLoader('articles').load(context);
    write('tin-tuc/2026/mot.md', `${HEAD}Cũ.\n`);
    write('tin-tuc/2026/hai.md', `${HEAD}Hai.\n`);
    await load();
    write('tin-tuc/2026/mot.md', '---\ntitle: *Bai\n---\n\nMới hơn.\n');
    await load();
    expect(told).toMatchObject([{ file: 'tin-tuc/2026/mot.md', line: 2 }]);
    expect(store.get('2026/mot')?.rendered?.html).toContain('Cũ.');
    write('tin-tuc/2026/mot.md', `${HEAD}Mới nhất.\n`);
    rmSync(path.join(directory, 'tin-tuc/2026/hai.md'));
    await load();
    expect(told).toHaveLength(1);
    expect(store.get('2026/mot')?.rendered?.html).toContain('Mới nhất.');
    expect([...store.keys()]).toEqual(['2026/mot']);
    // The page that did not change was rendered once.
    expect(rendered).toHaveLength(3);
  });

  it('renders again what the glossary is written into', async () => {
    const { rendered, context } = contextOf({ watcher: {} });
    const load = () => contentLoader('articles').load(context);
    write('tin-tuc/2026/mot.md', `${HEAD}Cũ.\n`);
    await load();
    await load();
    expect(rendered).toHaveLength(1);
    write('tu-viet-tat.yaml', '- { abbr: UBND }\n');
    await load();
    expect(rendered).toHaveLength(2);
  });
});
