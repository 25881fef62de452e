import { unitNameOn, type Unit } from '../../model/unit.ts';
import { located } from '../../site/href.ts';

/**
 * JSON-LD of a public body that has ended: schema.org GovernmentOrganization with its `dissolutionDate`.
 * Nothing for a unit that exists (who speaks for it is not ours to say), nor for a group, nor without a known last day.
 */
export function endedUnitData(id: string, unit: Unit, today: string): Record<string, unknown>[] {
  const { valid, type, successors = [] } = unit;
  if (!valid.to || valid.to >= today || type === 'nhom') return [];
  return [
    {
      '@type': 'GovernmentOrganization',
      name: unitNameOn(unit, valid.to).name,
      url: located(`/don-vi/${id}/`),
      dissolutionDate: valid.to,
      description: unit.description,
      ...(successors.length > 0
        ? {
            subjectOf: successors.map((successor) => ({
              '@type': 'WebPage',
              url: located(`/don-vi/${successor}/`),
            })),
          }
        : {}),
    },
  ];
}
