import { aimsOf } from '../../../goal-tables/aims.ts';
import { learnLayout } from '../../../goal-tables/learn-layout.ts';
import { requestFor } from '../../../goal-tables/request-for.ts';
import type { ChosenAim, Place, TableRequest } from '../../../goal-tables/request.ts';
import type { Selection } from '../../../excel/selection.ts';
import type { Language } from '../../../model/language.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { findProfile, layoutsFor, type OfferedLayout } from '../../../profiles/index.ts';
import type { PaneState, Result } from '../../state/pane-state.ts';

/** What was chosen of the new table; everything else is as `usual` says. */
export interface Choice {
  /** Id of the layout. */
  readonly layout: string;
  readonly year: number;
  /** As it is to be printed; empty for none. */
  readonly unit: string;
  /** Names of aims and texts of goals that are left out. */
  readonly left: ReadonlySet<string>;
  readonly place: Place['kind'];
}

/** The city the workbook is of; null when nobody knows. */
export function cityOf({ report }: Result, { profile }: PaneState): Organisation | null {
  return profile?.organisation ?? (report.profile === null ? null : findProfile(report.profile));
}

export function usual({ report }: Result, city: Organisation | null, thisYear: number): Choice {
  const offered = layoutsFor(city);
  const own = offered.find(({ profile }) => profile === city?.id);
  const general = offered.find(({ profile }) => profile === generalProfile);
  const years = report.tables.flatMap(({ year }) => year ?? []);
  return {
    layout: (own ?? general ?? offered[0]!).layout.id,
    year: years.length > 0 ? Math.max(...years) : thisYear,
    unit: '',
    left: new Set(),
    place: 'new-sheet',
  };
}

export const generalProfile = 'default';
/** The columns a table has already. */
export const ownLayout = 'own';

/** Stands for the profile of layouts that are learnt from the workbook's own tables. */
export const learntProfile = 'workbook';

/** Those of the cities, and one like each goal table of the workbook. */
export function offeredFor({ tables }: Result, city: Organisation | null): readonly OfferedLayout[] {
  const readings = tables.map(({ reading }) => reading);
  const goals = readings.filter(({ kind, confidence }) => kind === 'goals' && confidence >= 0.5);
  const learnt = goals.map((table, index) => ({
    profile: learntProfile,
    layout: { ...learnLayout(table), id: `${learntProfile}-${index + 1}` },
  }));
  return [...layoutsFor(city), ...learnt];
}

export function layoutOf(id: string, offered: readonly OfferedLayout[]): OfferedLayout {
  return offered.find(({ layout }) => layout.id === id) ?? offered[0]!;
}

/** Whose strategy the table follows: a general or learnt layout follows that of the workbook's city. */
export function strategyOf({ profile }: OfferedLayout, city: Organisation | null): Organisation | null {
  const isCitys = profile === generalProfile || profile === learntProfile || profile === city?.id;
  return isCitys ? city : findProfile(profile);
}

export function unitsOf(strategy: Organisation | null, { report }: Result): string[] {
  const known = (strategy?.nodes ?? []).filter(({ level }) => level === 'operatingUnit' || level === 'area');
  const titles = known.map(({ code, names }) => [code, names[0]].filter(Boolean).join(' '));
  if (titles.length > 0) return titles;
  const printed = report.tables
    .flatMap(({ units }) => units)
    .filter(({ level }) => level === 'operatingUnit');
  return [...new Set(printed.map(({ code, name }) => [code, name].filter(Boolean).join(' ')))];
}

function chosenAims(aims: readonly ChosenAim[], left: ReadonlySet<string>): ChosenAim[] {
  return aims
    .filter(({ name }) => !left.has(name))
    .map((aim) => ({ ...aim, goals: aim.goals.filter(({ text }) => !left.has(text)) }));
}

export function requestOf(
  choice: Choice,
  offered: OfferedLayout,
  city: Organisation | null,
  selection: Selection | null,
  language: Language,
): TableRequest {
  const strategy = strategyOf(offered, city);
  return requestFor(
    {
      layout: offered.layout,
      city: strategy,
      year: choice.year,
      unit: choice.unit.trim() || null,
      aims: chosenAims(aimsOf(strategy), choice.left),
      place: placeOf(choice, selection),
    },
    language,
  );
}

function placeOf({ place }: Choice, selection: Selection | null): Place {
  if (place === 'new-sheet' || !selection) return { kind: 'new-sheet' };
  return { kind: place, ...selection };
}
