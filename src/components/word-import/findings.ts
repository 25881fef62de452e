import type { ShownFinding } from './checker.ts';
import { element, part } from './parts.ts';

/** Scrolls a field of text to one of its lines, from 1, and selects it. */
function goTo(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1).join('\n');
  const start = line > 1 ? before.length + 1 : 0;
  // How high what stands before it is, only the browser knows: lines are wrapped.
  const measure = field.cloneNode() as HTMLTextAreaElement;
  measure.removeAttribute('id');
  measure.rows = 1;
  measure.value = before;
  field.after(measure);
  const height = measure.scrollHeight;
  measure.remove();
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  field.scrollTop = height - field.clientHeight / 2;
}

/** Shows what the rules find in the field's text, each with a button that leads to its line, and how much it is. */
export function showFindings(found: readonly ShownFinding[], field: HTMLTextAreaElement): void {
  const sum = part('tong-ket');
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const { khong = '', loi = '', nhac = '' } = sum.dataset;
  sum.textContent =
    found.length === 0
      ? khong
      : [
          errors > 0 ? `${errors} ${loi}` : '',
          found.length > errors ? `${found.length - errors} ${nhac}` : '',
        ]
          .filter(Boolean)
          .join(', ');
  part('loi').replaceChildren(
    ...found.map(({ line, kind, message }) => {
      const entry = document.createElement('li');
      const button = element('button', `${sum.dataset['dong'] ?? ''} ${line}`) as HTMLButtonElement;
      button.type = 'button';
      button.className = 'button quiet';
      button.addEventListener('click', () => {
        goTo(field, line);
      });
      entry.append(button, ' ', element('strong', `${kind}:`), ` ${message}`);
      return entry;
    }),
  );
}
