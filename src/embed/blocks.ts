import type { Withdrawal } from '../model/fields/common.ts';
import { checkWords, useSentence } from '../facts/hotline-words.ts';
import type { Hotline, ReachableHotline } from '../model/hotline.ts';
import { searchWords, type Procedure } from '../model/procedure.ts';
import { embedSentences as say } from '../site/sentences/embed.ts';
import { hotlineSentences } from '../site/sentences/hotlines.ts';
import { procedureNameSentences } from '../site/sentences/procedure-names.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { notice, type SizedBlock } from './height.ts';

/** What a widget says in place of what was withdrawn. */
export const withdrawal = ({ date, reason, replacement }: Withdrawal): SizedBlock =>
  notice(`${say.withdrawn(formatDate(date))} ${reason} ${replacement ? say.replacement : ''}`);

/** Room of the mark of what is folded. */
const MARKER = 20;

/** What is around the way to reach a hotline: its larger digits, the room for a finger. */
const WAYS: Readonly<Record<ReachableHotline['channel'], number>> = {
  phone: 26,
  web: 20,
  email: 20,
  address: 0,
};

/** Numbers as a widget lists them; those of places without one are folded away. */
export const hotlineBlocks = (list: readonly Hotline[]): SizedBlock[] => [
  { text: '', around: -16 },
  ...list.flatMap((hotline): SizedBlock[] => {
    if (hotline.channel === 'none') return [];
    const told = [useSentence(hotline), checkWords(hotline, formatDate, true)];
    return [
      { text: hotline.name, around: 17, isBold: true },
      { text: hotline.value, around: WAYS[hotline.channel] },
      ...told.flatMap((text) => (text ? [{ text, around: 0, isSmall: true }] : [])),
    ];
  }),
  ...(list.some(({ channel }) => channel === 'none')
    ? [{ text: hotlineSentences.hotlinesNone, around: 28, inset: MARKER }]
    : []),
];

/** Names of procedures as the widget of a life event lists them. */
export function procedureBlocks(procedures: readonly Procedure[]): SizedBlock[] {
  const rows = procedures.flatMap((procedure, place) => [
    { text: procedure.need, around: place ? 37 : 45 },
    { text: `${procedureNameSentences.nameToType}: `, bold: searchWords(procedure), around: 0 },
    { text: `${procedureNameSentences.decidedBy}: ${procedure.decidedBy}`, around: 0, isSmall: true },
  ]);
  return rows.length ? rows : [notice(procedureNameSentences.none)];
}
