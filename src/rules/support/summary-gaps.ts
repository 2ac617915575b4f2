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
  return plans.flatMap((table) => {
    const total = table.units.findLast(({ members }) => members !== null && members.length >= fewest);
    const own = total?.members?.map((position) => table.units[position]!) ?? [];
    const level = own[0]?.level;
    if (!total || own.some((unit) => unit.level !== level)) return [];
    const others = plans
      .filter(({ sheet, year }) => sheet !== table.sheet && year === table.year)
      .flatMap((other) => other.units.map((unit) => ({ table: other, unit })))
      .filter(({ unit }) => unit.level === level && unit.figures.some(({ role }) => role === 'plan'));
    if (!own.every((unit) => others.some((other) => isSame(other.unit, unit)))) return [];
    const more = others.filter(({ unit }) => !table.units.some((one) => isSame(one, unit)));
    const [missing] = more;
    return missing && more.every(({ unit }) => isSame(unit, missing.unit)) ? [{ table, total, missing }] : [];
  });
}

function isSame(a: UnitReading, b: UnitReading): boolean {
  if (a.code !== null && b.code !== null && foldCode(a.code) === foldCode(b.code)) return true;
  return a.name !== '' && foldName(a.name) === foldName(b.name);
}
