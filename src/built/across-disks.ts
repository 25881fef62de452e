import fs from 'node:fs';

/**
 * Lets a file be renamed to another disk: it is copied, and then removed. Astro renames pictures from its own folder into the finished
 * one, which may lie on a volume of a container; no system renames so far. Returns what takes that back.
 */
export function renameAcrossDisks(): () => void {
  const { rename } = fs.promises;
  fs.promises.rename = async (from, to) => {
    try {
      await rename(from, to);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
      await fs.promises.copyFile(from, to);
      await fs.promises.rm(from);
    }
  };
  return () => {
    fs.promises.rename = rename;
  };
}
