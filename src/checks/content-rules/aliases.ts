import { addressOfThing, aliasesOf, plainAddress, STANDING_ADDRESSES } from '../addresses.ts';
import type { ContentFolder, Thing } from '../content-folder.ts';
import type { ContentRule } from '../content-rule.ts';
import type { Finding } from '../finding.ts';

interface OldAddress {
  readonly address: string;
  readonly thing: Thing;
  readonly keys: readonly (string | number)[];
}

function oldAddresses({ things }: ContentFolder): OldAddress[] {
  return things.flatMap((thing): OldAddress[] => {
    if (thing.type === 'redirects') {
      const { from } = (thing.value ?? {}) as { from?: unknown };
      return typeof from === 'string' ? [{ address: plainAddress(from), thing, keys: ['from'] }] : [];
    }
    return aliasesOf(thing).map((alias, n) => ({
      address: plainAddress(alias),
      thing,
      keys: ['aliases', n],
    }));
  });
}

/** Old addresses that another page or another old address has already. */
export const aliases: ContentRule = {
  scope: 'schema',
  find: (content) => {
    const taken = new Map<string, string>(STANDING_ADDRESSES.map((address) => [address, 'một trang có sẵn']));
    for (const thing of content.things) {
      const address = addressOfThing(thing);
      if (address) taken.set(address, thing.file);
    }
    const findings: Finding[] = [];
    for (const { address, thing, keys } of oldAddresses(content)) {
      const owner = taken.get(address);
      if (owner)
        findings.push({
          file: thing.file,
          ...thing.placeOf(keys),
          severity: 'error',
          code: 'trung-dia-chi',
          what: `Địa chỉ cũ ${address} đã là của ${owner}`,
          why: 'Hai trang cùng một địa chỉ thì người đọc chỉ mở được một',
          mend: 'xóa địa chỉ cũ này, hoặc đổi ở chỗ kia',
        });
      else taken.set(address, thing.file);
    }
    return findings;
  },
};
