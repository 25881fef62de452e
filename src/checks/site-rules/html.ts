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

/** HTML that a validator refuses. */
export const html: SiteRule = {
  find: ({ pages }) =>
    pages.flatMap(({ file, html: text }) => {
      const report = validator.validateStringSync(text, file);
      return report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => ({
          file,
          code: `html/${ruleId}`,
          message: `${line}:${column} ${message}`,
        })),
      );
    }),
};
