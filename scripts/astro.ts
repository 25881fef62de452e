/** `npm run dev`, `npm run check:types`: Astro's own program, in this process, with our settings judged first. */
import './command.ts';
import { pathToFileURL } from 'node:url';
import { programOf } from './package-program.ts';
import { checkEnvironment } from '../src/site/environment.ts';

checkEnvironment();
const program = programOf('astro');
process.argv[1] = program;
await import(pathToFileURL(program).href);
