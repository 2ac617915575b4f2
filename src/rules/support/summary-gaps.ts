import { kept } from '../../model/kept.ts';
import { foldCode, foldName } from '../../model/names.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { groupBy } from './group.ts';

interface Printed {
  readonly table: TableReading;
  readonly unit: UnitReading;
}

/** A table that adds up units of other sheets and lacks one of them. */
export interface SummaryGap {
  readonly table: TableReading;
  readonly total: UnitReading;
  readonly missing: Printed;
}

const fewest = 3;
/** Links to other sheets say that it is a summary of them. */
const fewestLinked = 2;

/** Only where every unit of the summary has figures on another sheet, and one unit more has. */
export function summaryGaps(tables: readonly TableReading[]): SummaryGap[] {
  const plans = tables.filter(({ kind }) => kind === 'plan');
  if (new Set(plans.map(({ sheet }) => sheet)).size < 2) return [];
  return plans.flatMap((table) => {
    const total = table.units.findLast(({ members }) => members !== null && members.length >= fewestLinked);
    const own = total?.members?.map((position) => table.units[position]!) ?? [];
    const level = own[0]?.level;
    if (own.length < fewest && !own.every(isLinked)) return [];
    if (!total || own.some((unit) => unit.level !== level)) return [];
    if (!own.every((unit) => isElsewhere(plans, table, unit))) return [];
    const missing = onlyMissing(table, own[0]!.level, plans);
    return missing ? [{ table, total, missing }] : [];
  });
}

/** The one unit that other sheets plan for the year and this table does not print; null where there are several. */
function onlyMissing(
  table: TableReading,
  level: UnitReading['level'],
  plans: readonly TableReading[],
): Printed | null {
  const here = namesIn(table);
  let missing: Planned | null = null;
  for (const other of plans) {
    if (other.sheet === table.sheet || other.year !== table.year) continue;
    for (const planned of plannedIn(other)) {
      const { unit, names } = planned;
      if ((unit.level !== level && !isForm(other)) || names.some((name) => here.has(name))) continue;
      missing ??= planned;
      if (!names.some((name) => missing!.names.includes(name))) return null;
    }
  }
  return missing;
}

const namesIn = kept(({ units }: TableReading): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const unit of units) for (const name of namesOf(unit)) names.add(name);
  return names;
});

/** Another sheet plans the unit for the same year. */
function isElsewhere(
  plans: readonly TableReading[],
  { sheet, year }: TableReading,
  unit: UnitReading,
): boolean {
  const names = namesOf(unit);
  return plans.some((other) => {
    if (other.sheet === sheet || other.year !== year) return false;
    const planned = isForm(other) ? namesIn(other) : plannedNames(other).get(unit.level);
    return planned !== undefined && names.some((name) => planned.has(name));
  });
}

const plannedNames = kept((table: TableReading): ReadonlyMap<UnitReading['level'], ReadonlySet<string>> => {
  const byLevel = groupBy(plannedIn(table), ({ unit }) => unit.level);
  return new Map([...byLevel].map(([level, own]) => [level, new Set(own.flatMap(({ names }) => names))]));
});

/** The form of one unit: what level it is of, nothing there says. */
function isForm({ units }: TableReading): boolean {
  return units.length === 1;
}

function isLinked({ figures }: UnitReading): boolean {
  return figures.length > 0 && figures.every(({ formula }) => formula?.includes('!'));
}

interface Planned extends Printed {
  readonly names: readonly string[];
}

const plannedIn = kept((table: TableReading): readonly Planned[] =>
  table.units
    .filter(({ figures }) => figures.some(({ role }) => role === 'plan'))
    .map((unit) => ({ table, unit, names: namesOf(unit) })),
);

/** Units that share one of these are the same unit. */
function namesOf({ code, name }: UnitReading): string[] {
  const names = code === null ? [] : [foldCode(code)];
  if (name !== '') names.push(`|${foldName(name)}`);
  return names;
}
