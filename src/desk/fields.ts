import type { Field } from '@sveltia/cms';
import type { ReferenceTarget } from '../model/reference.ts';
import { branchesOf, isLeftOut, propertiesOf, type FieldShape } from './shape.ts';

/** Options of a field that names other content: what it offers, or undefined where that can only be typed. */
export type Offer = (target: ReferenceTarget) => Readonly<Record<string, unknown>> | undefined;

/** What a form needs to know besides the shape. */
export interface FormContext {
  readonly pointers: ReadonlyMap<string, ReferenceTarget>;
  readonly offer: Offer;
}

/** Characters from which on a text gets more than one line. */
const LONG = 160;

interface Place {
  /** Keys joined with `.`, members of lists as `*`. */
  readonly path: string;
  readonly context: FormContext;
}

type Widget = Readonly<Record<string, unknown>>;

function textWidget({ format, pattern, minLength, maxLength, hint = '', type }: FieldShape): Widget {
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'color') return { widget: 'color', allowInput: true };
  return {
    widget: type === 'string' && (maxLength ?? 0) <= LONG && !isUnbounded(pattern) ? 'string' : 'text',
    use_emoji_autocomplete: false,
    ...(format === 'uri' && { type: 'url' }),
    ...(pattern !== undefined && { pattern: [pattern, hint] }),
    ...(minLength !== undefined && { minlength: minLength }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
  };
}

/** A pattern that counts to thousands is one of a long text (an outline's points). */
const isUnbounded = (pattern = ''): boolean => /\{\d+,\d{4,}\}/.test(pattern);

const boundsOf = ({ minItems, maxItems }: FieldShape): Widget => ({
  ...(minItems !== undefined && { min: minItems }),
  ...(maxItems !== undefined && { max: maxItems }),
});

/** The first short text of a thing: what a folded member of a list is called. */
const summaryOf = (shape: FieldShape): Widget => {
  const names = propertiesOf(shape).filter(([, { type, items }]) => type === 'string' && !items);
  const [first] = names.find(([key]) => key !== 'id') ?? names[0] ?? [];
  return first === undefined ? {} : { summary: `{{fields.${first}}}` };
};

/** What a branch of a choice is called: by the field that comes after the one that tells branches apart. */
function branchLabel(branch: FieldShape, key: string): string | undefined {
  const fields = propertiesOf(branch);
  return fields[fields.findIndex(([one]) => one === key) + 1]?.[1].label;
}

function listWidget(shape: FieldShape, items: FieldShape, place: Place): Widget {
  const member = { path: `${place.path}.*`, context: place.context };
  const target = place.context.pointers.get(member.path);
  const offered = target && place.context.offer(target);
  if (offered) return { ...offered, multiple: true, ...boundsOf(shape) };
  if (items.enum) return { widget: 'select', multiple: true, options: [...items.enum], ...boundsOf(shape) };
  const folded = { widget: 'list', collapsed: 'auto', ...boundsOf(shape) };
  const choice = branchesOf(items);
  if (choice)
    return {
      ...folded,
      ...summaryOf(items),
      typeKey: choice.key,
      types: choice.branches.map(([name, branch]) => ({
        name,
        label: branchLabel(branch, choice.key) ?? name,
        widget: 'object',
        fields: fieldsOf(branch, member).filter((one) => 'name' in one && one.name !== choice.key),
      })),
    };
  if (items.properties) return { ...folded, ...summaryOf(items), fields: fieldsOf(items, member) };
  const { label = 'Mục' } = shape;
  return { ...folded, field: { name: 'muc', label, ...widgetOf(items, member) } };
}

function widgetOf(shape: FieldShape, place: Place): Widget {
  const target = place.context.pointers.get(place.path);
  const offered = target && place.context.offer(target);
  if (offered) return offered;
  if (shape.picture) return { widget: 'image', choose_url: false };
  if (shape.items) return listWidget(shape, shape.items, place);
  if (shape.properties)
    return { widget: 'object', collapsed: 'auto', ...summaryOf(shape), fields: fieldsOf(shape, place) };
  if (shape.additionalProperties) return { widget: 'keyvalue' };
  if (shape.enum) return { widget: 'select', options: [...shape.enum] };
  const { minimum, maximum } = shape;
  const bounds = {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
  if (shape.type === 'integer') return { widget: 'number', value_type: 'int', ...bounds };
  if (shape.type === 'number') return { widget: 'number', value_type: 'float', step: 0.01, ...bounds };
  if (shape.type === 'boolean') return { widget: 'boolean' };
  return textWidget(shape);
}

/** Whether an empty value may be saved: a list that must be there may still have no members. */
const mayBeEmpty = (shape: FieldShape, field: FieldShape, key: string): boolean =>
  isLeftOut(shape, key) || (field.type === 'array' && !field.minItems) || field.type === 'boolean';

/** The form of a shape: a field for each key, in the order of the file, named and explained by the schema. */
export function fieldsOf(shape: FieldShape, { path, context }: Place): Field[] {
  return propertiesOf(shape).map(([key, field]) => {
    const { label = key, hint } = field;
    return {
      name: key,
      label,
      ...(hint !== undefined && { hint }),
      required: !mayBeEmpty(shape, field, key),
      ...widgetOf(field, { path: path ? `${path}.${key}` : key, context }),
    } as Field;
  });
}

/** The field that holds a whole list file: it has no key of its own there. */
export function rootList(name: string, label: string, items: FieldShape, context: FormContext): Field {
  // The members' pointers are told from the member on.
  const pointers = new Map([...context.pointers].map(([path, target]) => [`${name}.*.${path}`, target]));
  const widget = listWidget({ label }, items, { path: name, context: { ...context, pointers } });
  return { name, label, root: true, required: false, ...widget, collapsed: true } as unknown as Field;
}
