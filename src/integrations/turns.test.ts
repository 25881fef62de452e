import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { Turns } from './turns.ts';

/** A server whose answers stay open until the test ends them. */
async function serve(turns: Turns) {
  const answers: ServerResponse[] = [];
  const server = createServer(
    (request, response) => void turns.answer(request, response, () => answers.push(response)),
  );
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  onEnd.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return {
    answers,
    ask: () => get({ port, agent: false }, (answer) => answer.resume()).on('error', () => undefined),
  };
}
const onEnd: (() => unknown)[] = [];
afterEach(() => {
  for (const end of onEnd.splice(0)) end();
});

test('a change waits for the answers that are being made, and later ones wait for it', async () => {
  const turns = new Turns();
  const { answers, ask } = await serve(turns);
  ask();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const change = Promise.withResolvers<string>();
  const work = vi.fn(() => change.promise);
  const done = turns.changing(work);
  ask();
  await setTimeout(50);
  expect(work).not.toHaveBeenCalled();
  expect(answers).toHaveLength(1);
  answers[0]?.end();
  await vi.waitFor(() => expect(work).toHaveBeenCalled());
  await setTimeout(50);
  expect(answers).toHaveLength(1);
  change.resolve('done');
  expect(await done).toBe('done');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
});

test('a change that fails says so, and pages are answered again', async () => {
  const turns = new Turns();
  const { answers, ask } = await serve(turns);
  await expect(turns.changing(() => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  ask();
  await vi.waitFor(() => expect(answers).toHaveLength(1));
});

test('readers who left while they waited do not hold up the next change', async () => {
  const turns = new Turns();
  const { answers, ask } = await serve(turns);
  const change = Promise.withResolvers<undefined>();
  const done = turns.changing(() => change.promise);
  const reader = ask();
  await setTimeout(50);
  reader.destroy();
  await setTimeout(50);
  change.resolve(undefined);
  await done;
  await turns.changing(() => Promise.resolve());
  expect(answers).toHaveLength(0);
});
