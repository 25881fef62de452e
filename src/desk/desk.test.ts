import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { readContent } from '../files/content-files.ts';
import { nodesOf, readBody } from '../markdown/body.ts';
import { listContent } from '../files/directory.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import { backendOf } from './backend.ts';
import { markdownToMdast } from './browser-markdown.ts';
import { deskConfig, type DeskOptions } from './config.ts';
import { readEntry, SaveRefusal, writeEntry } from './format.ts';
import { flatValues } from './handed-draft.ts';
import { filePlaces } from './places.ts';
import { shapeOf, type FieldShape } from './shape.ts';

const CONTENT = path.resolve('src/e2e/content');
const TODAY = '2026-11-23';
const { texts } = readContent(CONTENT);
const options: DeskOptions = {
  title: 'Thử',
  logo: '/icon.png',
  backend: { name: 'github', repo: 'vi-du/kho' },
  places: filePlaces(listContent(CONTENT).files),
};
const config = deskConfig(options);

interface AnyField {
  readonly name: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly multiple?: boolean;
  readonly value_type?: string;
  readonly options?: readonly string[];
  readonly field?: AnyField;
  readonly fields?: readonly AnyField[];
  readonly types?: readonly (AnyField & { readonly fields: readonly AnyField[] })[];
  readonly typeKey?: string;
  readonly collection?: string;
  readonly pattern?: readonly [string, string];
}

/** The form of a type's files: the one for new files, and those for others. */
function formsOf(name: ContentTypeName, { collections = [] }: CmsConfig = config): AnyField[][] {
  return collections.flatMap((one) => {
    if ('files' in one) return one.files.filter((file) => file.name === name).map(({ fields }) => fields);
    return 'fields' in one && one.name.replace(/-\d+$/, '') === name ? [one.fields] : [];
  }) as unknown as AnyField[][];
}

const TYPES = (Object.entries(CONTENT_TYPES) as [ContentTypeName, ContentType][]).filter(
  // A table is kept in a spreadsheet.
  ([, { storage }]) => storage !== 'table',
);

/** Keys of a shape that no field of a form has. */
function missing(shape: FieldShape, fields: readonly AnyField[], at = ''): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, one]) => {
    const field = fields.find(({ name }) => name === key);
    if (!field) return one.const === undefined ? [`${at}${key}`] : [];
    const inner = one.items ?? one;
    return inner.properties ? missing(inner, field.fields ?? [], `${at}${key}.`) : [];
  });
}

/** Where a value does not fit the widget that shows it. */
function unfit(value: unknown, field: AnyField, at: string): string[] {
  const { widget = 'string' } = field;
  if (value === undefined) return [];
  if (field.multiple || widget === 'list') {
    if (!Array.isArray(value)) return [`${at}: no list`];
    const members = value as unknown[];
    if (field.multiple)
      return members.flatMap((one, n) => unfit(one, { ...field, multiple: false }, `${at}.${n}`));
    return members.flatMap((one, n) => {
      if (field.field) return unfit(one, field.field, `${at}.${n}`);
      const branch = field.types?.find(
        ({ name }) => name === (one as Record<string, unknown>)[field.typeKey ?? ''],
      );
      return unfit(
        one,
        { name: at, widget: 'object', fields: field.fields ?? branch?.fields ?? [] },
        `${at}.${n}`,
      );
    });
  }
  if (widget === 'object')
    return (field.fields ?? []).flatMap((one) =>
      unfit((value as Record<string, unknown>)[one.name], one, `${at}.${one.name}`),
    );
  if (widget === 'keyvalue') return typeof value === 'object' ? [] : [`${at}: no keys`];
  if (widget === 'boolean') return typeof value === 'boolean' ? [] : [`${at}: no boolean`];
  if (widget === 'number') return typeof value === 'number' ? [] : [`${at}: no number`];
  if (widget === 'select') return field.options?.includes(String(value)) ? [] : [`${at}: no option`];
  // A bare year of a source is a number in YAML.
  if (typeof value !== 'string' && !/\.date$/.test(at)) return [`${at}: no text`];
  if (widget === 'datetime') return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? [] : [`${at}: no day`];
  const [pattern] = field.pattern ?? [];
  return pattern !== undefined && !new RegExp(pattern).test(String(value)) ? [`${at}: another pattern`] : [];
}

