import type { YamlMistake } from '../../files/yaml.ts';
import type { ContentRule } from '../content-rule.ts';

/** What the YAML reader complains of, by a part of its message, in an editor's words. */
const EXPLANATIONS: readonly (readonly [RegExp, string, string])[] = [
  [/^LIST$/, 'Tệp này phải là một danh sách', 'mỗi mục bắt đầu bằng dấu gạch ngang và dấu cách ở đầu dòng'],
  [/tab/i, 'Có phím Tab ở đầu dòng', 'thay Tab bằng dấu cách'],
  [/Map keys must be unique/i, 'Một trường được viết hai lần', 'giữ lại một dòng, xóa dòng kia'],
  [
    /Nested mappings|compact mappings/i,
    'Trong dòng có dấu hai chấm nên bị hiểu nhầm',
    'đặt cả nội dung sau dấu hai chấm đầu tiên trong dấu nháy kép',
  ],
  [/Missing closing .*quote/i, 'Dấu nháy mở ra mà không đóng lại', 'thêm dấu nháy ở cuối nội dung'],
  [
    /Unexpected (?:scalar|double-quoted-scalar|single-quoted-scalar)/i,
    'Có chữ thừa sau dấu nháy đóng',
    'nếu trong câu có dấu nháy kép thì dùng “…” hoặc bỏ dấu nháy bên ngoài',
  ],
  [/indent/i, 'Dòng này thụt vào không đúng', 'thụt vào bằng đúng số dấu cách của dòng cùng cấp'],
  [
    /Implicit keys|Implicit map keys/i,
    'Dòng này thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm',
    'viết “tên-trường: nội dung”',
  ],
  [
    /flow|Expected .* to end with/i,
    'Danh sách trong ngoặc [ ] viết chưa xong',
    'kiểm tra dấu ngoặc và dấu phẩy, hoặc viết mỗi ý một dòng',
  ],
  [
    /alias|anchor|tag|reserved|Plain value cannot start/i,
    'Nội dung bắt đầu bằng ký tự đặc biệt',
    'đặt nội dung trong dấu nháy kép',
  ],
];

/** YAML notices at the end of the file that a quote was never closed; the editor wants the line that opened it. */
function openingLine(text: string, line: number): number | undefined {
  const lines = text.split(/\r?\n/);
  for (let at = Math.min(line, lines.length); at > 0; at -= 1) {
    const value = /:\s+(["'])(.*)$/.exec(lines[at - 1] ?? '');
    if (value && !value[2]?.includes(value[1] ?? '')) return at;
  }
  return undefined;
}

/** One mistake of a line is enough: the rest follow from it. */
const isFirstOfLine = ({ line }: YamlMistake, position: number, all: readonly YamlMistake[]): boolean =>
  all.findIndex((other) => other.line === line) === position;

/** Front matter or data that YAML cannot read. */
export const yaml: ContentRule = {
  scope: 'schema',
  find: ({ texts }) =>
    texts.flatMap(({ path: file, text, mistakes }) =>
      mistakes
        .filter(isFirstOfLine)
        .slice(0, 3)
        .map(({ line, column, message }) => {
          const [, what, mend] = EXPLANATIONS.find(([pattern]) => pattern.test(message)) ?? [
            undefined,
            'Không đọc được phần này',
            'so với một tệp khác cùng loại đang đúng',
          ];
          return {
            file,
            line: (/Missing closing .*quote/.test(message) && openingLine(text, line)) || line,
            column,
            severity: 'error' as const,
            code: 'yaml-hong',
            what,
            why: message === 'LIST' ? '' : `Máy đọc báo: ${message}`,
            mend,
          };
        }),
    ),
};
