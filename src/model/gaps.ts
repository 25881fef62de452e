import { formatDate } from '../vietnamese/dates.ts';
import type { DossierFigures } from './dossier-figures.ts';
import type { LegalDocument } from './document.ts';
import type { Source } from './fields/common.ts';
import type { Guide } from './guide.ts';
import type { Hotline } from './hotline.ts';
import type { PerformanceIndex } from './performance-index.ts';
import type { Plan } from './plan.ts';
import type { Identified } from './publication.ts';
import { hotlinesOverdue, isReviewOverdue } from './review.ts';
import { hasOwnAddress, type Settings } from './settings.ts';
import { isWithdrawnOn } from './trust.ts';
import { existsOn, TERRITORY_TYPES, unitNameOn, type Unit } from './unit.ts';

/** Something that is not known, and the field that would close it. */
export interface Gap {
  /** What lacks it, as readers call it; nothing where the file alone says it. */
  readonly name: string;
  /** File to fill in, below the content folder. */
  readonly file: string;
  /** What exactly, in the editors' own words. */
  readonly detail?: string | undefined;
}

/** A text of ours with what it rests on. */
export interface SourcedPage {
  readonly title: string;
  readonly file: string;
  readonly sources?: readonly Source[] | undefined;
  readonly appliesUntil?: string | undefined;
}

/** Everything in which something may be missing. Guides bring the file in which they stand. */
export interface GapContent {
  readonly settings: Settings;
  readonly units: readonly Identified<Unit>[];
  readonly hotlines: readonly Hotline[];
  readonly documents: readonly Identified<LegalDocument>[];
  readonly indices: readonly Identified<PerformanceIndex>[];
  readonly figures: readonly DossierFigures[];
  readonly plans: readonly Identified<Plan>[];
  readonly evidenced: ReadonlySet<string>;
  readonly guides: readonly (Identified<Guide> & { readonly file: string })[];
  readonly pages: readonly SourcedPage[];
  /** Whether any procedure stands in the lists that units fill in. */
  readonly lists: { readonly internal: boolean; readonly onlineOnly: boolean };
}

const SITE = 'site.yaml';
const HOTLINES = 'duong-day-nong.yaml';
const FIGURES = 'tinh-hinh-giai-quyet.csv';

const one = (isMissing: boolean, file: string): Gap[] => (isMissing ? [{ name: '', file }] : []);

/** Units that people go to: those of today that are no group. */
const offices = ({ units }: GapContent, day: string) =>
  units.filter(({ fields }) => fields.type !== 'nhom' && existsOn(fields, day));

const communes = (content: GapContent, day: string) =>
  offices(content, day).filter(
    ({ fields }) => TERRITORY_TYPES.includes(fields.type) && !['tinh', 'huyen'].includes(fields.type),
  );

/** Units whose own hotlines all fail a test. */
const without = (content: GapContent, day: string, has: (hotline: Hotline) => boolean): Gap[] =>
  offices(content, day)
    .filter(({ id }) => !content.hotlines.some((hotline) => hotline.unit === id && has(hotline)))
    .map(({ fields }) => ({ name: unitNameOn(fields, day).name, file: HOTLINES }));

const documentsThat = (content: GapContent, lack: (document: LegalDocument) => boolean): Gap[] =>
  content.documents
    .filter(({ fields }) => lack(fields))
    .map(({ id, fields }) => ({ name: `${fields.kind} ${fields.number}`, file: `van-ban/${id}.yaml` }));

const indicesThat = (content: GapContent, lack: (index: PerformanceIndex) => boolean): Gap[] =>
  content.indices
    .filter(({ fields }) => lack(fields))
    .map(({ id, fields }) => ({ name: fields.short, file: `chi-so/${id}.yaml` }));

/** Months between a unit's first and its last row for which it has none. */
function skippedMonths(months: readonly string[]): string[] {
  const place = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const known = new Set(months.map(place));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
    .filter((at) => !known.has(at))
    .map((at) => `${(at % 12) + 1}/${Math.floor(at / 12)}`);
}

function figureGaps(content: GapContent, day: string): Gap[] {
  return communes(content, day).flatMap(({ id, fields }) => {
    const months = content.figures.filter(({ unit }) => unit === id).map(({ month }) => month);
    const skipped = skippedMonths(months);
    if (months.length > 0 && skipped.length === 0) return [];
    return [{ name: unitNameOn(fields, day).name, file: FIGURES, detail: skipped.join(', ') || undefined }];
  });
}

const reportGaps = ({ plans, evidenced }: GapContent): Gap[] =>
  plans.flatMap(({ id, fields }) =>
    fields.activities
      .filter(({ id: item, state }) => state === 'chua-co-thong-tin' && !evidenced.has(`${id} ${item}`))
      .map(({ id: item, text }) => ({
        name: `${id}, ${item}`,
        file: `ke-hoach/${id}/ke-hoach.yaml`,
        detail: text,
      })),
  );

