import { checkWords, useSentence } from '../../facts/hotline-words.ts';
import { parsePhone } from '../../model/fields/phone.ts';
import type { ReachableHotline } from '../../model/hotline.ts';
import { words } from '../../site/sentences/words.ts';
import { contentLines, type Property } from '../content-lines.ts';

/** A hotline as a contact for the list of a telephone. */
export interface Contact {
  readonly hotline: ReachableHotline;
  /** Who answers there, where that is known. */
  readonly organisation?: string | undefined;
  /** What the contact is known by, whenever it is saved again. */
  readonly uid: string;
}

/** Where a hotline is reached. A number is dialled by its national digits, as pages do. */
function reachedAt({ channel, value }: ReachableHotline): Property {
  if (channel === 'phone')
    return ['tel', { type: ['work', 'voice'] }, 'phone-number', parsePhone(value)?.national ?? value];
  if (channel === 'address') return ['adr', { type: 'work' }, 'text', ['', '', value, '', '', '', '']];
  return channel === 'email' ? ['email', {}, 'text', value] : ['url', {}, 'uri', value];
}

/** When to turn to it, and how it was checked, as its page says. */
const noteOf = (hotline: ReachableHotline): string =>
  [useSentence(hotline), hotline.note, checkWords(hotline), `${words.source}: ${hotline.source.name}`]
    .filter(Boolean)
    .join('\n');

function vcard({ hotline, organisation, uid }: Contact): string {
  const card: Property[] = [
    ['version', {}, 'text', '3.0'],
    ['fn', {}, 'text', hotline.name],
    ['n', {}, 'text', [hotline.name, '', '', '', '']],
    ...(organisation ? [['org', {}, 'text', [organisation]] satisfies Property] : []),
    reachedAt(hotline),
    ['note', {}, 'text', noteOf(hotline)],
    ['rev', {}, 'date', hotline.checked.date],
    ['uid', {}, 'text', uid],
  ];
  return contentLines(['vcard', card, []]);
}

/**
 * Contacts as vCards 3.0 (RFC 2426), one after the other: the version that iPhones, Android and Outlook all read.
 */
export const vcards = (contacts: readonly Contact[]): string => contacts.map(vcard).join('');
