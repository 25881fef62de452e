import { rmSync } from 'node:fs';
import path from 'node:path';
import { adoptContent } from '../adopt/adopt.ts';
import { writeFolder } from '../adopt/write.ts';
import { TEST_CONTENT, TEST_DAY } from './harness.ts';

/** Content folder of the build “adopted”. */
export const ADOPTED_CONTENT = path.resolve('.cache/e2e/adopted-content');

/** The main colour that it is given. */
export const ADOPTED_COLOUR = '#0b6e4f';

/** Makes the content of a ward that takes the section over from the tests' commune; its folder. */
export function prepareAdoptedContent(): string {
  const place = {
    name: 'Phường Cồn Cát',
    kind: 'phuong',
    province: 'Tỉnh Sông Dài',
    colour: ADOPTED_COLOUR,
    today: TEST_DAY,
  } as const;
  rmSync(ADOPTED_CONTENT, { recursive: true, force: true });
  writeFolder(ADOPTED_CONTENT, adoptContent(TEST_CONTENT, place).files);
  return ADOPTED_CONTENT;
}
