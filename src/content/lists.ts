import type { Abbreviation } from '../model/glossary.ts';
import { holdsOn, type CounterCard } from '../model/counter-card.ts';
import { newestMonthFirst, type DossierFigures } from '../model/dossier-figures.ts';
import type { InternalProcedure, OnlineOnlyProcedure } from '../model/procedure-lists.ts';
import { runsOn } from '../model/period.ts';
import type { Redirect } from '../model/settings.ts';
import type { PosterFields } from '../model/poster.ts';
import type { Slogan } from '../model/slogan.ts';
import { compareVietnamese } from '../vietnamese/collation.ts';
import { today } from '../site/today.ts';
import { collection, type Content } from './collection.ts';
import { onceForEach } from './once.ts';
import { documentsById, type DocumentContent } from './documents.ts';

const sortedAbbreviations = onceForEach((all: readonly Content<Abbreviation>[]) =>
  all.map(({ fields }) => fields).sort((a, b) => compareVietnamese(a.abbr, b.abbr)),
);

/** Abbreviations in Vietnamese order. */
export const abbreviations = async (): Promise<readonly Abbreviation[]> =>
  sortedAbbreviations(await collection('abbreviations'));

/** Slogans in the editors' order. */
export const slogans = async (): Promise<Slogan[]> =>
  (await collection('slogans')).map(({ fields }) => fields);

/** Posters in the editors' order. */
export const posters = async (): Promise<PosterFields[]> =>
  (await collection('posters')).map(({ fields }) => fields);

/** A card for the counter with the documents that it rests on, and whether it may be held out today. */
export interface CounterCardContent {
  readonly card: CounterCard;
  readonly basis: readonly { readonly document: DocumentContent; readonly article: string | undefined }[];
  readonly holds: boolean;
}

/** Cards for the counter in the editors' order. */
export const counterCards = async (): Promise<CounterCardContent[]> =>
  Promise.all(
    (await collection('counterCards')).map(async ({ fields: card }) => {
      const documents = await documentsById(card.basis?.map(({ document }) => document));
      return {
        card,
        basis: documents.map((document, n) => ({ document, article: card.basis?.[n]?.article })),
        holds: holdsOn(
          card,
          documents.map(({ fields }) => fields),
          today(),
        ),
      };
    }),
  );

/** Redirects that editors wrote down. */
export const redirects = async (): Promise<Redirect[]> =>
  (await collection('redirects')).map(({ fields }) => fields);

/** Internal procedures made public. */
export const internalProcedures = async (): Promise<InternalProcedure[]> =>
  (await collection('internalProcedures')).map(({ fields }) => fields);

/** Procedures for which only online dossiers are taken, those still running today. */
export const onlineOnlyProcedures = async (): Promise<OnlineOnlyProcedure[]> =>
  (await collection('onlineOnlyProcedures'))
    .map(({ fields }) => fields)
    .filter(({ to }) => runsOn({ to }, today()));

/** Dossier figures, newest month first, then by unit. */
export const dossierFigures = async (): Promise<DossierFigures[]> =>
  (await collection('dossierFigures')).map(({ fields }) => fields).sort(newestMonthFirst);
