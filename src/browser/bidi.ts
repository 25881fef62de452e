import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyActions, pause, type DrivenBrowser } from './driven.ts';

/** What Firefox tells of by itself, and what it answers (W3C WebDriver BiDi). */
type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: 'event'; readonly method: string; readonly params: unknown };

export const FIREFOX = '/usr/bin/firefox-esr';

interface LogEntry {
  readonly level: string;
  readonly text: string;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A profile for tests: nothing is fetched that no page asked for, and scrollbars take no room, as on phones. */
const QUIET: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'ui.useOverlayScrollbars': 1,
};

/** Starts Firefox without a window and drives it by BiDi; `preferences` as `about:config` names them. */
export async function openFirefox(
  preferences: Readonly<Record<string, boolean | number | string>> = {},
): Promise<DrivenBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(folder, 'user.js'), lines.join(''));
  const firefox = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port=0'],
    // As root it refuses the home of another user.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } },
  );
  const stop = async (): Promise<void> => {
    firefox.kill();
    if (firefox.exitCode === null && firefox.signalCode === null) await once(firefox, 'exit');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const place = await new Promise<string>((resolve, reject) => {
    let said = '';
    firefox.on('error', reject);
    firefox.on('exit', () => reject(new Error(`Firefox ended: ${said.slice(-300)}`)));
    firefox.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  const socket = new WebSocket(`${place}/session`);
  await once(socket, 'open');

  const waiting = new Map<number, (message: Exclude<Message, { type: 'event' }>) => void>();
  socket.addEventListener('close', () => {
    for (const [id, answer] of waiting)
      answer({ type: 'error', id, error: 'closed', message: 'the browser ended' });
  });
  let complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type !== 'event') return waiting.get(message.id)?.(message);
    const { level, text } = message.params as LogEntry;
    if (message.method === 'log.entryAdded' && level === 'error') complaints.push(text);
  });
  let calls = 0;
  const call = async (method: string, params: object): Promise<unknown> => {
    const id = (calls += 1);
    const answer = new Promise<Exclude<Message, { type: 'event' }>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const message = await answer;
    waiting.delete(id);
    if (message.type === 'error') throw new Error(`Firefox, ${method}: ${message.error}: ${message.message}`);
    return message.result;
  };
  const { capabilities } = (await call('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  await call('session.subscribe', { events: ['log.entryAdded'] });
  // The window that it starts with never gets the keyboard.
  const { context } = (await call('browsingContext.create', { type: 'window' })) as { context: string };
  await call('browsingContext.activate', { context });

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    resizes: true,
    tells: true,
    resize: async (width, height) => {
      await call('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    open: async (url) => {
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    back: async () => {
      await call('browsingContext.traverseHistory', { context, delta: -1 });
      await pause(300);
    },
    value: async <Value>(expression: string) => {
      const answer = (await call('script.evaluate', {
        expression: `JSON.stringify([${expression}])`,
        target: { context },
        awaitPromise: false,
      })) as Evaluated;
      if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
      return (JSON.parse(answer.result.value ?? '[]') as [Value])[0];
    },
    press: async (keys) => {
      await call('input.performActions', { context, ...keyActions(keys) });
    },
    picture: async () => {
      const { data } = (await call('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    complaints: () => {
      const told = complaints;
      complaints = [];
      return Promise.resolve(told);
    },
    close: async () => {
      socket.close();
      await stop();
    },
  };
}
