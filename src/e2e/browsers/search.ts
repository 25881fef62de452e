import type { DrivenBrowser } from '../../browser/driven.ts';
import type { OpenedSite } from '../harness.ts';
import { thatCount, type Report } from './report.ts';
import { becomesTrue, KEYS, need } from './steps.ts';

/** What is typed, and the page that stands first. */
const SEARCHES = [
  ['duong day nong', '/duong-day-nong/'],
  ['34/nq-hđnd', '/van-ban/34-nq-hdnd-mau-2024/'],
  ['dduwowngf daay nongs', '/duong-day-nong/'],
] as const;
/** A query that many pages of several kinds answer. */
const WIDE = 'hành chính';

const SETTLED = `/done|error/.test(document.querySelector('#ket-qua')?.dataset.state)`;
const FIELD = `document.querySelector('#tim').value`;
const LINKS = `[...document.querySelectorAll('#ket-qua a[data-result]')].map((link) => link.pathname)`;
const TOTAL = `document.querySelector('#ket-qua').dataset.total`;
const searchFor = (typed: string): string => `/tim-kiem/?q=${encodeURIComponent(typed)}`;

const unlike = (what: string, is: unknown, wanted: unknown): string[] =>
  is === wanted ? [] : [`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`];

/** Puts another kind of page into the filter, as a reader does. */
const filterBy = (kind: string): string =>
  `(() => { const filter = document.querySelector('select[name=loai]'); filter.value = '${kind}'; filter.dispatchEvent(new Event('change', { bubbles: true })); })()`;

async function comeBack(browser: DrivenBrowser, at: OpenedSite['at']): Promise<string[]> {
  await browser.open(at(searchFor(WIDE)));
  await need(browser, SETTLED, 'a list');
  const total = await browser.value<string>(TOTAL);
  await browser.value(`void document.querySelector('#ket-qua a[data-result]').click()`);
  await need(
    browser,
    `document.readyState === 'complete' && !location.pathname.startsWith('/tim-kiem/')`,
    'the result',
  );
  await browser.back();
  await need(browser, SETTLED, 'the list after Back');
  // WebKit empties fields a moment after the page is back.
  await becomesTrue(browser, `${FIELD} === ''`, 1000);
  const faults = unlike('the field after Back', await browser.value(FIELD), WIDE);
  await browser.value(filterBy('van-ban'));
  if (
    !(await becomesTrue(
      browser,
      `location.search.includes('loai=van-ban') && ${SETTLED} && ${TOTAL} !== '${total}'`,
    ))
  )
    return [...faults, 'the filter does nothing'];
  const others = (await browser.value<string[]>(LINKS)).filter((link) => !link.startsWith('/van-ban/'));
  if (others.length > 0) faults.push(`the filter lets ${others.join(', ')} through`);
  await browser.value(`void document.querySelector('form[role=search] button').click()`);
  await need(browser, SETTLED, 'the list after “Tìm”');
  return [...faults, ...((await browser.value<string>(TOTAL)) === '0' ? ['“Tìm” wipes the list'] : [])];
}

/** Older ones than Safari 16.4 keep the plain form. */
async function suggest(browser: DrivenBrowser, at: OpenedSite['at']): Promise<string[]> {
  await browser.open(at('/gioi-thieu/'));
  const suggests = await browser.value<boolean>(`'adoptedStyleSheets' in document`);
  await browser.value(`void document.querySelector('header input[name=q]').focus()`);
  if (suggests) await need(browser, `document.querySelector('[role=combobox]')`, 'the suggestions');
  await browser.press('duong day');
  if (suggests) await need(browser, `document.querySelector('[role=option]')`, 'a suggestion');
  await browser.press((suggests ? KEYS.down : '') + KEYS.enter);
  const wanted = suggests ? '/duong-day-nong/' : '/tim-kiem/';
  await becomesTrue(browser, `location.pathname === '${wanted}' && document.readyState === 'complete'`);
  return unlike('the page', await browser.value('location.pathname'), wanted);
}

/** Searches, suggestions by keyboard, and a reader who comes back from a result. */
export async function checkSearch(
  browser: DrivenBrowser,
  { at }: Pick<OpenedSite, 'at'>,
  { check }: Report,
): Promise<void> {
  for (const [typed, first] of SEARCHES) {
    await check(`search for “${typed}”`, async () => {
      await browser.open(at(searchFor(typed)));
      await need(browser, SETTLED, 'a list');
      return [
        ...unlike('the first result', (await browser.value<string[]>(LINKS))[0], first),
        ...thatCount(await browser.complaints()),
      ];
    });
  }
  await check('a suggestion by keyboard', async () => [
    ...(await suggest(browser, at)),
    ...thatCount(await browser.complaints()),
  ]);
  await check('a result, Back, a filter, “Tìm”', async () => [
    ...(await comeBack(browser, at)),
    ...thatCount(await browser.complaints()),
  ]);
}

/** Firefox's settings for a reader who sees white on black and nothing else, whatever pages say. */
export const FORCED_COLOURS = {
  'browser.display.document_color_use': 2,
  'browser.display.use_system_colors': false,
  'browser.display.foreground_color': '#ffffff',
  'browser.display.background_color': '#000000',
} as const;

/** Marked words in the reader's own colours: compared with an element that asks for them. */
export async function checkMarks(
  browser: DrivenBrowser,
  { at }: Pick<OpenedSite, 'at'>,
  { check }: Report,
): Promise<void> {
  await check('forced colours, marked words', async () => {
    await browser.open(at(searchFor(WIDE)));
    await need(browser, `${SETTLED} && document.querySelector('#ket-qua mark')`, 'marked words');
    const colours = `(element) => { const { color, backgroundColor } = getComputedStyle(element); return color + ' on ' + backgroundColor; }`;
    const wanted = await browser.value<string>(
      `(() => { const own = document.createElement('p'); Object.assign(own.style, { color: 'HighlightText', backgroundColor: 'Highlight' }); document.body.append(own); return (${colours})(own); })()`,
    );
    return [
      ...unlike('forced colours', await browser.value(`matchMedia('(forced-colors: active)').matches`), true),
      ...unlike(
        'a marked word',
        await browser.value(`(${colours})(document.querySelector('#ket-qua mark'))`),
        wanted,
      ),
    ];
  });
}
