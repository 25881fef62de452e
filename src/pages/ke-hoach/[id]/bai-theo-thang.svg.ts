import type { APIRoute, GetStaticPaths } from 'astro';
import { coverageSvg } from '../../../charts/coverage-grid.ts';
import { planCoverage, plans, type PlanContent } from '../../../content/plans.ts';
import { siteColours } from '../../../site/brand-colours.ts';

/** The drawing of how a plan's contents were served. */
export const getStaticPaths = (async () =>
  (await plans()).map((plan) => ({ params: { id: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanContent }> = async ({ props }) => {
  const { coverage, months } = await planCoverage(props.plan.fields);
  return new Response(coverageSvg(coverage, months, siteColours()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
