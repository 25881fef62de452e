import type { Withdrawal } from '../model/fields/common.ts';
import { isEmergency, type Hotline } from '../model/hotline.ts';
import { searchWords, type Procedure } from '../model/procedure.ts';
import { embedSentences as say } from '../site/sentences/embed.ts';
import { procedureNameSentences } from '../site/sentences/procedure-names.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { notice, type SizedBlock } from './height.ts';

/** What a widget says in place of what was withdrawn. */
export const withdrawal = ({ date, reason, replacement }: Withdrawal): SizedBlock =>
  notice(`${say.withdrawn(formatDate(date))} ${reason} ${replacement ? say.replacement : ''}`);

/** Numbers as a widget lists them; those of places without one are folded away. */
export const hotlineBlocks = (list: readonly Hotline[]): SizedBlock[] => [
  { text: '', around: -16 },
  ...list.flatMap((hotline): SizedBlock[] => {
    if (hotline.channel === 'none') return [];
    const { channel, when, hours, cost, checked } = hotline;
    const told = [[when, hours, cost].filter(Boolean).join('; '), isEmergency(hotline) ? '' : checked.date];
    return [
      { text: hotline.name, around: 17, isBold: true },
      { text: '', around: channel === 'phone' ? 26 : channel === 'address' ? 0 : 20 },
      ...told.filter(Boolean).map((text) => ({ text, around: 0, isSmall: true })),
    ];
  }),
  ...(list.some(({ channel }) => channel === 'none') ? [{ text: '', around: 28 }] : []),
];

/** Names of procedures as the widget of a life event lists them. */
export function procedureBlocks(procedures: readonly Procedure[]): SizedBlock[] {
  const rows = procedures.flatMap((procedure, place) => [
    { text: procedure.need, around: place ? 37 : 45 },
    { text: `${procedureNameSentences.nameToType}: ${searchWords(procedure)}`, around: 0 },
    { text: `${procedureNameSentences.decidedBy}: ${procedure.decidedBy}`, around: 0, isSmall: true },
  ]);
  return rows.length ? rows : [notice(procedureNameSentences.none)];
}
