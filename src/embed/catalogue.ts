import { articlePages, articles, articlesOfTopic, type ArticleContent } from '../content/articles.ts';
import { guidePages } from '../content/guides.ts';
import { hotlines } from '../content/hotlines.ts';
import { indices } from '../content/indices.ts';
import { onceForEach } from '../content/once.ts';
import { goals, renamed } from '../content/moved.ts';
import { noticeTextsOn } from '../content/notices.ts';
import { lifeEvents, proceduresByEvent } from '../content/procedures.ts';
import { quizPages } from '../content/quizzes.ts';
import { topics } from '../content/topics.ts';
import { articlesForUnit, successionOf } from '../content/unit-news.ts';
import { unitsInUseFirst, type UnitContent } from '../content/units.ts';
import { formatDate } from '../vietnamese/dates.ts';
import { articleAddress } from '../model/article.ts';
import { guideAddress } from '../model/guide.ts';
import { indexAddress } from '../model/performance-index.ts';
import { quizAddress } from '../model/quiz.ts';
import { topicAddress } from '../model/topic.ts';
import { unitAddress } from '../model/unit.ts';
import { archivePlanName } from '../site/place.ts';
import { embedSentences as say } from '../site/sentences/embed.ts';
import { pageSentences } from '../site/sentences/page.ts';
import { words } from '../site/sentences/words.ts';
import { hotlinesForUnit } from './unit-content.ts';
import { hotlineBlocks, procedureBlocks, withdrawal } from './blocks.ts';
import { reservedHeights, listHeight, notice, textHeight, type SizedBlock } from './height.ts';
import { DEFAULT_COUNT } from './options.ts';
import { shape, type Widget, type WidgetKind } from './widget.ts';

const countOf = (list: readonly ArticleContent[]): number => Math.min(DEFAULT_COUNT, list.length);

/** A widget that is a text, as high as its blocks below its title. */
const ofText = (own: ReturnType<typeof shape>, blocks: readonly SizedBlock[]): Widget => ({
  ...own,
  list: false,
  ...reservedHeights((width) => textHeight(own.title, blocks, width)),
});

const latest = async (): Promise<Widget[]> => {
  const count = countOf(await articles());
  return [
    {
      ...shape('moi-nhat', '', '/tin-tuc/', say.latestTitle, say.latestMore),
      list: true,
      ...reservedHeights((width) => listHeight(say.latestTitle, count, width)),
    },
  ];
};

const ofTopics = async (): Promise<Widget[]> =>
  Promise.all(
    (await topics()).map(async ({ id, label }) => {
      const [list, alerts] = [await articlesOfTopic(id), await noticeTextsOn({ topics: [id] })];
      return {
        ...shape('chuyen-muc', id, topicAddress(id), label, say.topicMore),
        list: true,
        ...reservedHeights((width) => listHeight(label, countOf(list), width, alerts)),
      };
    }),
  );

const ofUnits = async (): Promise<Widget[]> =>
  Promise.all(
    (await unitsInUseFirst()).map(async (unit) => {
      const { articles: list, notices } = await articlesForUnit(unit, await articles());
      const title = say.unitTitle(unit.name);
      return {
        ...shape('don-vi', unit.id, unitAddress(unit.id), title, say.unitMore),
        list: true,
        ...reservedHeights((width) => listHeight(title, countOf(list), width, notices)),
      };
    }),
  );

/** Summary of an article as its widget shows it: what rests on the founding plan says that the plan is archived. */
export const articleSummary = ({ archived, description }: ArticleContent['fields']): string =>
  archived ? `${description} ${pageSentences.archive(archivePlanName())}` : description;

const ofEach = onceForEach((articles: readonly ArticleContent[]) =>
  articles.map(({ id, fields }) =>
    ofText(
      shape('bai', id, articleAddress(id), fields.title, say.articleMore),
      fields.withdrawn
        ? [withdrawal(fields.withdrawn)]
        : [
            { text: articleSummary(fields), around: 28 },
            ...(fields.keyPoints ?? []).map((text, place) => ({ text, around: place ? 17 : 25 })),
          ],
    ),
  ),
);

const ofArticles = async (): Promise<Widget[]> => ofEach(await articlePages());

const ofGuides = async (): Promise<Widget[]> =>
  (await guidePages()).map(({ id, fields }) =>
    ofText(
      shape('huong-dan', id, guideAddress(id), fields.title, say.guideMore),
      fields.withdrawn
        ? [withdrawal(fields.withdrawn)]
        : [
            { text: fields.description },
            ...fields.steps.map(({ title }, place) => ({ text: title, around: place ? 6 : 8, inset: 24 })),
            { text: say.reviewedOn(formatDate(fields.reviewed)) },
          ],
    ),
  );

const ofQuizzes = async (): Promise<Widget[]> =>
  (await quizPages()).map(({ id, fields: { title, questions, withdrawn } }) =>
    ofText(
      shape('trac-nghiem', id, quizAddress(id), title, say.quizMore),
      withdrawn
        ? [withdrawal(withdrawn)]
        : questions.map(({ question }) => ({ text: question, around: 28, inset: 20 })),
    ),
  );

