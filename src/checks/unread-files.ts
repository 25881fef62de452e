import { checkContent } from './check-content.ts';

/** Files of a content folder that cannot be read, or say what their type does not take: what counts content passes over them. Paths as the check names them, each once. */
export const unreadFiles = (directory: string): string[] => [
  ...new Set(
    checkContent(directory, { level: 'schema' })
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file),
  ),
];
