import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../embed/check/judge.ts';
import { CannotLook, lookAt } from '../embed/check/look.ts';
import { openStage, type Stage } from './embed-stage.ts';

const LIST = '/nhung/moi-nhat/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The report on a host's page with that body; `patience` for its frames in milliseconds. */
async function reportOn(body: string, patience = 15_000): Promise<{ text: string; passed: boolean }> {
  const { lines, passed } = report(await lookAt(stage.browser, stage.put(body), { patience }));
  return { text: lines.join('\n'), passed };
}

describe('a page with snippets', () => {
  test('passes when all is right', async () => {
    const { text, passed } = await reportOn(stage.paste(LIST) + stage.loader);
    expect(text).not.toContain('lỗi:');
    expect(text).toContain('dạng liên kết');
    expect(text).toContain('phiên bản v1');
    expect(text).toContain('vừa bằng nội dung');
    expect(passed).toBe(true);
  });

  test('fails without the loader, and says what to paste', async () => {
    // Without the loader there is no frame to wait for.
    const { text, passed } = await reportOn(stage.paste(LIST), 500);
    expect(text).toContain('thiếu dòng script nhung/v1/embed.js');
    expect(passed).toBe(false);
  });

  test('fails with an iframe of the wrong height and no title, and says the right height', async () => {
    const { text, passed } = await reportOn(stage.paste(LIST, 'iframe', 200).replace(/ title="[^"]*"/, ''));
    expect(text).toMatch(/khung cao 200 px nhưng nội dung cao \d+ px\. Sửa height="\d+"/);
    expect(text).toContain('khung không có tên');
    expect(passed).toBe(false);
  });

  test('whose link has lost its class passes alone in its block, and fails in a sentence; both say what is missing', async () => {
    const bare = `<a href="${stage.site.root}nhung/moi-nhat/">Tin</a>`;
    const alone = await reportOn(`<table><tr><td><b>${bare}</b></td></tr></table>${stage.loader}`);
    expect(alone.text).toContain('mất class="cchc-nhung"');
    expect(alone.text).toContain('vừa bằng nội dung');
    expect(alone.passed).toBe(true);
    const within = await reportOn(`<p>Xem ${bare}</p>${stage.loader}`, 500);
    expect(within.text).toContain('không đứng một mình');
    expect(within.passed).toBe(false);
    const www = await reportOn(stage.paste(LIST).replace('://', '://www.') + stage.loader);
    expect(www.text).toContain('phiên bản v1');
    expect(www.passed).toBe(true);
  });

  test('fails with an address that we do not have', async () => {
    const { text, passed } = await reportOn(stage.paste('/nhung/don-vi/khong-co/', 'iframe'));
    expect(text).toContain('máy chủ trả lời 404');
    expect(passed).toBe(false);
  });
});

test('a page without a widget, a PDF, a dead server and a slow page are one clear line each', async () => {
  const { text, passed } = await reportOn('<p>Không có gì</p>');
  expect(passed).toBe(false);
  expect(text.split('\n')).toHaveLength(1);
  expect((await reportOn(stage.loader)).text).toContain('có dòng script nhung/v1/embed.js nhưng không thấy');
  const pdf = stage.hosts.put('/tep.pdf', '%PDF-1.4\n%%EOF', { 'content-disposition': 'attachment' });
  await expect(lookAt(stage.browser, pdf)).rejects.toThrow(/không phải trang web/);
  await expect(lookAt(stage.browser, 'http://127.0.0.1:9/')).rejects.toThrow(CannotLook);
  stage.site.weather = 'hanging';
  await expect(lookAt(stage.browser, `${stage.site.root}nhung/moi-nhat/`, { timeout: 1500 })).rejects.toThrow(
    /không tải xong/,
  );
  stage.site.weather = 'fine';
});

test('the command prints the line and ends with 1', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/check-embed.ts', ...words], { encoding: 'utf8' });
  const dead = run('http://127.0.0.1:9/', '--timeout=5');
  expect(dead.stdout.trim().split('\n')).toHaveLength(1);
  expect(dead.stdout).toContain('không mở được trang');
  expect(dead.status).toBe(1);
  expect(run().status).toBe(1);
  expect(run('xa.gov.vn').stdout).toContain('không phải địa chỉ');
});
