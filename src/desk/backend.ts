import type { GitBackend } from '@sveltia/cms';
import { signsIn, type Desk } from '../model/fields/desk.ts';

/** Where the programs of a host of one's own ask. */
const API = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** How the editor is connected: by an access token, where no application is registered at the host. */
export function backendOf(desk: Desk): GitBackend {
  const { host, repo, branch, address, appId } = desk;
  const shared = {
    repo,
    ...(branch !== undefined && { branch }),
    ...(address !== undefined && { api_root: address + API[host], base_url: address }),
    auth_methods: [signsIn(desk) ? ('oauth' as const) : ('token' as const)],
  };
  if (host === 'github') return { name: host, ...shared };
  const app = appId === undefined ? {} : { app_id: appId };
  if (host === 'gitea') return { name: host, ...shared, ...app };
  return { name: host, ...shared, ...app, ...(appId !== undefined && { auth_type: 'pkce' as const }) };
}
