import { keptText } from '../../built/kept.ts';
import { typesetVersions } from '../../channels/print/typst.ts';

/** Bytes of a file for print, made once for what it depends on: its values, its templates, the versions of what makes it. */
export const keptFile = async (
  values: unknown,
  templates: readonly string[],
  make: () => Promise<Buffer>,
): Promise<Buffer> =>
  Buffer.from(
    await keptText('print', [JSON.stringify(values), ...templates, ...typesetVersions()], async () =>
      (await make()).toString('base64'),
    ),
    'base64',
  );
