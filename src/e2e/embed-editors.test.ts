import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heightsOf, shownFrame } from './embed-frame.ts';
import { openStage, type Stage } from './embed-stage.ts';

/**
 * The link form through the editors of portals, in their default settings, and then in a page of the portal. TinyMCE and
 * DOMPurify keep all of it; CKEditor 4 keeps the address alone.
 */
const LIST = '/nhung/moi-nhat/';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const EDITORS: Readonly<
  Record<string, { head: string; body: string; run: (page: Page, html: string) => Promise<string> }>
> = {
  'CKEditor 4': {
    head: '<script src="/modules/ckeditor4/ckeditor.js"></script>',
    body: '<textarea id="o"></textarea>',
    run: (page, html) =>
      page.evaluate(
        (text) =>
          new Promise<string>((resolve) => {
            const { CKEDITOR } = window as unknown as {
              CKEDITOR: {
                replace: (
                  id: string,
                  config: object,
                ) => {
                  on: (name: string, then: () => void) => void;
                  setData: (data: string, options: { callback: () => void }) => void;
                  getData: () => string;
                };
              };
            };
            const editor = CKEDITOR.replace('o', { versionCheck: false });
            editor.on('instanceReady', () =>
              editor.setData(text, { callback: () => resolve(editor.getData()) }),
            );
          }),
        html,
      ),
  },
  'TinyMCE 6': {
    head: '<script src="/modules/tinymce/tinymce.min.js"></script>',
    body: '<textarea id="o"></textarea>',
    run: (page, html) =>
      page.evaluate(async (text) => {
        const { tinymce } = window as unknown as {
          tinymce: {
            init: (
              config: object,
            ) => Promise<{ setContent: (html: string) => void; getContent: () => string }[]>;
          };
        };
        const [editor] = await tinymce.init({ selector: '#o', promotion: false });
        editor?.setContent(text);
        return editor?.getContent() ?? '';
      }, html),
  },
  DOMPurify: {
    head: '<script src="/purify.js"></script>',
    body: '',
    run: (page, html) =>
      page.evaluate(
        (text) =>
          (window as unknown as { DOMPurify: { sanitize: (html: string) => string } }).DOMPurify.sanitize(
            text,
          ),
        html,
      ),
  },
};

test.each(Object.entries(EDITORS))(
  '%s lets the link form through, and it still becomes a frame',
  async (name, { head, body, run }) => {
    // CKEditor's own filter takes class and style; the loader knows the lone link by its address.
    const whole = name !== 'CKEditor 4';
    const { page } = await stage.show(body, { head });
    await page.waitForLoadState('load');
    const kept = await run(page, stage.paste(`${LIST}#mo=tab`));
    expect(kept).toContain(`href="${stage.site.root}nhung/moi-nhat/#mo=tab"`);
    if (whole) {
      expect(kept).toContain('class="cchc-nhung"');
      expect(kept.replace(/\s/g, '')).toContain('min-height:400px');
    }
    const portal = await stage.show(kept + stage.loader);
    const { box, content } = await heightsOf(await shownFrame(portal.page, LIST));
    expect(Math.abs(box - content)).toBeLessThanOrEqual(1.5);
  },
);
