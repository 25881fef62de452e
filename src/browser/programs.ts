import { accessSync, constants } from 'node:fs';
import { Server, type AddressInfo } from 'node:net';
import path from 'node:path';

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where programs of these names would stand on PATH, those of its first folder first. */
export const placesOnPath = (
  names: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string[] =>
  (environment['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

/** Where Debian keeps libraries of this machine's kind. */
export const LIBRARIES = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/** A port that nothing listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = new Server();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
