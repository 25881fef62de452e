import type { Editor } from './editor-files.ts';

/** Root-relative address of the editor's first module, without the base path. */
export const editorAddress = ({ folder }: Pick<Editor, 'folder'>): string => `/quan-tri/${folder}/main.js`;
