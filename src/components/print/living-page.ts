import type { LivingPage } from '../../channels/handbook/handbook.ts';
import { qrCode } from '../../charts/qr-code.ts';
import { hasOwnAddress } from '../../model/settings.ts';
import { absolute } from '../../site/href.ts';
import { handbookSentences as say } from '../../site/sentences/handbook.ts';
import { site } from '../../site/settings.ts';
import { shortAddress } from '../../site/short-address.ts';

/** Where a printed part lives, by its short address; undefined while the site has no address of its own: nobody can open that. */
export function livingPage(address: string, title: string): LivingPage | undefined {
  if (!hasOwnAddress(site())) return undefined;
  const short = absolute(shortAddress(address));
  return {
    address: short,
    shown: short.replace(/^https?:\/\//, ''),
    code: qrCode(short, 'Q'),
    alt: say.codeOf(title),
  };
}