const ANSWERS = ['audience', 'needs', 'duration', 'cost', 'where', 'result', 'contact', 'documents'] as const;

const guidesThat = (content: GapContent, details: (guide: Guide) => readonly (string | undefined)[]): Gap[] =>
  content.guides.flatMap(({ fields, file }) =>
    details(fields).map((detail) => ({ name: fields.title, file, detail })),
  );

const pagesThat = (content: GapContent, details: (page: SourcedPage) => readonly string[]): Gap[] =>
  content.pages.flatMap((page) =>
    details(page).map((detail) => ({ name: page.title, file: page.file, detail })),
  );

/** Kinds of gap in the order shown, each with how it is found. */
const FINDERS = {
  operator: ({ settings }) => one(settings.operator === undefined, SITE),
  siteUrl: ({ settings }) => one(!hasOwnAddress(settings), SITE),
  feedback: ({ settings }) => one(settings.feedback === undefined, SITE),
  unitPhone: (content, day) => without(content, day, ({ channel }) => channel === 'phone'),
  unitAddress: (content, day) => without(content, day, ({ channel }) => channel === 'address'),
  unitHours: (content, day) =>
    without(content, day, (one) => one.channel !== 'none' && one.hours !== undefined),
  hotlineChannel: ({ hotlines }) =>
    hotlines.filter(({ channel }) => channel === 'none').map(({ name }) => ({ name, file: HOTLINES })),
  hotlineUntried: ({ hotlines }) =>
    hotlines
      .filter((hotline) => hotline.channel === 'phone' && hotline.need !== 'khan-cap')
      .filter((hotline) => hotline.channel !== 'none' && hotline.checked.how !== 'da-goi-thu')
      .map(({ name }) => ({ name, file: HOTLINES })),
  hotlineReview: ({ hotlines }, day) =>
    hotlinesOverdue(hotlines, day).map(({ name, checked }) => ({
      name,
      file: HOTLINES,
      detail: formatDate(checked.date),
    })),
  documentValidity: (content) => documentsThat(content, ({ validity }) => validity.state === 'chua-xac-minh'),
  documentConfirmed: (content) => documentsThat(content, ({ confirmed }) => !confirmed),
  documentNumber: (content) => documentsThat(content, ({ number }) => number.startsWith('…')),
  documentDate: (content) => documentsThat(content, ({ date }) => date === undefined),
  documentLink: (content) => documentsThat(content, ({ link }) => link === undefined),
  indexResults: (content) => indicesThat(content, ({ results }) => results.length === 0),
  indexPublisher: (content) => indicesThat(content, ({ publisher }) => publisher === undefined),
  indexScoring: (content) => indicesThat(content, ({ scoring }) => scoring.length === 0),
  indexGaps: ({ indices }) =>
    indices.flatMap(({ id, fields }) =>
      fields.gaps.map((detail) => ({ name: fields.short, file: `chi-so/${id}.yaml`, detail })),
    ),
  figures: figureGaps,
  internal: ({ lists }) => one(!lists.internal, 'thu-tuc-noi-bo.yaml'),
  onlineOnly: ({ lists }) => one(!lists.onlineOnly, 'chi-nhan-truc-tuyen.yaml'),
  reports: reportGaps,
  guideOwner: (content) => guidesThat(content, ({ owner }) => (owner === undefined ? [undefined] : [])),
  guideReview: (content, day) =>
    guidesThat(content, (guide) => (isReviewOverdue(guide, day) ? [formatDate(guide.nextReview)] : [])),
  guideAnswer: (content) =>
    guidesThat(content, (guide) => ANSWERS.filter((question) => !guide[question]?.length)),
  guideUnclaimed: (content) => guidesThat(content, ({ unclaimed = [] }) => unclaimed),
  sourceWithdrawn: (content, day) =>
    pagesThat(content, ({ sources = [] }) =>
      sources.filter((source) => isWithdrawnOn(source, day)).map(({ name }) => name),
    ),
  sourceDiffers: (content) =>
    pagesThat(content, ({ sources = [] }) =>
      sources
        .filter(({ differs }) => differs !== undefined)
        .map(({ name, differs }) => `${name}: ${differs}`),
    ),
  over: (content, day) =>
    pagesThat(content, ({ appliesUntil }) => (appliesUntil && appliesUntil < day ? [appliesUntil] : [])),
} as const satisfies Readonly<Record<string, (content: GapContent, day: string) => readonly Gap[]>>;
export type GapKind = keyof typeof FINDERS;

/** What is missing on a day (`YYYY-MM-DD`), kind by kind; kinds of which nothing is missing are left out. */
export const gapsOn = (content: GapContent, day: string): { kind: GapKind; gaps: readonly Gap[] }[] =>
  (Object.entries(FINDERS) as [GapKind, (content: GapContent, day: string) => readonly Gap[]][])
    .map(([kind, find]) => ({ kind, gaps: find(content, day) }))
    .filter(({ gaps }) => gaps.length > 0);
