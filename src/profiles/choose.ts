import { kept } from '../model/kept.ts';
import { foldCode, foldName } from '../model/names.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { profiles } from './index.ts';
import type { Profile } from './schema.ts';

export interface ProfileChoice {
  readonly id: string;
  readonly why: {
    readonly cityNamed: boolean;
    /** Units whose code and name both match the register. */
    readonly unitsMatched: number;
    /** Strategic aims or themes of the city that stand in the workbook's goal tables. */
    readonly aimsMatched: number;
  };
}

/**
 * The profile the workbook itself speaks for: three units that match by code and name, or three of the city's own
 * strategic aims, or the city's name and one of either. A code alone proves nothing, because cities share codes. Null when there is no such profile, or two.
 */
export function chooseProfile(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
  known: readonly Profile[] = profiles,
): ProfileChoice | null {
  const themes = new Set(tables.flatMap((table) => table.goals.map(({ theme }) => foldName(theme ?? ''))));
  const fitting = known.flatMap((profile) => {
    const unitsMatched = matchUnits(tables, profile);
    const aimsMatched = matchAims(themes, profile);
    const matched = Math.max(unitsMatched, aimsMatched);
    if (matched === 0) return [];
    const cityNamed = namesCity(snapshot, profile);
    return matched >= 3 || cityNamed
      ? [{ id: profile.id, why: { cityNamed, unitsMatched, aimsMatched } }]
      : [];
  });
  const named = fitting.filter(({ why }) => why.cityNamed);
  const pool = named.length > 0 ? named : fitting;
  return pool.length === 1 ? pool[0]! : null;
}

function namesCity(snapshot: WorkbookSnapshot, { nameStems }: Profile): boolean {
  if (nameStems.length === 0) return false;
  const word = new RegExp(`(?<![\\p{L}])(?:${nameStems.map(escape).join('|')})`, 'iu');
  return snapshot.sheets.some(
    ({ name, cells }) => word.test(name) || cells.strings.some((text) => word.test(text)),
  );
}

/** The names that stand beside each code of a unit. */
const namesByCode = kept(({ units }: TableReading): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { code, name } of units) {
    if (code === null) continue;
    const own = names.get(foldCode(code));
    if (own) own.push(name);
    else names.set(foldCode(code), [name]);
  }
  return names;
});

/** The names of each code of the register; of units with the same code those of the first. */
const acceptedNames = kept(
  ({ nodes }: Profile) =>
    new Map(nodes.toReversed().map(({ code, names }) => [code, new Set(names.map(foldName))])),
);

function matchUnits(tables: readonly TableReading[], profile: Profile): number {
  return [...acceptedNames(profile)].filter(
    ([code, names]) =>
      code !== null &&
      tables.some((table) =>
        namesByCode(table)
          .get(code)
          ?.some((name) => names.has(foldName(name))),
      ),
  ).length;
}

function matchAims(themes: ReadonlySet<string>, { goals }: Profile): number {
  return (goals?.aims ?? []).filter(({ names }) => names.some((name) => themes.has(foldName(name)))).length;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
