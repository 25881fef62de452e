import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Fault } from '../files/fault.ts';
import type { ReferenceTarget } from '../model/reference.ts';

/** What an attribute of a component holds. */
interface Attribute {
  readonly required: boolean;
  readonly form: RegExp;
  /** How it is written, for messages. */
  readonly example: string;
}

/** One component of the vocabulary. */
interface Component {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** What its `id` points at. */
  readonly to?: ReferenceTarget;
  /** Whether it is put around text; the others stand alone and say what the data says. */
  readonly wraps?: boolean;
}

const ID: Attribute = {
  required: true,
  form: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  example: 'id="ma-trong-du-lieu"',
};
const YEAR: Attribute = { required: false, form: /^20\d\d$/, example: 'nam="2024"' };

/** Every component that `.mdx` may hold (CONTRACT, Guides and statements in MDX). */
export const MDX_COMPONENTS = {
  DuongDayNong: { attributes: { id: ID }, to: 'hotline' },
  VanBan: { attributes: { id: ID }, to: 'document' },
  ChiSo: { attributes: { id: ID, nam: YEAR }, to: 'index' },
  DonVi: { attributes: { id: ID }, to: 'unit' },
  DiaChiChinhThuc: { attributes: {} },
  ThuTuc: { attributes: { id: ID }, to: 'procedure' },
  LuuY: { attributes: {}, wraps: true },
  Buoc: { attributes: {}, wraps: true },
} as const satisfies Readonly<Record<string, Component>>;
export type MdxComponentName = keyof typeof MDX_COMPONENTS;

const component = (name: string | null): Component | undefined =>
  name !== null && Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name as MdxComponentName] : undefined;

/** A component as an author wrote it. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;
const isMdxElement = (node: Nodes): node is MdxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

type Told = Pick<Fault, 'code' | 'what' | 'why' | 'mend'>;

const CODE = 'Tệp .mdx hiểu đó là mã lệnh; mã lệnh không được phép trong nội dung';
const NAMES = Object.keys(MDX_COMPONENTS)
  .map((name) => `<${name}>`)
  .join(', ');

const brace: Told = {
  code: 'mdx-ky-tu',
  what: 'Dấu ngoặc nhọn { } trong tệp .mdx',
  why: CODE,
  mend: 'thay bằng ngoặc tròn ( )',
};

/** Nodes that are code, whatever they hold. */
const REFUSED: Readonly<Record<string, Told>> = {
  mdxFlowExpression: brace,
  mdxTextExpression: brace,
  mdxjsEsm: {
    code: 'mdx-ky-tu',
    what: 'Dòng bắt đầu bằng import hoặc export trong tệp .mdx',
    why: CODE,
    mend: 'bắt đầu câu bằng chữ khác',
  },
};

function attributeFault(node: MdxElement, known: Component): Told | undefined {
  const said = { code: 'mdx-thuoc-tinh', why: 'Thẻ chỉ nhận giá trị viết thẳng trong dấu nháy kép' };
  const examples = Object.values(known.attributes).map(({ example }) => example);
  const mend = `viết <${[node.name, ...examples.slice(0, 1), ...(known.wraps ? [] : ['/'])].join(' ')}>`;
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return { ...said, what: `Thẻ <${node.name}> có thuộc tính không phải chữ trong dấu nháy`, mend };
    const { name, value } = attribute;
    if (!Object.hasOwn(known.attributes, name) || seen.has(name))
      return { ...said, what: `Thẻ <${node.name}> có thuộc tính lạ hoặc lặp lại: ${name}`, mend };
    seen.add(name);
    if (!known.attributes[name]?.form.test(value))
      return {
        ...said,
        what: `Giá trị ${name}="${value.slice(0, 40)}" của thẻ <${node.name}> sai dạng`,
        mend,
      };
  }
  const missing = Object.entries(known.attributes).find(
    ([name, { required }]) => required && !seen.has(name),
  );
  return (
    missing && {
      ...said,
      what: `Thẻ <${node.name}> thiếu ${missing[0]}`,
      why: 'Không có mã thì không biết lấy dữ liệu nào',
      mend,
    }
  );
}

