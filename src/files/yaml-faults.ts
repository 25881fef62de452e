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
    /^FLOW$|\bflow\b|Flow (?:sequence|map)|Missing , |Unexpected , |Expected .* to end with/,
    'Ngoặc [ ] hoặc { } ở dòng này viết chưa xong',
    'kiểm tra dấu ngoặc và dấu phẩy, hoặc viết mỗi ý một dòng; ngoặc là chữ của câu thì đặt cả câu trong dấu nháy kép',
  ],
  [
    /Nested mappings|compact mappings/i,
    'Trong dòng có dấu hai chấm nên bị hiểu nhầm',
    'đặt cả nội dung sau dấu hai chấm đầu tiên trong dấu nháy kép; dòng chỉ có một dấu hai chấm thì xem dòng dưới có thụt vào thừa không',
  ],
  [/Missing closing .*quote/i, 'Dấu nháy mở ra mà không đóng lại', 'thêm dấu nháy ở cuối nội dung'],
  [
    /^QUOTE$/,
    'Có chữ thừa sau dấu nháy đóng',
    'trong câu có dấu nháy thì dùng “…”, hoặc bỏ dấu nháy bên ngoài',
  ],
  [
    /indent|same column|in YAML stream/i,
    'Dòng này thụt vào không đúng',
    'thụt vào bằng đúng số dấu cách của dòng cùng cấp; tên trường chính thì không thụt',
  ],
  [
    /Unexpected .*\bscalar/i,
    'Dòng này hoặc dòng trên có phần máy không đọc được',
    'nội dung bắt đầu bằng ngoặc, dấu * hay dấu nháy thì đặt cả nội dung trong dấu nháy kép; dòng đầu không thụt vào',
  ],
  [
    /block sequence|block-seq-ind|sequence items?\b/i,
    'Dấu gạch đầu dòng đặt không đúng chỗ',
    'mỗi ý một dòng, thẳng cột với nhau: dấu gạch ngang, dấu cách, rồi nội dung; gạch ngang là chữ của câu thì đặt cả câu trong dấu nháy kép',
  ],
  [
    /Implicit (?:map )?keys|1024 chars/i,
    'Dòng này thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm hay dấu gạch ngang',
    'viết “tên-trường: nội dung” trên một dòng; ý của danh sách thì viết “- nội dung”',
  ],
  [
    /escape sequence/i,
    'Dấu \\ trong dấu nháy kép bị hiểu là ký hiệu riêng',
    'đổi dấu nháy kép bên ngoài thành dấu nháy đơn, hoặc bỏ dấu \\',
  ],
  [/^Comments must/, 'Thiếu dấu cách trước dấu #', 'thêm dấu cách trước dấu #, hoặc bỏ phần từ dấu #'],
  [
    /^MARK$|reserved|Plain value cannot start|Block scalar|YAML token|Alias|anchor/i,
    'Nội dung bắt đầu bằng ký tự đặc biệt',
    'đặt nội dung trong dấu nháy kép',
  ],
  [/multiple documents/i, 'Trong tệp có một dòng --- thừa', 'xóa dòng --- đó'],
];

/** A mistake of YAML as a fault. `message` is the parser's, which is English and is not repeated, or one of our own refusals. */
export function yamlFault(message: string, line: number, column: number): Fault {
  const [, what, mend] = EXPLANATIONS.find(([pattern]) => pattern.test(message)) ?? [
    undefined,
    'Không đọc được phần này',
    'so với một tệp khác cùng loại đang đúng',
  ];
  return { line, column, code: 'yaml-hong', what, mend };
}
