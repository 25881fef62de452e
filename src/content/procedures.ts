import type { WaivedFee } from '../model/fee-waiver.ts';
import { periodStateOn } from '../model/period.ts';
import { isDecidedAtCommune, LIFE_EVENTS, type LifeEvent, type Procedure } from '../model/procedure.ts';
import { today } from '../site/today.ts';
import { collection } from './collection.ts';

/** Where today lies in the time in which a procedure is in force. */
export const procedureState = ({ validFrom, validTo }: Procedure) =>
  periodStateOn({ from: validFrom, to: validTo }, today());

/** Every procedure, in the order of the file; those that have ended or were withdrawn keep their page. */
export const procedurePages = async (): Promise<Procedure[]> =>
  (await collection('procedures')).map(({ fields }) => fields);

/** Procedures in force today. */
export const procedures = async (): Promise<Procedure[]> =>
  (await procedurePages()).filter((one) => !one.withdrawn && procedureState(one) === 'running');

/** Procedures in force that are decided in a commune. */
export const proceduresAtCommune = async (): Promise<Procedure[]> =>
  (await procedures()).filter(isDecidedAtCommune);

/** A procedure by its identifier, whatever its state. @throws Error when there is none. */
export async function procedure(id: string): Promise<Procedure> {
  const found = (await procedurePages()).find((one) => one.id === id);
  if (!found)
    throw new Error(
      `Không có thủ tục “${id}” trong content/thu-tuc.yaml. Chạy npm run check để thấy tệp và dòng.`,
    );
  return found;
}

/** Procedures that name a page of ours as related; `address` is root-relative. */
export const proceduresAbout = async (address: string): Promise<Procedure[]> =>
  (await procedures()).filter(({ related }) => related?.includes(address));

/** Procedures in force that belong to one thing that happens in a life. */
export interface LifeEventProcedures {
  readonly id: LifeEvent;
  readonly label: string;
  readonly procedures: readonly Procedure[];
}

/** Procedures in force by what happens in a life, in the order of the page; where all have ended there are none. */
export async function lifeEvents(): Promise<LifeEventProcedures[]> {
  const named = new Set((await procedurePages()).map(({ lifeEvent }) => lifeEvent));
  const all = await procedures();
  return (Object.entries(LIFE_EVENTS) as [LifeEvent, string][])
    .filter(([id]) => named.has(id))
    .map(([id, label]) => ({ id, label, procedures: all.filter(({ lifeEvent }) => lifeEvent === id) }));
}

/** The same without what has none in force, for lists. */
export const proceduresByEvent = async (): Promise<LifeEventProcedures[]> =>
  (await lifeEvents()).filter((event) => event.procedures.length > 0);

/** The waiver from which a procedure's fees are taken, and where today lies in its time; undefined where there is none. */
export async function feeWaiverOf({ feeWaiver }: Procedure) {
  if (!feeWaiver) return undefined;
  const found = (await collection('feeWaivers')).find(({ fields }) => fields.id === feeWaiver.waiver);
  if (!found)
    throw new Error(
      `Không có quy định miễn, giảm “${feeWaiver.waiver}” trong content/mien-phi.yaml. Chạy npm run check để thấy tệp và dòng.`,
    );
  const waiver: WaivedFee = { ...found.fields, what: feeWaiver.what };
  return { ...waiver, state: periodStateOn(waiver, today()) };
}

/** Every procedure with a page, beside it the waiver of its fees, over or not: for who reads them all by machine. */
export const waivedProcedures = async () =>
  Promise.all(
    (await procedurePages()).map(async (fields) => ({ fields, waiver: await feeWaiverOf(fields) })),
  );
