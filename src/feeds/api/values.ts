import { correctionsOf, withdrawalsOf, type ContentPage } from '../../model/content-page.ts';
import { documentAddress, type LegalDocument } from '../../model/document.ts';
import type { DossierFigures } from '../../model/dossier-figures.ts';
import { eventAddress, type Event } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { WaivedFee } from '../../model/fee-waiver.ts';
import { guideAddress, type Guide } from '../../model/guide.ts';
import { hotlineHref, type Hotline } from '../../model/hotline.ts';
import { indexAddress, type PerformanceIndex } from '../../model/performance-index.ts';
import { planAddress, planAnchor, type Plan } from '../../model/plan.ts';
import { LIFE_EVENTS, procedureAddress, searchWords, type Procedure } from '../../model/procedure.ts';
import type { Identified } from '../../model/publication.ts';
import { topicAddress, type Topic } from '../../model/topic.ts';
import { unitAddress, type Unit } from '../../model/unit.ts';
import { feedSentences } from '../../site/sentences/feeds.ts';
import { FEED_FILES } from '../feed.ts';
import { topicApiAddress, unitApiAddress } from './addresses.ts';
import type { Absolute } from './api-document.ts';
import { articlePages, newestValue, type Articles } from './article-values.ts';
import { tombstone } from './tombstone.ts';

/** A unit with its name in use. */
export interface NamedUnit extends Identified<Unit> {
  readonly name: string;
  readonly short: string;
  readonly exists: boolean;
}

const [RSS, ATOM, JSON_FEED] = Object.keys(FEED_FILES);

const feedsAt = (address: string, absolute: Absolute) => ({
  rss: absolute(`${address}${RSS}`),
  atom: absolute(`${address}${ATOM}`),
  json: absolute(`${address}${JSON_FEED}`),
});

/** A topic with its articles; `whole` is how many the section has. */
export const topicValue = (topic: Topic, articles: Articles, whole: number, absolute: Absolute) => ({
  ...topic,
  url: absolute(topicAddress(topic.id)),
  feeds: feedsAt(topicAddress(topic.id), absolute),
  ...newestValue(articles, whole, absolute),
});

const unitFields = ({ id, fields, name, short, exists }: NamedUnit, absolute: Absolute) => ({
  ...fields,
  id,
  url: absolute(unitAddress(id)),
  api: absolute(unitApiAddress(id)),
  name,
  short,
  exists,
});

export const unitsValue = (units: readonly NamedUnit[], absolute: Absolute) => ({
  units: units.map((unit) => unitFields(unit, absolute)),
});

const hotlineValue = (hotline: Hotline) =>
  hotline.channel === 'none' ? hotline : { ...hotline, href: hotlineHref(hotline) };

export const hotlinesValue = (hotlines: readonly Hotline[]) => ({ hotlines: hotlines.map(hotlineValue) });

/** A unit with its hotlines and the articles about it; `whole` is how many the section has. */
export const unitValue = (
  unit: NamedUnit,
  hotlines: readonly Hotline[],
  articles: Articles,
  whole: number,
  absolute: Absolute,
) => ({
  ...unitFields(unit, absolute),
  feeds: feedsAt(unitAddress(unit.id), absolute),
  ...hotlinesValue(hotlines),
  ...newestValue(articles, whole, absolute),
});

/** The guides, each with the HTML of its introduction. */
export const guidesValue = (
  guides: readonly (Identified<Guide> & { html: string })[],
  absolute: Absolute,
) => ({
  guides: guides.map(({ id, fields, html }) =>
    fields.withdrawn
      ? tombstone(id, fields.withdrawn, absolute)
      : {
          ...fields,
          owner: fields.owner ?? feedSentences.ownerUnknown,
          id,
          url: absolute(guideAddress(id)),
          html,
        },
  ),
});

export const eventsValue = (events: readonly Identified<Event>[], absolute: Absolute) => ({
  events: events.map(({ id, fields }) =>
    fields.withdrawn
      ? tombstone(id, fields.withdrawn, absolute)
      : {
          ...fields,
          id,
          url: absolute(eventAddress(id)),
          calendar: absolute(`${eventAddress(id)}lich.ics`),
        },
  ),
});

