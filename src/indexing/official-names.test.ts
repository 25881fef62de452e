import { expect, test } from 'vitest';
import { officialNames } from './official-names.ts';

const names = officialNames('src/e2e/content');

test('a procedure is found by its name on the portal, with “thủ tục” before it and without', () => {
  expect(names.get('/thu-tuc/lam-giay-khai-sinh/')).toEqual([
    'Thủ tục đăng ký khai sinh dựng để thử',
    'đăng ký khai sinh dựng để thử',
  ]);
  expect(names.get('/thu-tuc/sao-y/')).toEqual(['chứng thực bản sao từ bản chính']);
});
