const MARK = 'CONTENT_PREVIEW';

/**
 * Whether pages are made to be looked at before they are public, where drafts and what waits for its day can be read. Astro's own
 * command for the live preview (`npm run dev`) says so, and `npm run preview`, whose pages nobody publishes; never
 * `import.meta.env.DEV`, which is also true in a build under another `NODE_ENV` than `production`: such a build would publish
 * drafts. The mark stands in the environment because pages and configuration are two module graphs.
 */
export const isPreview = (): boolean => process.env[MARK] === 'dev';

/** Sets the mark for the command that Astro runs, whatever the environment said before. */
export function setPreview(command: string): void {
  process.env[MARK] = command === 'dev' ? 'dev' : '';
}