/** A procedure, beside it the waiver of its fees, whether or not that runs on a day. */
export interface WaivedProcedure {
  readonly fields: Procedure;
  readonly waiver?: WaivedFee | undefined;
}

export const proceduresValue = (procedures: readonly WaivedProcedure[], absolute: Absolute) => ({
  csv: absolute('/thu-tuc/data.csv'),
  lifeEvents: Object.entries(LIFE_EVENTS).map(([id, label]) => ({
    id,
    label,
    url: absolute(`/thu-tuc/#${id}`),
  })),
  procedures: procedures.map(({ fields, waiver }) =>
    fields.withdrawn
      ? tombstone(fields.id, fields.withdrawn, absolute)
      : {
          ...fields,
          url: absolute(procedureAddress(fields.id)),
          searchFor: searchWords(fields),
          feeWaiver: waiver,
          related: fields.related?.map(absolute),
        },
  ),
});

export const indicesValue = (indices: readonly Identified<PerformanceIndex>[], absolute: Absolute) => ({
  indices: indices.map(({ id, fields }) => {
    const address = indexAddress(id);
    return { ...fields, id, url: absolute(address), csv: absolute(`${address}data.csv`) };
  }),
});

export const documentsValue = (documents: readonly Identified<LegalDocument>[], absolute: Absolute) => ({
  documents: documents.map(({ id, fields }) => ({ ...fields, id, url: absolute(documentAddress(id)) })),
});

/** A plan with the evidence that was gathered for it. */
export interface EvidencedPlan extends Identified<Plan> {
  readonly evidence: readonly Evidence[];
}

export const activitiesValue = (plans: readonly EvidencedPlan[], absolute: Absolute) => ({
  plans: plans.map(({ id, fields, evidence }) => ({
    ...fields,
    id,
    url: absolute(planAddress(id)),
    activities: fields.activities.map((activity) => ({
      ...activity,
      url: absolute(`${planAddress(id)}#${planAnchor(activity.id)}`),
      pages: activity.addresses?.map(absolute),
      evidence: evidence.filter((one) => one.activity === activity.id),
    })),
  })),
});

export const correctionsValue = (pages: readonly ContentPage[], absolute: Absolute) => ({
  corrections: correctionsOf(pages).map(({ address, ...one }) => ({ ...one, url: absolute(address) })),
  withdrawals: withdrawalsOf(pages).map(({ address, text, replacement, ...one }) => ({
    ...one,
    url: absolute(address),
    reason: text,
    replacement: replacement ? absolute(replacement) : null,
  })),
});

export const processingValue = (figures: readonly DossierFigures[], absolute: Absolute) => ({
  csv: absolute('/tinh-hinh-giai-quyet/data.csv'),
  figures,
});

/** What the index tells of the section. `updated` is the day of the last change of content. */
export interface ApiSection {
  readonly title: string;
  readonly description: string;
  readonly updated: string;
  /** How many articles the section has. */
  readonly articles: number;
  readonly resources: readonly {
    name: string;
    label: string;
    description: string;
    address: string;
    schema: string;
  }[];
  readonly topics: readonly Topic[];
  readonly units: readonly NamedUnit[];
}

export const indexValue = (
  { title, description, updated, articles, resources, topics, units }: ApiSection,
  absolute: Absolute,
) => ({
  title,
  description,
  url: absolute('/'),
  version: '1',
  updated,
  articlePages: articlePages(articles, absolute),
  resources: resources.map(({ address, schema, ...words }) => ({
    ...words,
    url: absolute(address),
    schema: absolute(schema),
  })),
  topics: topics.map(({ id, label }) => ({
    id,
    label,
    api: absolute(topicApiAddress(id)),
    url: absolute(topicAddress(id)),
  })),
  units: units.map(({ id, name }) => ({
    id,
    label: name,
    api: absolute(unitApiAddress(id)),
    url: absolute(unitAddress(id)),
  })),
});
