import type { Fault } from './fault.ts';

/** What a YAML text is refused for beside what its parser complains of; stands for the parser's message. */
export type Refusal =
  'LIST' | 'DEEP' | 'WIDE' | 'UNIQUE' | 'FLOW' | 'QUOTE' | 'ALIASES' | 'MARK' | 'DIRECTIVE';

/** What YAML's parser complains of, by a part of its message, in an editor's words: what is wrong, and the mend. */
const EXPLANATIONS: readonly (readonly [RegExp, string, string])[] = [
  [/^LIST$/, 'Tệp này phải là một danh sách', 'mỗi mục bắt đầu bằng dấu gạch ngang và dấu cách ở đầu dòng'],
  [
    /^DEEP$/,
    'Các phần lồng vào nhau quá sâu',
    'xóa bớt dấu ngoặc hoặc dấu gạch ngang thừa; xem một tệp cùng loại đang đúng',
  ],
  [
    /^WIDE$/,
    'Có quá nhiều trường',
    'xem lại chỗ dán nhầm; mỗi mục của danh sách bắt đầu bằng dấu gạch ngang',
  ],
  [/^UNIQUE$|Map keys must be unique/i, 'Một trường được viết hai lần', 'giữ lại một dòng, xóa dòng kia'],
  [
    /^ALIASES$/,
    'Chỗ dùng lại (*tên) quá nhiều, hoặc nằm trong phần cũng được dùng lại',
    'viết đầy đủ nội dung ở từng chỗ',
  ],
  [/^DIRECTIVE$/, 'Dòng bắt đầu bằng dấu %', 'đặt nội dung trong dấu nháy kép'],
  [/tab/i, 'Có phím Tab ở đầu dòng', 'thay Tab bằng dấu cách'],
  [
    /Nested mappings|compact mappings/i,
    'Trong dòng có dấu hai chấm nên bị hiểu nhầm',
    'đặt cả nội dung sau dấu hai chấm đầu tiên trong dấu nháy kép',
  ],
  [/Missing closing .*quote/i, 'Dấu nháy mở ra mà không đóng lại', 'thêm dấu nháy ở cuối nội dung'],
  [
    /^QUOTE$|Unexpected (?:scalar|double-quoted-scalar|single-quoted-scalar)/i,
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
    /^FLOW$|flow|Expected .* to end with/i,
    'Danh sách trong ngoặc [ ] viết chưa xong',
    'kiểm tra dấu ngoặc và dấu phẩy, hoặc viết mỗi ý một dòng',
  ],
  [
    /^MARK$|reserved|Plain value cannot start/i,
    'Nội dung bắt đầu bằng ký tự đặc biệt',
    'đặt nội dung trong dấu nháy kép',
  ],
  [/multiple documents/i, 'Trong tệp có một dòng --- thừa', 'xóa dòng --- đó'],
];

/** Why the parser's words are not repeated: ours say the same. */
const isOwn = (message: string): boolean => /^[A-Z]+$/.test(message);

/** A mistake of YAML as a fault. `message` is the parser's, or one of our own refusals. */
export function yamlFault(message: string, line: number, column: number): Fault {
  const [, what, mend] = EXPLANATIONS.find(([pattern]) => pattern.test(message)) ?? [
    undefined,
    'Không đọc được phần này',
    'so với một tệp khác cùng loại đang đúng',
  ];
  const why = isOwn(message) ? {} : { why: `Máy đọc báo: ${message}` };
  return { line, column, code: 'yaml-hong', what, ...why, mend };
}
