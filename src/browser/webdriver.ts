import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { keyActions, pause, type DrivenBrowser } from './driven.ts';
import { freePort, LIBRARIES } from './programs.ts';

/** A build of WebKit with its driver. */
interface WebKitBuild {
  readonly name: string;
  /** The driver's program. */
  readonly driver: string;
  /** The vendor's prefix of its options. */
  readonly vendor: 'webkitgtk' | 'wpe';
  readonly program: string;
  readonly parameters: readonly string[];
  /** Whether it draws in a window of its own, which needs a display, can be resized and tells its console. */
  readonly windowed: boolean;
}

const WINDOW = fileURLToPath(new URL('webkit-window.py', import.meta.url));
/** A display that nobody looks at. */
export const DISPLAY = '/usr/bin/Xvfb';
const MINI_BROWSER = `${LIBRARIES}/wpe-webkit-1.1/MiniBrowser`;

export const WEBKIT_GTK: WebKitBuild = {
  name: 'WebKitGTK',
  driver: '/usr/bin/WebKitWebDriver',
  vendor: 'webkitgtk',
  program: WINDOW,
  parameters: [],
  windowed: true,
};
export const WPE: WebKitBuild = {
  name: 'WPE WebKit',
  driver: '/usr/bin/WPEWebDriver',
  vendor: 'wpe',
  program: MINI_BROWSER,
  parameters: ['--headless', '--automation'],
  windowed: false,
};

/** Opens one, and tells its name. */
async function openDisplay(): Promise<{ process: ChildProcess; name: string }> {
  const display = spawn(DISPLAY, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(display.stdio[3] as Readable, 'data')) as [Buffer];
  return { process: display, name: `:${number.toString().trim()}` };
}

interface Answer {
  readonly value: unknown;
}

const isFault = (value: unknown): value is { error: string; message: string } =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

/** A line of WebKit's console: `CONSOLE JS ERROR …`, `CONSOLE SECURITY ERROR …`. */
const ERROR_LINE = /CONSOLE \w+ ERROR .*/g;

/** Starts a build of WebKit and drives it by plain WebDriver (W3C). @throws Error when the driver refuses. */
export async function openWebKit(build: WebKitBuild): Promise<DrivenBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  const consoleFile = path.join(folder, 'console.txt');
  const display = build.windowed ? await openDisplay() : undefined;
  const port = await freePort();
  const driver = spawn(build.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: folder,
      LANG: 'C.UTF-8',
      CONSOLE_FILE: consoleFile,
      ...(display && { DISPLAY: display.name }),
      // Containers have none of the namespaces that its sandbox is made of; only our own pages are opened.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const call = async (method: 'GET' | 'POST' | 'DELETE', at: string, body: object = {}): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${at}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as Answer;
    if (isFault(value)) throw new Error(`${build.name}, ${at}: ${value.error}: ${value.message}`);
    return value;
  };
  const stop = async (): Promise<void> => {
    driver.kill();
    if (driver.exitCode === null && driver.signalCode === null) await once(driver, 'exit');
    display?.process.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  let session = '';
  let name = build.name;
  try {
    for (let tries = 50; !(await call('GET', '/status').catch(() => undefined)); tries -= 1) {
      if (tries === 0) throw new Error(`${build.driver} does not answer.`);
      await pause(100);
    }
    const started = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          [`${build.vendor}:browserOptions`]: { binary: build.program, args: build.parameters },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    session = `/session/${started.sessionId}`;
    name = `${build.name} ${started.capabilities.browserVersion}`;
  } catch (cause) {
    await stop();
    throw cause;
  }
  let heard = 0;
  return {
    name,
    resizes: build.windowed,
    tells: build.windowed,
    resize: async (width, height) => {
      await call('POST', `${session}/window/rect`, { width, height });
    },
    open: async (url) => {
      await call('POST', `${session}/url`, { url });
    },
    back: async () => {
      await call('POST', `${session}/back`);
    },
    value: async <Value>(expression: string) =>
      (await call('POST', `${session}/execute/sync`, {
        script: `return (${expression})`,
        args: [],
      })) as Value,
    press: async (keys) => {
      await call('POST', `${session}/actions`, keyActions(keys));
    },
    picture: async () => Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64'),
    complaints: () => {
      const text = existsSync(consoleFile) ? readFileSync(consoleFile, 'utf8') : '';
      const fresh = text.slice(heard);
      heard = text.length;
      return Promise.resolve([...fresh.matchAll(ERROR_LINE)].map(([line]) => line));
    },
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      await stop();
    },
  };
}
