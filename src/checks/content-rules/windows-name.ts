import {
  LONGEST_PATH,
  unfitForWindows,
  type UnfitName,
  type WindowsFault,
} from '../../files/windows-name.ts';
import type { ContentRule } from '../content-rule.ts';

/** What is wrong and the mend, by fault. */
const WORDS: Readonly<Record<WindowsFault, (name: UnfitName) => readonly [what: string, mend: string]>> = {
  device: ({ part }) => [
    `“${part}” là tên mà Windows dành cho thiết bị`,
    `đổi tên, ví dụ tin-${part.toLowerCase()}`,
  ],
  ending: ({ part }) => [`Tên “${part}” kết thúc bằng dấu chấm hoặc dấu cách`, 'bỏ ký tự cuối của tên'],
  character: ({ part }) => [
    `Tên ${JSON.stringify(part)} có ký tự mà Windows không cho đặt tên`,
    'bỏ các ký tự < > : " | ? * \\ và ký tự điều khiển khỏi tên',
  ],
  clash: ({ part }) => [
    `Tên này chỉ khác “${part}” ở chữ hoa, chữ thường hoặc cách gõ dấu`,
    'đổi tên một trong hai; tên chỉ nên gồm chữ thường không dấu',
  ],
  length: ({ file }) => [
    `Đường dẫn dài ${file.length} ký tự, quá ${LONGEST_PATH}`,
    'rút ngắn tên tệp hoặc tên thư mục',
  ],
};

/** Names that a Windows computer cannot check out: the clerks' own desks could no longer fetch the content. */
export const windowsName: ContentRule = {
  scope: 'schema',
  find: ({ files }) =>
    unfitForWindows(files).map((name) => {
      const [what, mend] = WORDS[name.fault](name);
      return {
        file: name.file,
        line: 1,
        column: 1,
        severity: 'error' as const,
        code: 'ten-tep-windows',
        what,
        why: 'Máy Windows không chứa được tệp này, nên không lấy được nội dung về',
        mend,
      };
    }),
};
