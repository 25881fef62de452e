import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { licencesText, licenceText, type LockedPackages } from '../feeds/licences.ts';

export const GET: APIRoute = () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
  return new Response(
    licencesText(packages, (name) => licenceText(`node_modules/${name}`)),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
