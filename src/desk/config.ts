import type { CmsConfig, Collection, CollectionFile, Field, GitBackend } from '@sveltia/cms';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../model/content-types.ts';
import type { ReferenceTarget } from '../model/reference.ts';
import { fieldsOf, rootList, type FormContext } from './fields.ts';
import type { FilePlace, FilePlaces } from './places.ts';
import { pointersOf } from './pointers.ts';
import { propertiesOf, shapeOf } from './shape.ts';

/** What the desk is opened with: told by the page, from the settings and the files of this site. */
export interface DeskOptions {
  readonly title: string;
  /** Root-relative address of the site's sign, with the base path. */
  readonly logo: string;
  readonly backend: GitBackend | { readonly name: 'test-repo' };
  readonly places: FilePlaces;
}

/** Name of the collection that holds lists and settings, a file each. */
const LISTS = 'danh-sach';
/** Pictures that no article holds; a folder with `_` is never published. */
const LOOSE_PICTURES = 'content/_anh';
/** What a picture is made into before it is sent: its place and camera are left out with all else that is not picture. */
export const PICTURES = { format: 'webp', quality: 85, width: 2048, height: 2048 } as const;
const LARGEST_PICTURE = 5 * 1024 * 1024;

const TYPES = Object.entries(CONTENT_TYPES) as [ContentTypeName, ContentType][];

/** What names a thing where its `title` does not. */
const NAMES: Readonly<Partial<Record<ContentTypeName, string>>> = {
  units: 'names.0.name',
  documents: 'number',
  evidence: 'text',
};
const nameOf = (name: ContentTypeName): string =>
  NAMES[name] ?? (propertiesOf(shapeOf(name)).some(([key]) => key === 'title') ? 'title' : '');

/** Name under which a type's files are read and written (`format.ts`). */
export const formatName = (name: ContentTypeName, ending: string): string => `${name}-${ending}`;

/** What a pointer's field offers: members of a list file, or files of a folder; nothing where names are no slugs. */
function offer(target: ReferenceTarget, places: FilePlaces): Readonly<Record<string, unknown>> | undefined {
  const [name, type] = TYPES.find(([, one]) => one.target === target) ?? [];
  if (!name || !type) return undefined;
  if (type.storage === 'list') {
    const [key = 'id'] =
      propertiesOf(shapeOf(name)).find(([one, { type: kind }]) => one !== 'id' && kind === 'string') ?? [];
    return {
      widget: 'relation',
      collection: LISTS,
      file: name,
      value_field: `${name}.*.id`,
      display_fields: [`${name}.*.${key}`],
    };
  }
  const [first, ...others] = places[name] ?? [];
  if (!first || others.length > 0 || !first.path.startsWith('{{slug}}')) return undefined;
  const shown = [nameOf(name), ...(name === 'documents' ? ['title'] : [])].filter(Boolean);
  return {
    widget: 'relation',
    collection: name,
    value_field: '{{slug}}',
    display_fields: shown.map((key) => `{{${key}}}`),
  };
}

const BODY = {
  name: 'body',
  label: 'Nội dung',
  required: false,
  hint: 'Dán từ Word, Google Docs hay trang web được: bảng, danh sách, bảng mã được sửa khi lưu.',
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['image'],
  linked_images: false,
  use_emoji_autocomplete: false,
} as const;

/** The text below the fields. Where it may hold components, or is kept word for word, it is shown as it is written. */
function bodyField({ verbatim }: ContentType, ending: string): Field {
  const modes = verbatim || ending === 'mdx' ? ['raw'] : ['rich_text', 'raw'];
  return { ...BODY, widget: 'richtext', modes } as unknown as Field;
}

/** What must be filled in, the text, then what may be left out: in the file keys keep the order of the schema. */
const withBody = (fields: readonly Field[], body: Field): Field[] => {
  const [needed, others] = [true, false].map((is) =>
    fields.filter((field) => ('required' in field && field.required === false) !== is),
  );
  return [...(needed ?? []), body, ...(others ?? [])];
};

/** A day that a new file begins with: the day on which it is written. */
const BEGUN = ['date', 'reviewed', 'informedUntil'];
const begun = (field: Field): Field =>
  'name' in field && BEGUN.includes(field.name) && field.widget === 'datetime' && field.required !== false
    ? { ...field, default: '{{now}}' }
    : field;

function collectionsOf(name: ContentTypeName, type: ContentType, options: DeskOptions): Collection[] {
  const context = contextOf(name, options);
  const shape = shapeOf(name);
  const title = nameOf(name);
  return (options.places[name] ?? []).map((place: FilePlace, position, all): Collection => {
    const isPage = type.storage === 'page';
    const fields = fieldsOf(shape, { path: '', context }).map(begun);
    const other = place.ending === all[0]?.ending ? 'tệp rời' : `.${place.ending}`;
    return {
      name: position === 0 ? name : `${name}-${position + 1}`,
      label: position === 0 ? type.label : `${type.label} (${other})`,
      folder: `content/${type.path}`,
      path: place.path,
      format: formatName(name, place.ending),
      create: position === 0 && title !== '',
      // What has been published keeps its address: it is withdrawn, not deleted (content/README.md).
      delete: false,
      ...(title && { identifier_field: title, summary: `{{${title}}}` }),
      slug: {
        template: title ? `{{${title}}}` : '{{slug}}',
        editable: ['create'],
        hint: 'Tên trong địa chỉ trang: chữ thường không dấu, số, dấu gạch nối. Không đổi sau khi đã đăng.',
        pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'chỉ gồm chữ thường không dấu, số và dấu gạch nối'],
      },
      sortable_fields: {
        fields: [...new Set([title, 'date'])].filter((key) => key && fields.some((one) => one.name === key)),
        ...(fields.some((one) => one.name === 'date') && {
          default: { field: 'date', direction: 'descending' as const },
        }),
      },
      media_folder: '',
      public_folder: '',
      thumbnail: false,
      fields: isPage ? withBody(fields, bodyField(type, place.ending)) : fields,
    };
  });
}

const contextOf = (name: ContentTypeName, { places }: DeskOptions): FormContext => ({
  pointers: pointersOf(name),
  offer: (target) => offer(target, places),
});

function listFile(name: ContentTypeName, type: ContentType, options: DeskOptions): CollectionFile {
  const context = contextOf(name, options);
  const shape = shapeOf(name);
  return {
    name,
    label: type.label,
    file: `content/${type.path}`,
    format: formatName(name, 'yaml'),
    fields:
      type.storage === 'list'
        ? [rootList(name, type.label, shape, context)]
        : fieldsOf(shape, { path: '', context }),
  };
}

/** How the desk is made up, from the schemas alone: a type or a field that is added to the model is in it without a word here. */
export function deskConfig(options: DeskOptions): CmsConfig {
  const isProposing = options.backend.name === 'github' || options.backend.name === 'gitlab';
  const files = TYPES.filter(([, { storage }]) => storage === 'list' || storage === 'single');
  return {
    load_config_file: false,
    backend: options.backend,
    ...(isProposing && { publish_mode: 'editorial_workflow' }),
    app_title: options.title,
    logo: { src: options.logo, show_in_header: false },
    editor: { preview: false },
    media_folder: LOOSE_PICTURES,
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST_PICTURE,
          slugify_filename: true,
          transformations: { raster_image: PICTURES },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true, encode_file_path: false },
    collections: [
      ...TYPES.flatMap(([name, type]) => collectionsOf(name, type, options)),
      {
        name: LISTS,
        label: 'Danh sách và cài đặt',
        files: files.map(([name, type]) => listFile(name, type, options)),
      },
    ],
  };
}
