import { attributeOf, switchOf, valueOf, wordChild, wordChildren } from './xml.ts';

/** What a document says of looks: runs and paragraphs ask it, since most of them say nothing themselves. */
export interface Styles {
  /** Name of a paragraph's style in small letters (`heading 1`, `caption`); '' without one. */
  styleName(paragraph: Element): string;
  /** Properties of a paragraph, its own first, then along its style's chain. */
  paragraphChain(paragraph: Element): Element[];
  /** Whether a property of a run is on: its own word, its style's, its paragraph's style's, the document's. */
  isOn(run: Element, paragraph: Element | undefined, property: string): boolean;
  /** The font that shows letters above ASCII; '' when a theme's. */
  fontOf(run: Element, paragraph: Element | undefined): string;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly runs: Element | undefined;
  readonly paragraphs: Element | undefined;
}

function fontIn(properties: Element): string | undefined {
  const fonts = wordChild(properties, 'rFonts');
  if (!fonts) return undefined;
  const theme = attributeOf(fonts, 'hAnsiTheme') ?? attributeOf(fonts, 'asciiTheme');
  return theme === undefined ? (attributeOf(fonts, 'hAnsi') ?? attributeOf(fonts, 'ascii')) : '';
}

/** Reads `word/styles.xml`; a document without one has no styles. */
export function readStyles(document: Document | undefined): Styles {
  const root = document?.documentElement;
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of root ? wordChildren(root, 'style') : []) {
    const id = attributeOf(element, 'styleId') ?? '';
    const isDefault = ['1', 'true'].includes(attributeOf(element, 'default') ?? '');
    if (isDefault && attributeOf(element, 'type') === 'paragraph') standard = id;
    styles.set(id, {
      name: (valueOf(element, 'name') ?? '').toLowerCase(),
      basedOn: valueOf(element, 'basedOn'),
      runs: wordChild(element, 'rPr'),
      paragraphs: wordChild(element, 'pPr'),
    });
  }
  const defaults = root && wordChild(wordChild(wordChild(root, 'docDefaults'), 'rPrDefault'), 'rPr');

  function chainOf(first: string | undefined): Style[] {
    const seen = new Set<string>();
    const chain: Style[] = [];
    for (let id = first; id !== undefined && !seen.has(id);) {
      seen.add(id);
      const style = styles.get(id);
      if (!style) break;
      chain.push(style);
      id = style.basedOn;
    }
    return chain;
  }
  const propertiesOf = (paragraph: Element | undefined): Element | undefined => wordChild(paragraph, 'pPr');
  const styleOf = (paragraph: Element | undefined): Style[] =>
    chainOf(valueOf(propertiesOf(paragraph), 'pStyle') ?? standard);
  const sound = (list: readonly (Element | undefined)[]): Element[] =>
    list.filter((one): one is Element => one !== undefined);
  const runChain = (run: Element, paragraph: Element | undefined): Element[] => {
    const own = wordChild(run, 'rPr');
    return sound([
      own,
      ...chainOf(valueOf(own, 'rStyle')).map(({ runs }) => runs),
      ...styleOf(paragraph).map(({ runs }) => runs),
      defaults,
    ]);
  };
  return {
    styleName: (paragraph) => styleOf(paragraph)[0]?.name ?? '',
    paragraphChain: (paragraph) =>
      sound([propertiesOf(paragraph), ...styleOf(paragraph).map(({ paragraphs }) => paragraphs)]),
    isOn(run, paragraph, property) {
      for (const properties of runChain(run, paragraph)) {
        const said = switchOf(properties, property);
        if (said !== undefined) return said;
      }
      return false;
    },
    fontOf(run, paragraph) {
      for (const properties of runChain(run, paragraph)) {
        const font = fontIn(properties);
        if (font !== undefined) return font;
      }
      return '';
    },
  };
}
