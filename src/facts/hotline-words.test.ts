import { describe, expect, test } from 'vitest';
import type { ReachableHotline } from '../model/hotline.ts';
import { checkWords, useSentence } from './hotline-words.ts';

type Channel = ReachableHotline['channel'];
const of = (
  channel: Channel,
  how: ReachableHotline['checked']['how'],
  need: ReachableHotline['need'] = 'phan-anh',
) =>
  ({
    id: 'thu',
    name: 'Thử',
    need,
    channel,
    value: '1800 0000',
    checked: { date: '2026-11-20', how },
    source: { name: 'Nguồn' },
  }) satisfies ReachableHotline;

describe('how a hotline was checked', () => {
  test('fits its channel: only a phone is called', () => {
    expect(checkWords(of('phone', 'doi-chieu-nguon'))).toBe(
      'Đối chiếu với nguồn ngày 20/11/2026, chưa gọi thử',
    );
    for (const channel of ['web', 'email', 'address'] as const) {
      expect(checkWords(of(channel, 'doi-chieu-nguon'))).toBe('Đối chiếu với nguồn ngày 20/11/2026');
      expect(checkWords(of(channel, 'da-goi-thu'))).not.toContain('gọi');
    }
    expect(checkWords(of('phone', 'doi-chieu-nguon'), undefined, true)).toBe(
      'Đối chiếu với nguồn ngày 20/11/2026',
    );
    expect(checkWords(of('phone', 'da-goi-thu'))).toBe('Đã gọi thử ngày 20/11/2026');
  });

  test('is not said of emergency numbers', () => {
    expect(checkWords(of('phone', 'doi-chieu-nguon', 'khan-cap'))).toBeUndefined();
  });
});

test('when to call, at which hours and at what cost is one sentence', () => {
  expect(useSentence({ when: 'Gọi khi cần hỏi', cost: 'Cước theo nhà mạng' })).toBe(
    'Gọi khi cần hỏi; cước theo nhà mạng.',
  );
  expect(useSentence({ cost: 'Miễn phí', hours: 'Giờ hành chính' })).toBe('Giờ hành chính; miễn phí.');
  expect(useSentence({})).toBeUndefined();
});
