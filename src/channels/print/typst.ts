import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles, fontVersion } from './fonts.ts';

const PACKAGE = 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json';

/** Every version that what is set depends on, for keys of what is kept from build to build. */
export const typesetVersions = (): string[] => [
  (JSON.parse(readFileSync(path.resolve(PACKAGE), 'utf8')) as { version: string }).version,
  fontVersion(),
];

async function load(): Promise<NodeCompiler | undefined> {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({
      // Nothing is read from here: a template gets its values by `sys.inputs`, and fonts as bytes.
      workspace: path.resolve('src/channels'),
      fontArgs: [{ fontBlobs: fontFiles() }],
    });
  } catch {
    return undefined;
  }
}

let loading: Promise<NodeCompiler | undefined> | undefined;
const compiler = (): Promise<NodeCompiler | undefined> => (loading ??= load());

/** Whether this machine has Typst's program: it comes as an optional package for each platform, and not for all. */
export const canTypeset = async (): Promise<boolean> => (await compiler()) !== undefined;

/** A document that Typst has set. */
export interface Typeset {
  readonly pages: number;
  /**
   * As PDF for everybody (PDF/UA-1): tagged, with all fonts in it. When it was made only its template can say: the same values give
   * the same bytes.
   * @throws Error when Typst finds that the document is not for everybody, with what it says
   */
  readonly pdf: () => Buffer;
  /** As SVG, its letters as outlines. */
  readonly svg: () => string;
}

const told = (from: NodeCompiler, result: { takeDiagnostics(): unknown }): string => {
  const error = result.takeDiagnostics() as Parameters<NodeCompiler['fetchDiagnostics']>[0] | null;
  return error ? JSON.stringify(from.fetchDiagnostics(error)) : 'it does not say why';
};

function typesetOf(from: NodeCompiler, document: NodeTypstDocument): Typeset {
  return {
    pages: document.numOfPages,
    pdf: () => from.pdf(document, { pdfStandard: 'ua-1' }),
    svg: () => from.plainSvg(document),
  };
}

/**
 * Sets a template with values, which stay values: they reach it as JSON, so no text of an editor is ever read as Typst.
 * @throws Error in English when there is no Typst, or it finds a fault
 */
export async function typeset(template: string, values: unknown): Promise<Typeset> {
  const from = await compiler();
  if (!from) throw new Error('Typst has no program for this platform; ask canTypeset() first.');
  const result = from.compile({ mainFileContent: template, inputs: { values: JSON.stringify(values) } });
  if (!result.result) throw new Error(`Typst refused a template: ${told(from, result)}.`);
  const set = typesetOf(from, result.result);
  from.evictCache(10);
  return set;
}
