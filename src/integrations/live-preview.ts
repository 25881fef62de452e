import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import { printFindings } from '../checks/print.ts';
import type { PreviewContext } from '../content/loader.ts';
import { TEXT_FILE } from '../files/directory.ts';
import type { FileFault } from '../files/fault.ts';
import { CONTENT_TYPES } from '../model/content-types.ts';
import { setPreview } from '../site/preview.ts';
import { errorOverlay, type OverlayMessage } from './error-overlay.ts';
import { Turns } from './turns.ts';

type Server = HookParameters<'astro:server:setup'>['server'];
type Refresh = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

/** Time for an editor's program to finish writing, in milliseconds; some save a file in three steps. */
const SETTLING = 50;

/** Time that a page which reloads has before the check takes the processor, in milliseconds. */
const PAGE_FIRST = 300;

/** Everything that is wrong with the content: what the check finds, and what only the loaders have met. */
function findErrors(directory: string, loading: readonly FileFault[]): Finding[] {
  const shown = path.relative(process.cwd(), directory).split(path.sep).join('/');
  const errors = checkContent(directory).filter(({ severity }) => severity === 'error');
  const known = new Set(errors.map(({ file }) => file));
  const more = loading.map((fault): Finding => ({
    ...fault,
    file: `${shown}/${fault.file}`,
    severity: 'error',
  }));
  return [...errors, ...more.filter(({ file }) => !known.has(file))];
}

/** Modules of guides in MDX have the glossary's words in them; Vite does not know that they depend on it. */
async function reloadGuides({ environments }: Server): Promise<void> {
  for (const environment of Object.values(environments))
    for (const module of environment.moduleGraph.idToModuleMap.values())
      if (module.file?.endsWith('.mdx')) await environment.reloadModule(module);
}

/** Astro reloads pages when its store has changed; settings and pictures are not in it. */
const isNotStored = (file: string): boolean => file === CONTENT_TYPES.settings.path || !TEXT_FILE.test(file);

/** One preview: loads the content again after each change, and tells what is wrong in the terminal and over the page. */
class Preview {
  private readonly server: Server;
  private readonly refresh: Refresh;
  private readonly logger: AstroIntegrationLogger;
  private readonly directory: string;
  /** Files changed since the last load, below the content folder. */
  private waiting = new Set<string>();
  /** Files that the editor has changed since the start: mistakes in others are no news and hide no page. */
  private readonly touched = new Set<string>();
  private readonly turns = new Turns();
  private loading = false;
  private closed = false;
  private told = '';
  private overlay: OverlayMessage | undefined;
  private errors: readonly Finding[] = [];

  constructor(server: Server, refresh: Refresh, logger: AstroIntegrationLogger, directory: string) {
    this.server = server;
    this.refresh = refresh;
    this.logger = logger;
    this.directory = directory;
  }

  watch(): void {
    const { watcher, ws, middlewares } = this.server;
    middlewares.use(this.turns.answer);
    this.tellContentFirst();
    watcher.add(this.directory);
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher.on(event, (file) =>
        this.changed(path.relative(this.directory, file).split(path.sep).join('/')),
      );
    // A page opened later must be told as well.
    ws.on('connection', (socket) => {
      if (this.overlay) socket.send(JSON.stringify(this.overlay));
    });
    const { httpServer } = this.server;
    httpServer?.once('listening', () => void this.loadAll());
    httpServer?.once('close', () => {
      this.closed = true;
    });
  }

  /** A page that cannot be made of faulty content says what is wrong with the content, not where the program stumbled over it. */
  private tellContentFirst(): void {
    const { hot } = this.server.environments.client;
    const send = hot.send.bind(hot) as (payload: unknown, ...rest: unknown[]) => void;
    hot.send = (payload: unknown, ...rest: unknown[]) => {
      const isError = (payload as { type?: unknown } | undefined)?.type === 'error';
      send(isError && this.errors.length ? errorOverlay(this.errors) : payload, ...rest);
    };
  }

  private changed(file: string): void {
    if (file.startsWith('../') || path.isAbsolute(file)) return;
    this.waiting.add(file);
    void this.loadAll();
  }

  /** Loads until nothing waits any more, one load after another. */
  private async loadAll(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    do {
      await setTimeout(SETTLING);
      await this.load();
    } while (this.waiting.size > 0);
    this.loading = false;
  }

  private async load(): Promise<void> {
    const changed = this.waiting;
    this.waiting = new Set();
    for (const file of changed) this.touched.add(file);
    try {
      if (changed.has(CONTENT_TYPES.abbreviations.path)) await reloadGuides(this.server);
      const faults = await this.turns.changing(() => this.refreshed());
      await setTimeout(PAGE_FIRST);
      this.tell(findErrors(this.directory, faults));
      if (!this.overlay && [...changed].some(isNotStored)) this.reload();
    } catch (cause) {
      this.logger.error((cause as Error).message);
    }
  }

  /** Loads the content anew and gives what could not be loaded. */
  private async refreshed(): Promise<FileFault[]> {
    const faults: FileFault[] = [];
    let begun = false;
    const context: PreviewContext = {
      begin: () => {
        begun = true;
      },
      tell: (fault) => faults.push(fault),
    };
    while (!begun && !this.closed) {
      await this.refresh({ context: { ...context } });
      // Astro reads its configuration anew at every change of YAML, and loads nothing meanwhile.
      if (!begun) await setTimeout(SETTLING);
    }
    return faults;
  }

  private tell(errors: readonly Finding[]): void {
    const text = printFindings(errors, 'text');
    if (text && text !== this.told) this.logger.error(`Nội dung có lỗi:\n${text}`);
    if (!text && this.told) this.logger.info('Nội dung đã hết lỗi.');
    this.told = text;
    this.errors = errors;
    const own = errors.filter(({ file }) =>
      this.touched.has(path.relative(this.directory, file).split(path.sep).join('/')),
    );
    const before = this.overlay;
    this.overlay = own.length ? errorOverlay(own) : undefined;
    if (this.overlay) this.server.environments.client.hot.send(this.overlay);
    else if (before) this.reload();
  }

  private reload(): void {
    this.server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  }
}

/** In `npm run dev`: shows each saved edit, whatever file it is in, and tells mistakes as the check does; the preview goes on. */
export const livePreview = (contentDirectory: string): AstroIntegration => ({
  name: 'live-preview',
  hooks: {
    'astro:config:setup': ({ command }) => setPreview(command),
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      if (refreshContent) new Preview(server, refreshContent, logger, contentDirectory).watch();
    },
  },
});
