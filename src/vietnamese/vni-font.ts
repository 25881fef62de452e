/** Signs that stand behind a vowel, and what they put on it: a hat or a bowl, a tone, or both at once. */
const MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  õ: '\u0303',
  û: '\u0309',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  ã: '\u0302\u0303',
  å: '\u0302\u0309',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ü: '\u0306\u0303',
  ú: '\u0306\u0309',
  ë: '\u0306\u0323',
};
/** Letters that have a code of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const TONES = 'øùõûï';
const HATS = 'âàáãåä';
const BOWLS = 'êèéüúë';
/** Which signs a vowel takes. */
const TAKES: Readonly<Record<string, string>> = {
  a: TONES + HATS + BOWLS,
  e: TONES + HATS,
  o: TONES + HATS,
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const sameCase = (letter: string, model: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

/** Every code of one or two characters, in both cases, and its letter. */
function tableOf(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (code: string, letter: string): void => {
    const [base = '', sign = ''] = code;
    for (const left of [base, base.toUpperCase()])
      for (const right of new Set([sign, sign.toUpperCase()]))
        table.set(left + right, sameCase(letter, left));
  };
  for (const [code, letter] of Object.entries(LETTERS)) add(code, letter);
  for (const [base, signs] of Object.entries(TAKES))
    for (const sign of signs)
      add(base + sign, ((LETTERS[base] ?? base) + (MARKS[sign] ?? '')).normalize('NFC'));
  return table;
}

/** The codes of the VNI fonts (VNI-Times and kin, Windows), and their letters. */
export const VNI_FONT: ReadonlyMap<string, string> = tableOf();

const CODE = /[aeouyôö][øùõûïâàáãåäêèéüúë]|[ôöñìíæóòî]/giu;

/** Text in the encoding of the VNI fonts, read as Latin-1 or code page 1252, as Unicode in NFC: one pass, the longest code first. */
export const decodeVniFont = (text: string): string =>
  text.replace(CODE, (code) => {
    const whole = VNI_FONT.get(code);
    if (whole !== undefined) return whole;
    // A vowel before a sign that it does not take is itself, and the sign may be a letter.
    const [first = '', second = ''] = code;
    return (VNI_FONT.get(first) ?? first) + (VNI_FONT.get(second) ?? second);
  });
