import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { liveNamesIn } from './live-place-fixture.ts';
import { CODE } from './source-fixture.ts';

/** What holds for one place or its plan alone: the day of its reorganisation, the plan's year, how many units there are, its guides. */
const FACTS =
  /Kế hoạch 20\d\d|01\/7\/2025|(?:30 June|1 July) 2025|\b1?\d xã\b|(?:bốn|bảy) (?:xã|hoạt động)|['"`](?:\/?huong-dan\/)?(?:nop-ho-so-truc-tuyen|tra-cuu-ho-so|dang-ky-vneid|phan-anh-kien-nghi|giay-to-ten-cu|bo-phan-mot-cua[a-z-]*)\/?['"`]/giu;

/** Tests of the program have a commune of their own. */
const program = [...CODE].filter(([file]) => !file.startsWith('src/e2e/'));

describe('the program', () => {
  it('is searched for names however they are written', () => {
    expect(liveNamesIn('Xã Tuy Phước Đông; /don-vi/phuoc-an/; xã Lúa Vàng')).toEqual([
      'Tuy Phước',
      'phuoc-an',
    ]);
    expect(liveNamesIn('phước lành, gia lại')).toEqual([]);
  });

  it('names no place, not even in a comment', () => {
    const naming = program.flatMap(([file]) => {
      const found = liveNamesIn(readFileSync(file, 'utf8'));
      return found.length ? [`${file}: ${found.join(', ')}`] : [];
    });
    expect(naming).toEqual([]);
  });

  it('knows no day, plan or count of one place', () => {
    const knowing = program.flatMap(([file, code]) => {
      const found = code.match(FACTS) ?? [];
      return found.length ? [`${file}: ${found.join(', ')}`] : [];
    });
    expect(knowing).toEqual([]);
  });
});
