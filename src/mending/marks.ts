const hide = (text: string): string => text.replace(/[^\n]/g, 'x');

/** A text of Markdown without what it would not read as marks (code, escapes, addresses between `<` and `>`, HTML), each put as many `x`. */
export const marksOf = (source: string): string =>
  source
    .replace(/\\[!-/:-@[-`{-~]/g, hide)
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, hide)
    .replace(/<[a-z/!][^<>]*>/gi, hide);
