import { messageOf, shown, type Finding } from '../finding.ts';

/** A quotation; a field's name in front of its key (`“Tiêu đề” (title)`) is ours. */
const QUOTED = /“[^“”]*”(?! \([a-z]\w*[,)])|"[^"]*"|\[[^\]]*\]/gi;
/** Nine figures or more, as identity cards, accounts and telephones have. */
const LONG_NUMBER = /\d(?:[ .-]?\d){8,}/g;

function withoutQuotations(words: string): string {
  const told = words.replace(QUOTED, '“…”').replace(LONG_NUMBER, '…');
  // Marks inside what was quoted: all between the first and the last is left out.
  return /“(?!…”|[^“”]*” \()|(?<!“[^“”]*)”/.test(told) ? told.replace(/“.*”|”.*/s, '“…”') : told;
}

/**
 * A finding as everybody may read it: what, why and the mend without what they quote of the content. What was refused is not
 * published, and may be private, or not meant for today.
 */
export const publicWords = ({ what, why, mend }: Finding): string =>
  shown(
    messageOf({
      what: withoutQuotations(what),
      ...(why !== undefined && { why: withoutQuotations(why) }),
      mend: withoutQuotations(mend),
    }),
  );

/** A name of a file as everybody may read it. */
export const publicName = (file: string): string => shown(file).replace(LONG_NUMBER, '…');
