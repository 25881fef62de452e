import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent, soundValues } from '../../files/content-files.ts';
import { readingBlocks } from '../../channels/radio/blocks.ts';
import { componentWords } from '../../channels/radio/component-words.ts';
import { machineText } from '../../channels/radio/machine-text.ts';
import { matterOf } from '../../channels/radio/matter.ts';
import { paragraphsOf, radioScript } from '../../channels/radio/script.ts';

const LIVE = path.resolve('content');
const TEXTS = readContent(LIVE).texts.filter(({ path: file }) =>
  /^(?:tin-tuc|huong-dan|hoi-dap|ke-hoach)\/.*\.mdx?$/.test(file),
);
const options = { abbreviations: soundValues(LIVE, 'abbreviations') };
const words = componentWords(LIVE);

describe('all that is published, read aloud', () => {
  it('is enough to judge by', () => {
    expect(TEXTS.length).toBeGreaterThan(100);
    expect(readFileSync(path.join(LIVE, 'ke-hoach/2023/toan-van.md'), 'utf8')).toContain('828/QĐ-UBND');
  });

  it.each(TEXTS.map((text) => [text.path, text] as const))('%s leaves no figure', (file, { things }) => {
    const [thing] = things;
    const blocks = readingBlocks(thing?.body?.text ?? '', file.endsWith('.mdx') ? 'mdx' : 'md', words);
    const script = radioScript(matterOf((thing?.value ?? {}) as Record<string, unknown>, blocks), options);
    expect(script.syllables).toBeGreaterThan(30);
    const digits = machineText(paragraphsOf(script))
      .split('\n')
      .filter((line) => /\d/.test(line));
    expect(digits).toEqual([]);
  });
});
