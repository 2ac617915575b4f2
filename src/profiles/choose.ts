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
  const fitting = known.flatMap((profile) => {
    const why = {
      cityNamed: namesCity(snapshot, profile),
      unitsMatched: matchUnits(tables, profile),
      aimsMatched: matchAims(tables, profile),
    };
    const matched = Math.max(why.unitsMatched, why.aimsMatched);
    const enough = matched >= 3 || (why.cityNamed && matched >= 1);
    return enough ? [{ id: profile.id, why }] : [];
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

function matchUnits(tables: readonly TableReading[], { nodes }: Profile): number {
  const matched = new Set<string>();
  for (const { code, name } of tables.flatMap((table) => table.units)) {
    if (code === null) continue;
    const node = nodes.find((one) => one.code === foldCode(code));
    if (node?.names.some((known) => foldName(known) === foldName(name))) matched.add(node.id);
  }
  return matched.size;
}

function matchAims(tables: readonly TableReading[], { goals }: Profile): number {
  const themes = new Set(tables.flatMap((table) => table.goals.map(({ theme }) => foldName(theme ?? ''))));
  return (goals?.aims ?? []).filter(({ names }) => names.some((name) => themes.has(foldName(name)))).length;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