const holdsOneNumberedList = ({ children }: MdxElement): boolean => {
  const [only, ...more] = children;
  return only?.type === 'list' && only.ordered === true && more.length === 0;
};

function elementFault(node: MdxElement): Told | undefined {
  const known = component(node.name);
  if (!known)
    return {
      code: 'mdx-the-la',
      what: `Thẻ <${(node.name ?? '').slice(0, 40)}> không được dùng trong tệp .mdx`,
      why: `Chỉ dùng được ${NAMES}`,
      mend: 'xóa thẻ và viết bằng Markdown',
    };
  const fault = attributeFault(node, known);
  if (fault) return fault;
  if (!known.wraps && node.children.length > 0)
    return {
      code: 'mdx-thuoc-tinh',
      what: `Thẻ <${node.name}> không chứa chữ`,
      why: 'Thẻ này tự lấy chữ từ dữ liệu',
      mend: `viết <${node.name} … /> và để chữ ra ngoài thẻ`,
    };
  if (known.wraps && (node.type === 'mdxJsxTextElement' || node.children.length === 0))
    return {
      code: 'mdx-thuoc-tinh',
      what: `Thẻ <${node.name}> phải bao quanh cả đoạn`,
      why: 'Thẻ này làm thành một khối riêng',
      mend: `viết <${node.name}> và </${node.name}> mỗi thẻ một dòng, nội dung ở giữa`,
    };
  if (node.name === 'Buoc' && !holdsOneNumberedList(node))
    return {
      code: 'mdx-thuoc-tinh',
      what: 'Thẻ <Buoc> phải chứa đúng một danh sách đánh số',
      why: 'Mỗi mục của danh sách thành một bước trên trang',
      mend: 'viết mỗi bước một dòng, bắt đầu bằng 1. 2. 3.',
    };
  return undefined;
}

/** What is wrong with one node of a `.mdx` tree, the closed vocabulary being the measure; undefined when nothing is. */
export const mdxFault = (node: Nodes): Told | undefined =>
  REFUSED[node.type] ?? (isMdxElement(node) ? elementFault(node) : undefined);

/** The literal value of an attribute; undefined when it is not there. */
export function attributeOf(node: MdxElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** What a component points at. */
export const targetOf = (node: MdxElement): ReferenceTarget | undefined => component(node.name)?.to;

const SYNTAX: readonly (readonly [RegExp, (name: string) => Pick<Told, 'what' | 'mend'>])[] = [
  [
    /Expected a closing tag for `<([^>`]*)>`/,
    (name) => ({ what: `Thẻ <${name}> chưa được đóng`, mend: `thêm </${name}>, hoặc viết <${name} … />` }),
  ],
  [
    /Unexpected closing tag `<\/([^>`]*)>`/,
    (name) => ({ what: `Thẻ đóng </${name}> không có thẻ mở`, mend: 'xóa thẻ đóng, hoặc thêm thẻ mở' }),
  ],
  [/expression|brace/, () => brace],
];

/** A mistake of syntax that Sätteri tells in English as `line:column: …`. */
export function syntaxFault(message: string): Fault {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const known = SYNTAX.map(([form, say]) => {
    const match = form.exec(message);
    return match && say(match[1] ?? '');
  }).find((said) => said !== null);
  const { what, mend } = known ?? {
    what: 'Dấu bé hơn (<) hoặc thẻ viết sai trong tệp .mdx',
    mend: 'viết bằng chữ, ví dụ “dưới 5 ngày”; thẻ viết như <VanBan id="76-nq-cp-2021" />',
  };
  return {
    line: Number(line),
    column: Number(column),
    code: 'mdx-ky-tu',
    why: CODE,
    what,
    mend,
  };
}
