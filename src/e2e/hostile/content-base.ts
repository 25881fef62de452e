import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readContentFolder } from '../../checks/read-folder.ts';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types.ts';
import type { ReferenceTarget } from '../../model/reference.ts';
import { TEST_CONTENT, TEST_DAY } from '../harness.ts';
import type { SoundTargets } from './poison-fields.ts';

/** Sound content, which every payload and every mutation starts from. */
export const BASE_CONTENT = TEST_CONTENT;

/** Everything that the harness writes stands below this folder, which is in no repository. */
export const SCRATCH = path.resolve('.cache/hostile');

/** A fresh copy of the sound content. */
export function copyBase(name: string): string {
  const folder = path.join(SCRATCH, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(BASE_CONTENT, folder, { recursive: true });
  return folder;
}

/** An identifier of each kind that the sound content holds. @throws Error when it holds none of a kind. */
export function targetsOf(folder: string): SoundTargets {
  const { things } = readContentFolder(folder, TEST_DAY);
  const targets: Partial<Record<ReferenceTarget, string>> = {};
  for (const { type, id } of things) {
    const { target }: ContentType = CONTENT_TYPES[type];
    if (target && id) targets[target] ??= id;
  }
  for (const { target } of Object.values(CONTENT_TYPES) as ContentType[])
    if (target && !targets[target]) throw new Error(`The sound content holds no ${target} to point at.`);
  return targets as SoundTargets;
}
