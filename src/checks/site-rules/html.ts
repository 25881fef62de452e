import { HtmlValidate } from 'html-validate';
import type { SiteRule } from '../site-rule.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Vietnamese titles are long: a document's title with its number passes 70 characters, and search engines cut, not punish.
    'long-title': 'off',
    // Spaces at the ends of lines come from templates; no reader sees them and compression takes them.
    'no-trailing-whitespace': 'off',
    // The style sheets keep phone numbers on one line; a no-break space inside would be copied into the dialler.
    'tel-non-breaking': 'off',
    // VoiceOver takes a list without marks for no list unless it says so (bugs.webkit.org 170179).
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // A wide table scrolls in a focusable region with a name; as a <section> it would be one in the outline of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // HTML allows an id to begin with a digit, and headings do (“1. Mục đích”).
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Single places that may differ, each with its reason. */
const EXCEPTIONS: readonly { readonly file: string; readonly rule: string; readonly reason: string }[] = [
  {
    file: 'nhung/index.html',
    rule: 'wcag/h32',
    reason: 'the builder answers to every change at once; there is nothing to send',
  },
];

const isExcepted = (place: string, ruleId: string): boolean =>
  EXCEPTIONS.some(({ file, rule }) => file === place && rule === ruleId);

/** HTML that a validator refuses. */
export const html: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, html: text }) => {
      const report = validator.validateStringSync(text, file);
      return report.results.flatMap(({ messages }) =>
        messages
          .filter(({ ruleId }) => !isExcepted(file, ruleId))
          .map(({ ruleId, message, line, column }) => ({
            file,
            code: `html/${ruleId}`,
            message: `${line}:${column} ${message}`,
          })),
      );
    }),
};
