import { named, type Payload } from '../payload.ts';
import { FILE_NAMES, OLD_ADDRESSES } from './addresses.ts';
import { BODIES } from './bodies.ts';
import { FORMATS, NAMES, TEMPLATES } from './formats.ts';
import { GUIDE_BODIES } from './guides.ts';
import { BREAKOUTS, MARKUP } from './markup.ts';
import { SCHEMES, UNICODE } from './unicode.ts';
import { CELLS, FRAGMENTS, MESSAGES, QUERIES, QUERY_STRINGS } from './visits.ts';

/** For every text field of every content type. */
export const TEXTS: readonly Payload[] = named({
  MARKUP,
  BREAKOUTS,
  FORMATS,
  TEMPLATES,
  NAMES,
  UNICODE,
  SCHEMES,
});

/** Every payload of the harness, by the place for which it is meant. */
export const ALL: readonly Payload[] = [
  ...TEXTS,
  ...named({
    BODIES,
    GUIDE_BODIES,
    OLD_ADDRESSES,
    FILE_NAMES,
    QUERIES,
    QUERY_STRINGS,
    FRAGMENTS,
    MESSAGES,
    CELLS,
  }),
];
