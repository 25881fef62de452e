import { API_SHAPES } from '../../feeds/api/shapes/index.ts';
import { articleValue } from '../../feeds/api/article-values.ts';
import { activitiesValue, correctionsValue, guidesValue, unitsValue } from '../../feeds/api/values.ts';
import { soundRecords } from '../../files/content-files.ts';
import { pagesOfType } from '../../model/content-page.ts';
import { CONTENT_TYPES, type ContentType, type ContentTypeName } from '../../model/content-types.ts';
import { publicOn } from '../../model/publication.ts';
import { unitsOn } from '../../model/succession.ts';
import { absolute } from '../../site/href.ts';
import { REPORT_DOCUMENTS, type ReportDocuments } from './report.ts';

/** The documents of the API of which a report is made, as they would stand on a site built of a content folder on a day. */
export function contentDocuments(directory: string, day: string): ReportDocuments {
  const evidence = soundRecords(directory, 'evidence').map(({ fields }) => fields);
  const pages = (Object.entries(CONTENT_TYPES) as [ContentTypeName, ContentType][]).flatMap(([name, type]) =>
    type.address ? pagesOfType(type, soundRecords(directory, name), day) : [],
  );
  const values = {
    // All of them: a report can be of any year.
    articles: {
      articles: publicOn(soundRecords(directory, 'articles'), day).map((one) => articleValue(one, absolute)),
      pages: [],
    },
    units: unitsValue(unitsOn(soundRecords(directory, 'units'), day), absolute),
    guides: guidesValue(
      publicOn(soundRecords(directory, 'guides'), day).map((guide) => ({ ...guide, html: '' })),
      absolute,
    ),
    activities: activitiesValue(
      soundRecords(directory, 'plans').map((plan) => ({
        ...plan,
        evidence: evidence.filter((one) => one.plan === plan.id),
      })),
      absolute,
    ),
    corrections: correctionsValue(pages, absolute),
  };
  // What the API would let through, and nothing else of the content.
  return Object.fromEntries(
    REPORT_DOCUMENTS.map((name) => [name, API_SHAPES[name].parse(values[name])]),
  ) as ReportDocuments;
}
