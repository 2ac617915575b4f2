import type { TableLanguage } from '../model/goal-layout.ts';
import type { Organisation, OrganisationNode } from '../model/organisation.ts';

/** The plan sheet somebody asks for. */
export interface TemplateRequest {
  /** Null where no city is known. */
  readonly organisation: Organisation | null;
  readonly unit: TemplateUnit;
  readonly year: number;
  readonly language: TableLanguage;
  /** Cost centres to be named by whoever fills the sheet in, where the city names none. */
  readonly costCentres: number;
  /** The plan is asked month by month, and the year is their sum. */
  readonly months?: boolean;
}

export interface TemplateUnit {
  readonly code: string | null;
  readonly name: string;
  /** Null for a unit that the city does not know. */
  readonly node: OrganisationNode | null;
}

/** What a plan sheet asks of every cost centre. */
export type TemplateItem = 'revenue' | 'expense' | 'margin' | 'depreciation';

export const usualCostCentres = 5;
