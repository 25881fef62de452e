const MARK = 'CONTENT_PREVIEW';

/**
 * Whether pages are made for the live preview (`npm run dev`), where drafts and what waits for its day can be read. Astro's
 * command alone says so: `import.meta.env.DEV` is also true in a build under another `NODE_ENV` than `production`, and such a
 * build would publish drafts. The mark stands in the environment because pages and configuration are two module graphs.
 */
export const isPreview = (): boolean => process.env[MARK] === 'dev';

/** Sets the mark for the command that Astro runs, whatever the environment said before. */
export function setPreview(command: string): void {
  process.env[MARK] = command === 'dev' ? 'dev' : '';
}
