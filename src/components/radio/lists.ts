import { RADIO, type RadioKind } from '../../channels/radio/site-scripts.ts';

/** Scripts on one page of a list: their titles alone. */
export const SCRIPTS_PER_PAGE = 50;

/** Root-relative address of the scripts of a kind. */
export const listAddress = (kind: RadioKind): string => `${RADIO}${kind}/`;
