import { tableLanguage } from '../../../goal-tables/request-for.ts';
import type { Language } from '../../../model/language.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { usualCostCentres, type TemplateRequest, type TemplateUnit } from '../../../templates/request.ts';
import { findUnit, titleOf, unitsOf } from '../../../templates/units.ts';
import type { Result } from '../../state/pane-state.ts';

/** What was chosen of the new sheets. */
export interface Choice {
  /** Titles of units. */
  readonly units: ReadonlySet<string>;
  /** The unit as it is typed, where none are known. */
  readonly typed: string;
  readonly year: number;
  /** As it is typed. */
  readonly costCentres: string;
  readonly months: boolean;
}

export const mostCostCentres = 60;

/** Plans are made for the year to come. */
export function usual(thisYear: number): Choice {
  return {
    units: new Set(),
    typed: '',
    year: thisYear + 1,
    costCentres: String(usualCostCentres),
    months: false,
  };
}

/** The city's units, else those the workbook prints. */
export function offeredUnits(city: Organisation | null, { report }: Result, year: number): TemplateUnit[] {
  const own = city ? unitsOf(city, year) : [];
  if (own.length > 0) return own;
  const printed = report.tables.flatMap(({ units }) => units);
  const titles = printed.filter(({ level }) => level === 'operatingUnit').map(titleOf);
  return [...new Set(titles)].map((title) => findUnit(city, title));
}

/** One request a sheet; none while what is needed is missing. */
export function requestsOf(
  choice: Choice,
  offered: readonly TemplateUnit[],
  city: Organisation | null,
  language: Language,
): TemplateRequest[] {
  const costCentres = countOf(choice);
  if (costCentres === null) return [];
  const typed = findUnit(city, choice.typed);
  const units =
    offered.length > 0
      ? offered.filter((unit) => choice.units.has(titleOf(unit)))
      : [typed].filter(({ name }) => name !== '');
  return units.map((unit) => ({
    organisation: city,
    unit,
    year: choice.year,
    language: tableLanguage(language),
    costCentres,
    months: choice.months,
  }));
}

/** Null when it is no number that a sheet can have. */
export function countOf({ costCentres }: Choice): number | null {
  const count = Number(costCentres);
  return Number.isInteger(count) && count >= 1 && count <= mostCostCentres ? count : null;
}
