import { expect, test } from 'vitest';
import { areAnsweredAlike, currentTrace, readsWhole, remembered, Trace, traced, tracedBy } from './trace.ts';

const state = { titles: ['Một', 'Hai'], day: 'thứ hai' };
const titles = traced('test titles', () => Promise.resolve([...state.titles]));
const title = traced('test title', (place: string) => Promise.resolve(state.titles[Number(place)]));
const first = traced('test first', async () => (await titles())[0]);

async function answersOf(run: () => unknown): Promise<string[]> {
  const trace = new Trace();
  await tracedBy(trace, run);
  return [...trace.answers.keys()];
}

test('a page has asked what it asked itself, with its words, and not what that asked', async () => {
  expect(await answersOf(() => title('1'))).toEqual(['["test title","1"]']);
  expect(await answersOf(() => first())).toEqual(['["test first"]']);
  expect(await answersOf(() => Promise.all([titles(), first(), titles()]))).toHaveLength(2);
  expect(await first()).toBe('Một');
  expect(currentTrace()).toBeUndefined();
});

test('an answer is another one when what is found is another, not when something else is', async () => {
  const trace = new Trace();
  await tracedBy(trace, () => Promise.all([title('0'), first()]));
  const answers = [...trace.answers];
  expect(await areAnsweredAlike(answers)).toBe(true);
  const [question = '', digest = ''] = answers[0] ?? [];
  expect(await areAnsweredAlike([[question, `${digest}x`]])).toBe(false);
  expect(await areAnsweredAlike([['["nobody asks this"]', digest]])).toBe(false);
});

test('a question that throws today is answered otherwise', async () => {
  traced('test broken', () => Promise.reject(new Error('gone')));
  expect(await areAnsweredAlike([['["test broken"]', '']])).toBe(false);
});

test('who takes what is remembered has asked what was asked for it', async () => {
  let made = 0;
  const shown = remembered(async (key: object, word: string) => {
    made += 1;
    readsWhole();
    return `${word} ${await title('1')} ${Object.keys(key).length}`;
  });
  const key = {};
  const [one, other] = [new Trace(), new Trace()];
  expect(await tracedBy(one, () => shown(key, 'a'))).toBe('a Hai 0');
  expect(await tracedBy(other, () => shown(key, 'b'))).toBe('a Hai 0');
  expect(made).toBe(1);
  for (const { answers, isWhole } of [one, other])
    expect([[...answers.keys()], isWhole]).toEqual([['["test title","1"]'], true]);
});
