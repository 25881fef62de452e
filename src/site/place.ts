import type { DESCRIBED_PAGES } from '../model/settings.ts';
import { site } from './settings.ts';

/** What readers call the plan that the section rests on: “Kế hoạch 2023”. */
export const archivePlanName = (): string => ['Kế hoạch', site().archivePlan].filter(Boolean).join(' ');

/** A page's summary for search engines in the words of the settings, which may name the place; else `general`. */
export const pageDescription = (address: (typeof DESCRIBED_PAGES)[number], general: string): string =>
  site().descriptions?.[address] ?? general;
