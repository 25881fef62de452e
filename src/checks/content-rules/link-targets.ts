import { sitePathFault } from '../../model/fields/site-path.ts';
import { aliasesOf, isWaiting, knownAddresses, plainAddress } from '../addresses.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

interface Pointer {
  readonly keys: readonly (string | number)[];
  readonly address: string;
}

/** Fields that hold an address of ours: a withdrawn page's replacement, a redirect's goal, a notice's link, a task's page, a plan's pages, what is related to a procedure, what explains a waiver, where a poster's code leads, where a quiz's answer stands. */
function pointersOf({ type, value }: Thing): Pointer[] {
  const fields = (value ?? {}) as {
    withdrawn?: { replacement?: unknown };
    to?: unknown;
    link?: { href?: unknown };
    related?: unknown[];
    page?: unknown;
    tasks?: { address?: unknown }[];
    activities?: { addresses?: unknown[] }[];
    questions?: { page?: unknown }[];
  };
  const found: [readonly (string | number)[], unknown][] = [
    [['withdrawn', 'replacement'], fields.withdrawn?.replacement],
  ];
  if (type === 'redirects') found.push([['to'], fields.to]);
  if (type === 'notices') found.push([['link', 'href'], fields.link?.href]);
  if (type === 'feeWaivers' || type === 'posters') found.push([['page'], fields.page]);
  if (type === 'procedures' && Array.isArray(fields.related))
    fields.related.forEach((address, n) => found.push([['related', n], address]));
  if (type === 'settings' && Array.isArray(fields.tasks))
    fields.tasks.forEach(({ address }, n) => found.push([['tasks', n, 'address'], address]));
  if (type === 'quizzes' && Array.isArray(fields.questions))
    fields.questions.forEach((question, n) => found.push([['questions', n, 'page'], question?.page]));
  if (type === 'plans' && Array.isArray(fields.activities))
    fields.activities.forEach(({ addresses }, n) =>
      addresses?.forEach((address, m) => found.push([['activities', n, 'addresses', m], address])),
    );
  return found.flatMap(([keys, address]) =>
    // What is no address at all the schema has told.
    typeof address === 'string' && sitePathFault(address) === undefined ? [{ keys, address }] : [],
  );
}

function judge(content: ContentFolder, thing: Thing, { keys, address }: Pointer): Finding[] {
  const known = knownAddresses(content);
  const plain = plainAddress(address);
  const base = { file: thing.file, ...thing.placeOf(keys), severity: 'error' as const };
  const isReplacement = keys[0] === 'withdrawn';
  const code = isReplacement ? 'thay-the-hong' : 'lien-ket-hong';
  if (!known.has(address)) {
    const close = nearest(plain, known.pages.keys());
    return [
      {
        ...base,
        code,
        what: `Trang ${address} không có`,
        why: 'Người đọc bấm vào sẽ gặp trang lỗi',
        mend: close ? `có phải ${close}?` : 'sửa địa chỉ, hoặc xóa dòng này',
      },
    ];
  }
  const target = known.pages.get(plain);
  if (
    isReplacement &&
    target &&
    target.file === thing.file &&
    (aliasesOf(thing).map(plainAddress).includes(plain) || target === thing)
  )
    return [
      {
        ...base,
        code,
        what: 'Trang thay thế lại là chính trang bị gỡ',
        mend: 'ghi địa chỉ trang khác, hoặc xóa dòng replacement',
      },
    ];
  if (target && isWaiting(target, content.today))
    return [
      {
        ...base,
        code,
        what: `Trang ${address} chưa được đăng`,
        why: 'Trang còn là bản nháp hoặc chưa đến ngày',
        mend: 'chờ trang đó được đăng, hoặc trỏ đến trang khác',
      },
    ];
  return [];
}

/** Addresses of ours in front matter and data that do not resolve. */
export const linkTargets: ContentRule = {
  scope: 'schema',
  find: (content) =>
    content.things.flatMap((thing) => pointersOf(thing).flatMap((pointer) => judge(content, thing, pointer))),
};
