import { CONTENT_TYPES, type CollectionName } from '../model/content-types.ts';

/** Types of which one thing may change without all pages being made anew: pages say what they ask of these (`trace.ts`). */
export const FOLLOWED: readonly CollectionName[] = ['articles'];

/** Their folders, below that of the content. */
export const FOLLOWED_FOLDERS: readonly string[] = FOLLOWED.map((name) => `${CONTENT_TYPES[name].path}/`);
