import { expect, test } from 'vitest';
import { attributeOf, codeIn, textsOf } from './html.ts';
import { pageElements, sheetIn } from './page-elements.ts';

const sheet = (colour: string): string => `main{color:${colour}}`.padEnd(200, ' ');
const page = (head: string, body = '<main><p>Một</p></main>'): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const sheetsOf = (html: string): string[] =>
  pageElements(html)
    .filter(({ tagName }) => tagName === 'style')
    .map(sheetIn);

test('sheets are told as they are, first and again', () => {
  const html = page(`<style>${sheet('#111')}</style><style>p{}</style><style>${sheet('#222')}</style>`);
  for (let turn = 0; turn < 3; turn += 1)
    expect(sheetsOf(html)).toEqual([sheet('#111'), 'p{}', sheet('#222')]);
  // One letter less is another one.
  expect(sheetsOf(page(`<style>${sheet('#222').slice(1)}</style>`))).toEqual([sheet('#222').slice(1)]);
});

test('a sheet that is known is not read again', () => {
  const html = page(`<style>${sheet('#333')}</style>`);
  pageElements(html);
  const [style] = pageElements(html).filter(({ tagName }) => tagName === 'style');
  expect(style && codeIn(style).length).toBeLessThan(100);
});

test.each([
  ['in a comment', `<!-- <style>${sheet('#444')}</style> --><p>Hai</p>`],
  ['in an attribute', `<p title="<style>${sheet('#444')}</style>">Hai</p>`],
  ['in a text area', `<textarea><style>${sheet('#444')}</style></textarea><p>Hai</p>`],
])('what is %s is no sheet, and hides nothing behind it', (_, body) => {
  pageElements(page(`<style>${sheet('#444')}</style>`));
  const elements = pageElements(page('', body));
  expect(elements.filter(({ tagName }) => tagName === 'style')).toEqual([]);
  const paragraph = elements.find(({ tagName }) => tagName === 'p');
  expect(paragraph && textsOf(paragraph).join('')).toBe('Hai');
});

test('places before a sheet are those of the page', () => {
  const html = page(`<meta name="a"><style>${sheet('#555')}</style>`);
  for (let turn = 0; turn < 2; turn += 1) {
    const meta = pageElements(html, true).find((element) => attributeOf(element, 'name') === 'a');
    expect(html.slice(0, meta?.sourceCodeLocation?.endOffset)).toMatch(/<meta name="a">$/);
  }
});
