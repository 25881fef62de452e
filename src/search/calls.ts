import { subjectWords, type Asking } from './asking.ts';
import type { Answer, Reachable } from '../facts/facts.ts';
import type { Lexicon } from './lexicon.ts';

/** Share of what is asked that a number must be for. */
const FITS = 0.75;

const isPhone = ({ href = '' }: Reachable): boolean => href.startsWith('tel:');

/** How much of what is asked a number is for: by its own digits, by its name and by what people say who need it. */
function fitOf({ name, value, when, said, emergency }: Reachable, asking: Asking): number {
  const { subject, form, asked } = asking;
  const digits = subject.replace(/\D/g, '');
  if (digits.length > 2 && (value.replace(/\D/g, '') === digits || name.includes(digits))) return 1;
  const own =
    form(`${name} ${when}`) +
    said
      .map(form)
      .filter((one) => subject.includes(one))
      .join('');
  const words = subjectWords(asking);
  const share = words.filter((word) => own.includes(` ${word} `)).length / (words.length || 1);
  return asked.has('call') || (emergency && share === 1) ? share : 0;
}

/** Numbers by need: those that fit best, telephones alone where there are any. `base` is the address of the front page. */
export function callsFor(asking: Asking, { reachables = [], pages }: Lexicon, base: string): Answer[] {
  const fits = new Map(reachables.map((one) => [one, fitOf(one, asking)]));
  const best = Math.max(...fits.values());
  if (!pages || best < FITS) return [];
  const fitting = reachables.filter((one) => fits.get(one) === best);
  const phones = fitting.filter(isPhone);
  return (phones.length > 0 ? phones : fitting).map(({ name, value, when, hours, href }): Answer => {
    const text = [when, hours, href ? '' : value].filter(Boolean).join(' · ');
    return {
      kind: 'hotline',
      title: name,
      text,
      rows: href ? [{ label: '', value, href }] : [],
      address: base + pages.hotlines.slice(1),
    };
  });
}
