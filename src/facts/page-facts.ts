import { soundRecords, soundValues } from '../files/content-files.ts';
import type { ContentTypeName, FieldsOf } from '../model/content-types.ts';
import {
  documentAddress,
  documents,
  VALIDITY_STATES,
  validityOn,
  type LegalDocument,
} from '../model/document.ts';
import { shownPhone } from '../model/fields/phone.ts';
import { guideAddress, type Guide } from '../model/guide.ts';
import { hotlineHref, inUseOn, type Hotline } from '../model/hotline.ts';
import { localResults } from '../model/local-results.ts';
import { indexAddress, type PerformanceIndex } from '../model/performance-index.ts';
import { periodStateOn } from '../model/period.ts';
import { procedureAddress, searchWords, type Procedure } from '../model/procedure.ts';
import { listedOn, type Identified } from '../model/publication.ts';
import { unitsOn } from '../model/succession.ts';
import { unitAddress } from '../model/unit.ts';
import { answerSentences as say } from '../site/sentences/search-answers.ts';
import { documentSentences } from '../site/sentences/documents.ts';
import { indexSentences } from '../site/sentences/indices.ts';
import { procedureNameSentences as procedureSay } from '../site/sentences/procedure-names.ts';
import { unitSentences } from '../site/sentences/units.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { lowerFirst } from '../vietnamese/first-letter.ts';
import { formatScore } from '../vietnamese/numbers.ts';
import type { Fact, Facts } from './facts.ts';

/** What the facts are read from. */
interface Source {
  readonly directory: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The content of a type as it stands. */
  read<Name extends ContentTypeName>(name: Name): Identified<FieldsOf<Name>>[];
}

type Told = readonly [address: string, facts: Facts];

const listOf = (names: readonly string[]): string => new Intl.ListFormat('vi').format(names);

/** Rows of those that have a value. */
const rowsOf = (
  rows: readonly (readonly [label: string, value: string | undefined, asked?: Fact['asked']])[],
): Fact[] =>
  rows.flatMap(([label, value, asked]) => (value ? [{ label, value, ...(asked ? { asked } : {}) }] : []));

const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

/** Communes and agencies: where they belong now, their seat, their numbers. */
function unitFacts({ read, day }: Source): Told[] {
  const units = unitsOn(read('units'), day);
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const hotlines = read('hotlines').map(({ fields }) => fields);
  return units.map(({ id, ended, successors, fields }): Told => {
    const now = ended ? successors.flatMap((one) => known.get(one) ?? []) : [];
    const seats = now.length > 0 ? now : [{ name: '', fields }];
    const calls = hotlines.filter((one) => one.unit === id && inUseOn(one, day));
    const rows = [
      ...rowsOf(
        seats.map(({ name, fields: { seat } }) => [
          seats.length > 1 ? unitSentences.communeSeatOf(lowerFirst(name)) : unitSentences.communeSeat,
          seat?.text,
        ]),
      ),
      ...calls.flatMap((one) => (one.channel === 'phone' ? [phoneFact(one)] : [])),
      ...rowsOf(calls.map((one) => [one.name, 'hours' in one ? one.hours : undefined, 'hours'])),
    ];
    const names = now.map(({ name }) => lowerFirst(name));
    const lead = names.length > 0 ? say.nowIn(listOf(names)) : firstSentence(fields.description);
    return [unitAddress(id), { lead, rows }];
  });
}

const phoneFact = (hotline: Hotline & { channel: 'phone' }): Fact => ({
  label: hotline.name,
  value: shownPhone(hotline.value),
  href: hotlineHref(hotline) ?? '',
});

/** Documents: whether they are in force on the day, and what came instead. */
function documentFacts({ read, day }: Source): Told[] {
  const all = read('documents');
  const names = (ids: readonly string[] = []): string =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ fields }) => documents.title(fields))
      .join('; ');
  return all.map(({ id, fields: { validity } }): Told => {
    const state = validityOn(validity, day);
    return [
      documentAddress(id),
      {
        ...(state === 'chua-xac-minh' ? {} : { lead: `${stateWords(state, validity)}.` }),
        rows: rowsOf([
          [documentSentences.documentReplacedBy, names(validity.replacedBy)],
          [documentSentences.documentAmendedBy, names(validity.amendedBy)],
        ]),
      },
    ];
  });
}

function stateWords(state: ReturnType<typeof validityOn>, { from, to }: LegalDocument['validity']): string {
  if (state === 'sap-co-hieu-luc') return `${documentSentences.documentFrom} ${formatDate(from ?? '')}`;
  if (state === 'het-hieu-luc' && to) return `${documentSentences.documentTo} ${formatDate(to)}`;
  return VALIDITY_STATES[state];
}

