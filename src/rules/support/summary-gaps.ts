import { kept } from '../../model/kept.ts';
import { foldCode, foldName } from '../../model/names.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';

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

/** Only where every unit of the summary has figures on another sheet, and one unit more has. */
export function summaryGaps(tables: readonly TableReading[]): SummaryGap[] {
  const plans = tables.filter(({ kind }) => kind === 'plan');
  if (new Set(plans.map(({ sheet }) => sheet)).size < 2) return [];
  let known: Sheets | undefined;
  return plans.flatMap((table) => {
    const total = table.units.findLast(({ members }) => members !== null && members.length >= fewest);
    const own = total?.members?.map((position) => table.units[position]!) ?? [];
    const level = own[0]?.level;
    if (!total || own.some((unit) => unit.level !== level)) return [];
    const sheets = (known ??= sheetsOf(plans));
    if (!own.every((unit) => isElsewhere(sheets, table, unit))) return [];
    const missing = onlyMissing(table, own[0]!.level, plans);
    return missing ? [{ table, total, missing }] : [];
  });
}

/** The one unit that other sheets plan and this table does not print; null where there are several. */
function onlyMissing(
  table: TableReading,
  level: UnitReading['level'],
  plans: readonly TableReading[],
): Printed | null {
  const here = namesIn(table);
  let missing: Printed | null = null;
  for (const other of plans) {
    if (other.sheet === table.sheet || other.year !== table.year) continue;
    for (const { unit, names } of plannedIn(other)) {
      if (unit.level !== level) continue;
      if (names.some((name) => here.has(name))) continue;
      missing ??= { table: other, unit };
      const known = namesOf(missing.unit);
      if (!names.some((name) => known.includes(name))) return null;
    }
  }
  return missing;
}

const namesIn = kept(({ units }: TableReading): ReadonlySet<string> => new Set(units.flatMap(namesOf)));

/** By year and level, and by name: the sheet that plans the unit, null where several do. */
type Sheets = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

function sheetsOf(plans: readonly TableReading[]): Sheets {
  const sheets = new Map<string, Map<string, string | null>>();
  for (const table of plans) {
    for (const { unit, names } of plannedIn(table)) {
      const kind = kindOf(table, unit);
      let named = sheets.get(kind);
      if (!named) sheets.set(kind, (named = new Map()));
      for (const name of names) {
        const before = named.get(name);
        if (before !== table.sheet) named.set(name, before === undefined ? table.sheet : null);
      }
    }
  }
  return sheets;
}

function isElsewhere(sheets: Sheets, table: TableReading, unit: UnitReading): boolean {
  const named = sheets.get(kindOf(table, unit));
  return namesOf(unit).some((name) => {
    const sheet = named?.get(name);
    return sheet !== undefined && sheet !== table.sheet;
  });
}

function kindOf({ year }: TableReading, { level }: UnitReading): string {
  return `${year}|${level}`;
}

interface Planned {
  readonly unit: UnitReading;
  readonly names: readonly string[];
}

const plannedIn = kept(({ units }: TableReading): readonly Planned[] =>
  units
    .filter(({ figures }) => figures.some(({ role }) => role === 'plan'))
    .map((unit) => ({ unit, names: namesOf(unit) })),
);

/** Units that share one of these are the same unit. */
function namesOf({ code, name }: UnitReading): string[] {
  const names = code === null ? [] : [foldCode(code)];
  if (name !== '') names.push(`|${foldName(name)}`);
  return names;
}