describe('the desk’s forms', () => {
  it.each(TYPES)('%s has a field for every key of its schema', (name) => {
    const forms = formsOf(name);
    expect(forms.length).toBeGreaterThan(0);
    const shape = shapeOf(name);
    for (const form of forms)
      for (const branch of shape.oneOf ?? [shape]) {
        const [root] = form;
        const isList = CONTENT_TYPES[name].storage === 'list';
        const types = root?.types?.map(({ fields }) => fields) ?? [root?.fields ?? []];
        const fields = isList ? types : [form];
        expect(fields.map((one) => missing(branch, one)).sort((a, b) => a.length - b.length)[0]).toEqual([]);
      }
  });

  it('say in Vietnamese what a field is, and choose from what there is', () => {
    const [article = []] = formsOf('articles');
    expect(article.find(({ name }) => name === 'title')).toMatchObject({
      label: 'Tiêu đề',
      required: true,
      maxlength: 120,
    });
    expect(article.find(({ name }) => name === 'topic')).toMatchObject({
      widget: 'relation',
      file: 'topics',
      value_field: 'topics.*.id',
      display_fields: ['topics.*.label'],
    });
    expect(article.find(({ name }) => name === 'units')).toMatchObject({
      widget: 'relation',
      collection: 'units',
      multiple: true,
      value_field: '{{slug}}',
    });
    expect(article.find(({ name }) => name === 'cover')).toMatchObject({ widget: 'image', required: false });
    expect(formsOf('settings')[0]?.find(({ name }) => name === 'themeColor')).toMatchObject({
      widget: 'color',
      required: false,
    });
    expect(formsOf('hotlines')[0]?.[0]).toMatchObject({
      root: true,
      typeKey: 'channel',
      types: [
        { name: 'phone', label: 'Số điện thoại' },
        {},
        {},
        {},
        { name: 'none', label: 'Liên hệ thay thế' },
      ],
    });
    expect(formsOf('guides')[0]?.find(({ name }) => name === 'cost')).toMatchObject({ required: false });
  });

  it('propose on GitHub and GitLab alone, and keep new articles in a folder of their own', () => {
    expect(config.publish_mode).toBe('editorial_workflow');
    const other = deskConfig({ ...options, backend: { name: 'gitea', repo: 'vi-du/kho' } });
    expect(other.publish_mode).toBeUndefined();
    const articles = config.collections?.flatMap((one) =>
      'path' in one && one.folder === 'content/tin-tuc' ? [{ path: one.path, create: one.create }] : [],
    );
    expect(articles).toEqual([
      { path: '{{year}}/{{slug}}/index', create: true },
      { path: '{{year}}/{{slug}}', create: false },
    ]);
    expect(filePlaces(['huong-dan/a.mdx']).guides).toEqual([{ path: '{{slug}}', ending: 'mdx' }]);
    expect(filePlaces([]).plans).toEqual([{ path: '{{slug}}/ke-hoach', ending: 'yaml' }]);
  });
});

const files = texts.flatMap(({ path: file, type }) =>
  type && CONTENT_TYPES[type].storage !== 'table' ? [[file, type] as const] : [],
);

describe('a file on the desk', () => {
  it('is sound content to try it on', () => expect(files.length).toBeGreaterThan(60));

  it.each(files)('%s fits its form and is written as it was', (file, name) => {
    const text = readFileSync(path.join(CONTENT, file), 'utf8').replace(/\r\n?/g, '\n');
    const format = { name, ending: path.extname(file).slice(1) };
    const content = readEntry(format, text);
    const [form = []] = formsOf(name);
    const shown = CONTENT_TYPES[name].storage === 'list' ? { [name]: content } : content;
    expect(
      form.flatMap((field) => unfit((shown as Record<string, unknown>)[field.name], field, field.name)),
    ).toEqual([]);
    expect(readEntry(format, writeEntry(format, content, TODAY))).toEqual(content);
  });
});

const article = (fields: object, body: string) => ({
  title: 'Ngày hội chuyển đổi số',
  description: 'Người dân được hướng dẫn cài đặt và dùng dịch vụ công trực tuyến.',
  date: '2026-11-23',
  topic: 'chinh-quyen-so',
  units: [],
  author: '',
  source: null,
  draft: false,
  ...fields,
  body,
});
const ARTICLE = { name: 'articles', ending: 'md' } as const;
const save = (fields: object, body: string): string => writeEntry(ARTICLE, article(fields, body), TODAY);

