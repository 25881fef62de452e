import type { APIRoute, GetStaticPaths } from 'astro';
import { planCalendar, planEntries } from '../../../channels/calendar/site-calendars.ts';
import { plans, type PlanContent } from '../../../content/plans.ts';

/** A calendar without an entry is none. */
export const getStaticPaths = (async () =>
  (await plans())
    .filter((plan) => planEntries(plan).length > 0)
    .map((plan) => ({
      params: { id: plan.id, calendar: 'lich' },
      props: { plan },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanContent }> = ({ props }) => planCalendar(props.plan);
