import { messageOf, shown, type Finding } from '../finding.ts';
import { printFindings } from '../print.ts';
import type { SettingBackOutcome, SetBack } from './set-back.ts';

/** Forms in which it is told what was set back. */
export const TELL_FORMATS = ['text', 'github', 'json'] as const;
export type TellFormat = (typeof TELL_FORMATS)[number];

const day = (written: string): string => written.split('-').reverse().join('/');
const short = (commit: string): string => commit.slice(0, 10);

/** What stands on the site in the place of a faulty file, since when, and who is to mend it. */
function sentencesOf({ changed, good }: SetBack): string {
  const instead = good
    ? `Trang đang dùng bản tốt gần nhất: ${short(good.commit)}, ngày ${day(good.day)}, của ${good.author}.`
    : 'Tệp chưa có bản nào tốt, nên tạm không đăng.';
  const who = changed
    ? `Người sửa cuối, nhờ sửa lại: ${changed.author} (${short(changed.commit)}, ngày ${day(changed.day)}).`
    : '';
  return shown(`${instead} ${who}`.trim());
}

/** Errors with their files as the repository names them; what another list says of the file only where nothing else is said. */
export function errorsOf({ file, errors }: SetBack, prefix = ''): Finding[] {
  const own = errors.filter((error) => error.file === file);
  return (own.length ? own : errors).map((error) => ({ ...error, file: prefix + error.file }));
}

const inRepository = (findings: readonly Finding[], prefix: string): Finding[] =>
  findings.map((finding) => ({ ...finding, file: prefix + finding.file }));

const STOPPED =
  'Chưa đăng được: còn lỗi mà không bản cũ nào thay được (cài đặt, chuyên mục, đơn vị, hoặc tệp mà trang khác cần). Không tệp nào bị thay đổi; trang đang chạy được giữ nguyên.';

const text = ({ setBack, left }: SettingBackOutcome, prefix: string): string =>
  left.length
    ? `${printFindings(inRepository(left, prefix), 'text')}\n${STOPPED}`
    : setBack
        .map(
          (one) =>
            `${shown(prefix + one.file)}: ${sentencesOf(one)}\n${printFindings(errorsOf(one, prefix), 'text')}`,
        )
        .join('\n\n');

/** The findings as annotations, each with what became of its file. */
const github = ({ setBack, left }: SettingBackOutcome, prefix: string): string =>
  printFindings(
    [
      ...inRepository(left, prefix),
      ...setBack.flatMap((one) =>
        errorsOf(one, prefix).map((error) => ({ ...error, mend: `${error.mend}. ${sentencesOf(one)}` })),
      ),
    ],
    'github',
  );

const json = ({ setBack, left }: SettingBackOutcome, prefix: string): string => {
  const told = (findings: readonly Finding[]): unknown => JSON.parse(printFindings(findings, 'json'));
  return JSON.stringify(
    {
      published: left.length === 0,
      setBack: setBack.map((one) => ({
        file: prefix + one.file,
        changed: one.changed ?? null,
        good: one.good
          ? {
              commit: one.good.commit,
              day: one.good.day,
              author: one.good.author,
              file: prefix + one.good.text,
            }
          : null,
        errors: told(errorsOf(one, prefix)),
      })),
      errors: told(inRepository(left, prefix)),
    },
    null,
    2,
  );
};

const WRITERS = { text, github, json } as const satisfies Record<TellFormat, unknown>;

/** What was set back, or why nothing was, for a terminal, GitHub or a program. `prefix` is the content folder's path with `/`. */
export const tellOutcome = (outcome: SettingBackOutcome, prefix: string, format: TellFormat): string =>
  WRITERS[format](outcome, prefix);

/** Quoted from content: in a block of code nothing is a link, a picture or the name of somebody who is told. */
const quoted = (findings: readonly Finding[]): string =>
  [
    '````text',
    ...findings.map((finding) =>
      shown(`${finding.file}:${finding.line}: [${finding.code}] ${messageOf(finding)}`).replaceAll('`', "'"),
    ),
    '````',
  ].join('\n');
const code = (words: string): string => `\`${shown(words).replaceAll('`', "'")}\``;

/** The same as Markdown, for an issue that stays open until all is mended; empty where nothing is wrong. */
export function reportOf({ setBack, left }: SettingBackOutcome, prefix: string): string {
  if (left.length) return `${STOPPED}\n\n${quoted(inRepository(left, prefix))}\n`;
  if (!setBack.length) return '';
  const parts = setBack.map((one) => {
    const mender = one.changed
      ? `- Nhờ sửa lại: ${code(one.changed.author)} (lần sửa ${one.changed.commit}, ngày ${day(one.changed.day)})`
      : '';
    const instead = one.good
      ? `- Trang đang dùng bản tốt gần nhất: lần sửa ${one.good.commit}, ngày ${day(one.good.day)}, của ${code(one.good.author)}`
      : '- Tệp chưa có bản nào tốt, nên tạm không đăng';
    return [`### ${code(prefix + one.file)}`, '', instead, mender, '', quoted(errorsOf(one, prefix))].join(
      '\n',
    );
  });
  return [
    `${setBack.length} tệp có lỗi chưa được đăng; mọi tệp khác đã đăng. Sửa từng dòng dưới đây ngay trong kho (hoặc \`npm run fix\`), lần đăng sau sẽ tự dùng bản mới và đóng phiếu này.`,
    ...parts,
    '',
  ].join('\n\n');
}
