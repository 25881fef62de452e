import { soundRecords } from '../files/content-files.ts';
import { shownPhone } from '../model/fields/phone.ts';
import { hotlineHref, inUseOn, isEmergency } from '../model/hotline.ts';
import { CALLED_FOR } from '../vietnamese/asked-words.ts';
import type { Reachable } from './facts.ts';
import { foldVietnamese } from '../vietnamese/fold.ts';

/** Numbers, sites and places of `content/duong-day-nong.yaml` in use on a day, with what people say who need them. */
export function reachables(directory: string, day: string): Reachable[] {
  return soundRecords(directory, 'hotlines')
    .map(({ fields }) => fields)
    .filter((hotline) => inUseOn(hotline, day))
    .map((hotline): Reachable => {
      const own = foldVietnamese([hotline.name, 'when' in hotline ? hotline.when : ''].join(' '));
      const said = CALLED_FOR.flatMap(([name, words]) => (own.includes(foldVietnamese(name)) ? words : []));
      const shared = {
        name: hotline.name,
        said,
        ...(isEmergency(hotline) ? ({ emergency: true } as const) : {}),
      };
      if (hotline.channel === 'none') return { ...shared, value: hotline.instead, when: hotline.note ?? '' };
      const { channel, value, when = '', hours } = hotline;
      const href = hotlineHref(hotline);
      return {
        ...shared,
        value: channel === 'phone' ? shownPhone(value) : channel === 'web' ? new URL(value).host : value,
        when,
        ...(hours ? { hours } : {}),
        ...(href ? { href } : {}),
      };
    });
}