/** Procedures in force: the name to look for, where, who decides, how long it takes, what it costs. */
function procedureFacts({ read, directory, day }: Source): Told[] {
  const portalId = soundValues(directory, 'settings')[0]?.portal;
  const portal = read('hotlines').find(({ id }) => id === portalId)?.fields;
  const waivers = new Map(read('feeWaivers').map(({ id, fields }) => [id, fields]));
  const feeOf = ({ feeWaiver }: Procedure): string | undefined => {
    const waiver = feeWaiver && waivers.get(feeWaiver.waiver);
    if (!feeWaiver || !waiver || periodStateOn(waiver, day) !== 'running') return undefined;
    return `${procedureSay.waived(feeWaiver.what, waiver.condition)} ${procedureSay.waivedTag(formatDate(waiver.to))}.`;
  };
  return read('procedures')
    .filter(
      ({ fields: { validFrom, validTo } }) =>
        periodStateOn({ from: validFrom, to: validTo }, day) === 'running',
    )
    .map(({ id, fields }): Told => {
      const open: Facts['open'] = fields.link
        ? [procedureSay.openPage, fields.link]
        : portal?.channel === 'web'
          ? [procedureSay.openPortal(portal.name), portal.value]
          : undefined;
      return [
        procedureAddress(id),
        {
          copy: searchWords(fields),
          ...(open ? { open } : {}),
          rows: rowsOf([
            [procedureSay.decidedBy, fields.decidedBy],
            [procedureSay.duration, fields.duration],
            [procedureSay.fee, feeOf(fields)],
          ]),
        },
      ];
    });
}

const joined = (texts: readonly string[]): string | undefined => texts.join(' ') || undefined;

/** Guides: what each of their fixed questions answers, told to who asks it. */
const guideFacts = ({ read, day }: Source): Told[] =>
  listedOn<Identified<Guide>>(read('guides'), day).map(({ id, fields }): Told => [
    guideAddress(id),
    {
      rows: rowsOf([
        [procedureSay.duration, joined(fields.duration), 'time'],
        [procedureSay.fee, joined(fields.cost), 'fee'],
        [say.where, joined(fields.where), 'place'],
        [say.papers, joined(fields.needs), 'papers'],
      ]),
    },
  ]);

/** Indices: what is known of the place, and of the country in each year. */
function indexFacts({ read, day }: Source): Told[] {
  const provinces = unitsOn(read('units'), day).filter(({ fields }) => fields.type === 'tinh');
  const here = listOf(
    [...provinces.filter(({ ended }) => !ended), ...provinces.filter(({ ended }) => ended)].map(({ name }) =>
      lowerFirst(name),
    ),
  );
  return read('indices').map(({ id, fields }): Told => [
    indexAddress(id),
    {
      rows: [
        ...rowsOf([[indexSentences.local, localWords(fields) ?? indexSentences.localNone(here), 'score']]),
        ...yearRows(fields),
      ],
    },
  ]);
}

function localWords(index: PerformanceIndex): string | undefined {
  const told = localResults(index).map(
    ({ label, until, year, score, rank, told: words, measure, source }) => {
      const parts = [
        score !== undefined && formatScore(score, measure),
        rank && indexSentences.localRank(rank),
        words,
        say.by(source.name),
      ];
      const when = until === undefined ? say.inYear(year) : formatDate(until);
      return `${label}, ${when}: ${parts.filter(Boolean).join(', ')}.`;
    },
  );
  return joined(told.slice(0, 3));
}

function yearRows({ series, results }: PerformanceIndex): Fact[] {
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => b - a);
  return years
    .map((year): Fact => {
      const values = series.flatMap(({ id, label, unit, place }) =>
        results
          .filter(
            (one) => one.year === year && one.series === id && one.score !== undefined && place === undefined,
          )
          .map(
            ({ score = 0, holder }) =>
              `${lowerFirst(label)} ${formatScore(score, unit)}${holder ? ` (${holder})` : ''}`,
          ),
      );
      return { label: indexSentences.localYear(year), value: values.join('; '), asked: `${year}` };
    })
    .filter(({ value }) => value !== '');
}

/** What data say of pages' subjects on a day (`YYYY-MM-DD`), by root-relative address; pages of which they say nothing are left out. */
export function pageFacts(directory: string, day: string): Record<string, Facts> {
  const source: Source = { directory, day, read: (name) => soundRecords(directory, name) };
  const told = [unitFacts, documentFacts, procedureFacts, guideFacts, indexFacts].flatMap((of) => of(source));
  return Object.fromEntries(
    told.filter(([, { lead, rows, copy }]) => lead !== undefined || rows.length > 0 || copy !== undefined),
  );
}
