import ICAL from 'ical.js';

// It does not count the space that begins a line which goes on: no line has more than 75 octets then.
ICAL.foldLength = 74;

/** A property of jCal and jCard (RFC 7265, RFC 7095): name, parameters, type, values. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];

/** A component of jCal and jCard: name, properties, components inside it. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  inside: readonly Component[],
];

/**
 * A calendar or a contact as text: lines that end in CRLF and are folded at 75 octets, between letters (RFC 5545, 3.1; RFC 2426, 2.6).
 */
export function contentLines(component: Component): string {
  const design = component[0] === 'vcard' ? ICAL.design.vcard3 : ICAL.design.icalendar;
  return `${ICAL.stringify.component([...component], design)}\r\n`;
}
