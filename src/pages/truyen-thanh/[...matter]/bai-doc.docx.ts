import type { GetStaticPaths } from 'astro';
import { scriptFile, scriptPaths } from '../../../channels/radio/script-files.ts';

export const getStaticPaths = (() => scriptPaths()) satisfies GetStaticPaths;

export const GET = scriptFile('docx');