const ofProcedures = async (): Promise<Widget[]> => {
  const events = await lifeEvents();
  const whole = shape('thu-tuc', '', '/thu-tuc/', say.kinds['thu-tuc'], say.proceduresMore);
  const folded = (await proceduresByEvent()).map(({ label }) => ({ text: label, around: 28, inset: 20 }));
  return [
    ofText(whole, folded),
    ...events.map(({ id, label, procedures }) =>
      ofText(
        shape('thu-tuc', id, '/thu-tuc/', say.procedureEventTitle(label), say.proceduresMore),
        procedureBlocks(procedures),
      ),
    ),
  ];
};

const ofHotlines = async (): Promise<Widget[]> => {
  const shapeOf = (id: string, title: string, blocks: readonly SizedBlock[]): Widget =>
    ofText(shape('duong-day-nong', id, '/duong-day-nong/', title, say.hotlinesMore), blocks);
  const ofUnit = async (unit: UnitContent): Promise<Widget> => {
    const succession = await successionOf(unit);
    const { hotlines: list, general } = await hotlinesForUnit(unit);
    const names = succession?.successors.map(({ name }) => name).join(', ');
    return shapeOf(unit.id, say.unitHotlinesTitle(unit.name), [
      ...(await noticeTextsOn({ units: [unit.id] })).map(notice),
      ...(succession ? [notice(`${succession.text} ${names}`)] : []),
      ...(general ? [notice(say.noUnitHotlines)] : []),
      ...hotlineBlocks(list),
    ]);
  };
  return [
    shapeOf('', say.hotlinesTitle, hotlineBlocks(await hotlines())),
    ...(await Promise.all((await unitsInUseFirst()).map(ofUnit))),
  ];
};

const ofIndices = async (): Promise<Widget[]> =>
  (await indices()).map(({ id, fields }) =>
    ofText(shape('chi-so', id, indexAddress(id), fields.short, say.indexMore), [
      { text: fields.title, isBold: true },
      { text: fields.description },
      ...(fields.results.length ? [{ text: '', around: 28 }] : fields.gaps.map((text) => ({ text }))),
    ]),
  );

const search = (): Widget =>
  ofText(shape('tim-kiem', '', '/tim-kiem/', say.searchTitle, say.searchMore), [
    { text: words.findWhat, around: 56 },
  ]);

/** Every widget of the site: those without identifier first, then in the order of their kinds. */
export async function widgets(): Promise<Widget[]> {
  const groups = [
    latest,
    ofTopics,
    ofUnits,
    ofArticles,
    ofGuides,
    ofQuizzes,
    ofProcedures,
    ofHotlines,
    ofIndices,
  ];
  return [...(await Promise.all(groups.map((group) => group()))).flat(), search()];
}

/** What the full page of a widget is about: numbers of a unit stand on a page with all others, and go with the unit's own. */
const subjectOf = ({ kind, id, page }: Widget): string =>
  kind === 'duong-day-nong' && id ? unitAddress(id) : page;

/** The widgets of one kind that have an identifier, as `getStaticPaths` wants them, also under identifiers that they had before. */
export async function pathsOf(
  kind: WidgetKind,
): Promise<{ params: { id: string }; props: { widget: Widget } }[]> {
  const own = new Map(
    (await widgets()).filter((one) => one.kind === kind && one.id).map((one) => [one.id, one]),
  );
  const former = [...own.values()].filter((one) => subjectOf(one).endsWith(`/${one.id}/`));
  const pages = new Map(former.map((one) => [one.id, subjectOf(one)]));
  const before = await renamed([...pages.keys()], (id) => pages.get(id) ?? '');
  return [...[...own.keys()].map((id) => ({ former: id, id })), ...before].flatMap(
    ({ former: known, id }) => {
      const widget = own.get(id);
      return widget ? [{ params: { id: known }, props: { widget } }] : [];
    },
  );
}

/** Every address that a widget answers for besides its own and its page's: old ones of either, ending in `/`. */
export async function formerAddresses(): Promise<[address: string, leadsTo: string][]> {
  const all = await widgets();
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const below = await Promise.all(
    kinds.map(async (kind) =>
      (await pathsOf(kind)).map(({ params, props }): [string, string] => [
        `/nhung/${kind}/${params.id}/`,
        props.widget.address,
      ]),
    ),
  );
  // Addresses of another system's making (`/a.html`, `/bài viết/`) had no widget.
  const pages = (await goals()).filter(({ from }) => /^[\w/-]+$/.test(from));
  return [...below.flat(), ...pages.map(({ from, to }): [string, string] => [from, to])];
}

/** The widget of a kind that has only one. @throws Error when there is none. */
export async function soleWidget(kind: WidgetKind): Promise<Widget> {
  const found = (await widgets()).find((widget) => widget.kind === kind && !widget.id);
  if (!found) throw new Error(`No widget /nhung/${kind}/.`);
  return found;
}
