/** Control characters that TCVN 5712:1993 VN1 gives to capitals, by their codes. */
const CONTROLS: Readonly<Record<number, string>> = {
  0x01: 'Ú',
  0x02: 'Ụ',
  0x04: 'Ừ',
  0x05: 'Ử',
  0x06: 'Ữ',
  0x11: 'Ứ',
  0x12: 'Ự',
  0x13: 'Ỳ',
  0x14: 'Ỷ',
  0x15: 'Ỹ',
  0x16: 'Ý',
  0x17: 'Ỵ',
};

/** Codes from 0x80 on, in their order; 0xB0 to 0xB4 are tones that stand behind their vowel. */
const UPPER_HALF =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/** What Windows' code page 1252 shows from 0x80 to 0x9F; codes without a sign stay what they are. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a character stands for when bytes were read as Latin-1 or code page 1252; undefined for others. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const at = CP1252.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

const letterOf = (character: string): string => {
  const byte = byteOf(character) ?? 0;
  if (byte >= 0x80) return UPPER_HALF.charAt(byte - 0x80);
  return CONTROLS[byte] ?? character;
};

/** Text in TCVN3 (TCVN 5712:1993, fonts .VnTime and kin) whose bytes were read as Latin-1 or code page 1252, as Unicode in NFC. */
export const decodeTcvn3 = (text: string): string =>
  text.replace(/[^\t\n\r -\u007f]/g, letterOf).normalize('NFC');
