import { BREAKOUTS, MARKUP } from './markup.ts';
import { NAMES } from './formats.ts';
import type { Payloads } from '../payload.ts';

/** What a link from elsewhere can put into the search page's `?q=`; they come percent-encoded. */
export const QUERIES: Payloads = {
  ...Object.fromEntries(Object.entries(MARKUP).filter((_, n) => n % 2 === 0)),
  ...Object.fromEntries(Object.entries(BREAKOUTS).filter((_, n) => n % 2 === 1)),
  ...NAMES,
  'words-tag': "dịch vụ công <img src=x onerror=__ran='§'>",
  'quoted-tag': '"dịch vụ" <img src=x onerror=__ran=\'§\'>',
  regex: '(a+)+$ [ \\ * ? + § dịch vụ',
  long: `§${'dịch vụ công '.repeat(60)}`,
  letters: `§${'a'.repeat(6000)}`,
  controls: '§\u0000\u0001\u001b\u202e\u200b\ufeff',
  'surrogate-code': '§ %ED%A0%80',
  spaces: ' \t\u00a0\u3000 ',
};

/** Whole query strings, put behind `?` as they stand. */
export const QUERY_STRINGS: Payloads = {
  'percent-broken': 'q=%E0%A4%A&x=%',
  'percent-surrogate': 'q=%ED%A0%80',
  twice: "q=a&q=<img src=x onerror=__ran='§'>",
  'filter-tag': "q=hồ+sơ&chuyen-muc=<img src=x onerror=__ran='§'>",
  'filter-proto': 'q=hồ+sơ&chuyen-muc=__proto__&loai=constructor',
  'filter-quote': 'q=hồ+sơ&loai="] , *{}&sap-xep=\'"><b>§',
  'order-unknown': 'q=hồ+sơ&sap-xep=__proto__',
  many: `${'q=a&'.repeat(2000)}`,
  'no-name': '=§&&&=',
  brackets: 'q[]=a&q[__proto__]=§',
};

/** Fragments of pages and widgets. */
export const FRAGMENTS: Payloads = {
  'count-tag': "so=<img src=x onerror=__ran='§'>",
  'count-huge': 'so=99999999999',
  'count-negative': 'so=-1',
  'count-proto': 'so=__proto__',
  'theme-tag': "giao-dien=\"><img src=x onerror=__ran='§'>",
  'theme-style': 'giao-dien=toi;background:url(//evil.example/§)',
  'theme-long': `giao-dien=${'a'.repeat(50_000)}`,
  'target-script': 'mo=javascript:__ran=`§`',
  'target-name': 'mo=__ran',
  'name-proto': '__proto__=x&constructor=§',
  'all-at-once': 'so=3&giao-dien=toi&mo=trang&so=9&x=<script>§</script>',
  'percent-broken': '%E0%A4%A',
  'id-selector': '"] *{}',
  'id-tag': "<img src=x onerror=__ran='§'>",
  'text-fragment': ':~:text=<script>§',
  'text-long': `:~:text=${'a,'.repeat(5000)}`,
  regex: 'so=(a+)+$&giao-dien=[a-z',
  numbers: `so=${'9'.repeat(5000)}`,
  nul: 'so=3%00&mo=trang%0a',
  many: 'so=3&'.repeat(5000),
};

/** Messages that a hostile window sends to the loader's page and to a widget, as JSON. */
export const MESSAGES: Payloads = {
  'tag-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":"<img src=x onerror=__ran=`§`>"}',
  'style-height':
    '{"cchc":1,"type":"iframe-resized","width":300,"height":"1px;background:url(//evil.example/§)"}',
  'huge-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":19999}',
  'negative-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":-5}',
  'null-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":null}',
  'array-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":[500]}',
  'object-height': '{"cchc":1,"type":"iframe-resized","width":300,"height":{"valueOf":500}}',
  'proto-keys': '{"__proto__":{"cchc":1},"constructor":{"prototype":{"x":1}},"type":"iframe-resized"}',
  'other-type': '{"cchc":1,"type":"iframe-navigate","href":"javascript:__ran=`§`"}',
  'resizer-child': '{"type":"iframe-get-child-dimensions","html":"<img src=x onerror=__ran=`§`>"}',
  'text-only': '"<img src=x onerror=__ran=`§`>"',
  'number-only': '7',
  nothing: 'null',
  'list-only': '[1,2,3]',
};

/** Cells of the table of figures that the checker must tell, or that must harm nobody. */
export const CELLS: Payloads = {
  formula: "=cmd|' /C calc'!A0",
  plus: '+1',
  at: '@SUM(1)',
  tag: '<img src=x onerror=__ran=`§`>',
  'quote-open': '"12',
  'quote-inside': '1"2"3',
  exponent: '1e3',
  hexadecimal: '0x10',
  fraction: '1.5',
  grouped: '1.204',
  infinite: 'Infinity',
  'not-a-number': 'NaN',
  negative: '-5',
  'wide-digits': '１２',
  'arabic-digits': '١٢',
  huge: '9'.repeat(400),
  spaces: '1 2',
  nothing: '',
  proto: '__proto__',
  tab: '1\t2',
  nul: '1\u00002',
};
