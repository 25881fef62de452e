import type { Styles } from './styles.ts';
import type { Tell } from './revisions.ts';
import { allWords, isWord, remove, textOf } from './xml.ts';

/** The paragraph that a run stands in. */
export function paragraphOf(run: Element): Element | undefined {
  let node: Node | null = run.parentNode;
  while (node && !(node.nodeType === 1 && isWord(node as Element, 'p'))) node = node.parentNode;
  return (node as Element | null) ?? undefined;
}

/** Leaves out hidden text, whether the run, its style or its paragraph's style hides it. */
export function dropHidden(root: Element, styles: Styles, tell: Tell): void {
  let letters = 0;
  for (const run of allWords(root, 'r')) {
    const paragraph = paragraphOf(run);
    if (!styles.isOn(run, paragraph, 'vanish') && !styles.isOn(run, paragraph, 'webHidden')) continue;
    letters += textOf(run).trim().length;
    remove(run);
  }
  if (letters > 0)
    tell(
      `Tệp có chữ ẩn (${letters} ký tự): đã bỏ, không đăng. Cần đăng thì bỏ định dạng Ẩn (Hidden) trong Word.`,
    );
}

/** Leaves out a table of contents that is no field any more, by its styles, and its heading: pages of paper mean nothing here. */
export function dropContents(root: Element, styles: Styles, tell: Tell): void {
  const lines = allWords(root, 'p').filter((paragraph) =>
    /^toc(?: \d|heading| heading)/.test(styles.styleName(paragraph)),
  );
  const hasWords = lines.some((line) => /^toc \d/.test(styles.styleName(line)) && textOf(line).trim() !== '');
  for (const line of lines) remove(line);
  if (hasWords) tell('Đã bỏ mục lục của Word: trang tự làm mục lục từ các đề mục.');
}
