import { resultSentences as say } from '../site/sentences/search-results.ts';
import type { Answer } from '../facts/facts.ts';

export type Child = Node | string;

/** An element with attributes and children; text only ever becomes text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A name to be looked up elsewhere, with a button that copies it; a page opened by plain `http:` has no clipboard: there the name is marked, and the browser's old command copies it, or the reader. */
function copyLine(copy: string): HTMLElement {
  const name = element('strong', {}, copy);
  const button = element('button', { type: 'button', class: 'button' }, say.copy);
  const copied = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(copy);
      return true;
    } catch {
      getSelection()?.selectAllChildren(name);
      return document.execCommand('copy');
    }
  };
  button.onclick = () => void copied().then((done) => done && (button.textContent = say.copied));
  return element('p', { 'aria-live': 'polite' }, `${say.lookUp} `, name, ' ', button);
}

/** One direct answer. */
export function answerBox({ title, text, rows = [], copy, open, address, kind }: Answer): HTMLElement {
  const line = (...children: Child[]): HTMLElement => element('p', {}, ...children);
  const link = (href: string, label: string): HTMLElement => element('a', { href }, label);
  const says = text && ` ${kind === 'abbreviation' ? say.means : '–'} ${text}`;
  return element(
    'div',
    { class: 'answer', 'data-answer': kind },
    line(element('strong', {}, title), says),
    ...(copy ? [copyLine(copy)] : []),
    ...rows.map(({ label, value, href }) =>
      line(label && `${label}: `, href ? element('a', { href, class: 'button' }, value) : value),
    ),
    ...(open ? [line(link(open[1], open[0]))] : []),
    ...(address
      ? [line(link(address, /hotline$|abbr/.test(kind) ? say.source : say.readAnswer(title)))]
      : []),
  );
}
