/** How long the recording in a file is, in whole seconds; undefined where its file does not tell. */
export async function secondsOf(file: string): Promise<number | undefined> {
  const { parseFile } = await import('music-metadata');
  // A file that breaks off is published as it is; how long it was meant to be nobody can say.
  const read = await parseFile(file, { duration: true, skipCovers: true }).catch(() => undefined);
  return Math.round(read?.format.duration ?? 0) || undefined;
}
