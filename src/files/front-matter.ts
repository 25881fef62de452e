import { parseYaml, type YamlText } from './yaml.ts';

/** A Markdown file taken apart: its front matter as YAML, its body, and the line on which the body begins. */
export interface MarkdownText {
  readonly frontMatter: YamlText;
  readonly hasFrontMatter: boolean;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)(?:(?<=\n)|\n)---[ \t]*(?:\n|$)/;

/** Splits Markdown text (line breaks `\n`) at its front matter: `---` on the first line to the next line `---`. */
export function parseMarkdown(text: string): MarkdownText {
  const match = FENCE.exec(text);
  if (!match) return { frontMatter: parseYaml(''), hasFrontMatter: false, body: text, bodyLine: 1 };
  return {
    frontMatter: parseYaml(match[1] ?? '', 2),
    hasFrontMatter: true,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
