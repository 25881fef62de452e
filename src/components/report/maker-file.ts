import { namedScript, type NamedScript } from '../../site/page-script.ts';

/** What makes reports in the browser; a file of its own, fetched when a report is asked for. */
export const makerFile = (): Promise<NamedScript> => namedScript('lap', 'src/components/report/maker.ts');

/** Root-relative address of what makes reports, without the base path. */
export const makerAddress = ({ name }: NamedScript): string => `/cong-cu/bao-cao/${name}.js`;