describe('saving', () => {
  it('writes what is filled in, in the order of the schema', () => {
    expect(save({ keywords: ['hội'] }, 'Bài.')).toBe(
      '---\ntitle: Ngày hội chuyển đổi số\ndescription: Người dân được hướng dẫn cài đặt và dùng dịch vụ công trực tuyến.\n' +
        'date: 2026-11-23\ntopic: chinh-quyen-so\nkeywords:\n  - hội\n---\n\nBài.\n',
    );
  });

  it('keeps a list that must be there though it is empty, and telephone numbers as text', () => {
    const hotlines = readEntry(
      { name: 'hotlines', ending: 'yaml' },
      readFileSync(path.join(CONTENT, 'duong-day-nong.yaml'), 'utf8'),
    ) as { channel: string; value?: string }[];
    const phone = hotlines.find(({ channel }) => channel === 'phone')?.value ?? '';
    const text = writeEntry({ name: 'hotlines', ending: 'yaml' }, hotlines, TODAY);
    expect(text).toMatch(new RegExp(`value: (?:'${RegExp.escape(phone)}'|${RegExp.escape(phone)})`));
    const guide = files.find(([, type]) => type === 'guides')?.[0] ?? '';
    const format = { name: 'guides', ending: path.extname(guide).slice(1) } as const;
    const content = readEntry(format, readFileSync(path.join(CONTENT, guide), 'utf8')) as object;
    expect(writeEntry(format, { ...content, cost: undefined }, TODAY)).toContain('\ncost: []\n');
  });

  it('mends what came from Word', () => {
    const text = save(
      { title: 'Ngày hội chuyển đổi số'.normalize('NFD') },
      '· Việc thứ nhất\n· Việc thứ hai\n\n| Việc | Nơi làm |\n| Khai sinh | Xã |\n| Kết hôn | Xã |',
    );
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('- Việc thứ nhất\n- Việc thứ hai');
    expect(text).toMatch(/\| Việc \| Nơi làm \|\n\| ?-+ ?\| ?-+ ?\|\n\| Khai sinh \| Xã \|/);
  });

  it.each([
    [{ description: 'Ngắn' }, 'Bài.', /Tóm tắt/],
    [{ date: '' }, 'Bài.', /Ngày đăng/],
    [{ topic: 'Chính quyền số' }, 'Bài.', /Chuyên mục/],
    [{}, 'Gọi 0256 3633 366 để hỏi.', /Số điện thoại/],
    [{}, '# Đề mục lớn\n\nBài.', /#/],
    [{}, '', /nội dung|chưa có/i],
  ])('refuses %j with “%s”', (fields, body, why) => {
    expect(() => save(fields, body)).toThrow(SaveRefusal);
    expect(() => save(fields, body)).toThrow(why);
  });
});

describe('the reader of Markdown in browsers', () => {
  const bodies = texts.flatMap(({ path: file, things: [thing] }) =>
    file.endsWith('.md') && thing?.body ? [[file, thing.body.text] as const] : [],
  );
  it.each(bodies)('sees in %s what the build sees', (_, text) => {
    const seen = (tree: Parameters<typeof nodesOf>[0] | undefined) =>
      [...(tree ? nodesOf(tree) : [])].flatMap(([{ type, position }]) =>
        ['heading', 'table', 'tableRow', 'list', 'image', 'footnoteDefinition', 'code', 'html'].includes(type)
          ? [`${position?.start.line} ${type}`]
          : [],
      );
    expect(seen(markdownToMdast(text))).toEqual(seen(readBody(text, 'markdown').tree));
  });
});

describe('the repository’s host', () => {
  it.each([
    [
      { host: 'github', repo: 'a/b' },
      { name: 'github', repo: 'a/b', auth_methods: ['token'] },
    ],
    [
      { host: 'gitlab', repo: 'a/b/c', branch: 'main', address: 'https://git.vi-du.vn', appId: '0123456789' },
      {
        name: 'gitlab',
        repo: 'a/b/c',
        branch: 'main',
        api_root: 'https://git.vi-du.vn/api/v4',
        base_url: 'https://git.vi-du.vn',
        auth_methods: ['oauth'],
        auth_type: 'pkce',
        app_id: '0123456789',
      },
    ],
    [
      { host: 'gitea', repo: 'a/b', address: 'https://git.vi-du.vn' },
      {
        name: 'gitea',
        repo: 'a/b',
        api_root: 'https://git.vi-du.vn/api/v1',
        base_url: 'https://git.vi-du.vn',
        auth_methods: ['token'],
      },
    ],
  ] as const)('%j is asked as %j', (desk, backend) => expect(backendOf({ ...desk })).toEqual(backend));
});

describe('what is handed over to a form', () => {
  it('is kept as the editor keeps it: members by their place, what holds them before them', () =>
    expect(
      flatValues({
        title: 'A',
        source: { name: 'B' },
        documents: ['c', 'd'],
        sources: [{ name: 'E' }],
        none: [],
      }),
    ).toEqual({
      title: 'A',
      source: {},
      'source.name': 'B',
      documents: [],
      'documents.0': 'c',
      'documents.1': 'd',
      sources: [],
      'sources.0.name': 'E',
      none: [],
    }));
});
