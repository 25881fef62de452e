/**
 * `npm run dev`, `npm run check:types`: Astro's own program, in this process, with our settings judged first. What Astro generates
 * goes into `.astro/` below its root, and builds read theirs from there to their end; so the preview has a root of its own, and
 * the types are written while nobody builds.
 */
import { hideStacks, tellWaiting } from './command.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programOf } from './package-program.ts';
import { previewRoot } from '../src/built/folders.ts';
import { takeProject } from '../src/built/workplace.ts';
import { checkEnvironment, finishedFolder } from '../src/site/environment.ts';
import { readSettings } from '../src/site/settings.ts';

checkEnvironment();
const command = process.argv[2];
if (command === 'dev') {
  hideStacks();
  const root = previewRoot(finishedFolder(), readSettings());
  mkdirSync(root, { recursive: true });
  process.argv.push('--root', root, '--config', path.relative(root, 'astro.config.mjs'));
}
if (command === 'check') {
  const project = await takeProject(tellWaiting);
  try {
    const { sync } = await import('astro');
    await sync({ logLevel: 'warn' });
  } finally {
    project.release();
  }
  process.argv.push('--noSync');
}
const program = programOf('astro');
process.argv[1] = program;
await import(pathToFileURL(program).href);
