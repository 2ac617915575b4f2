import type { Area } from '../../../model/address.ts';
import type { ColumnRole, Figure, Item, TableReading, UnitReading } from '../../../model/table.ts';

const roles: readonly ColumnRole[] = ['plan', 'planYear', 'amendedBudget', 'budget', 'forecast', 'actual'];
const items: readonly Item[] = ['revenue', 'expense', 'margin', 'depreciation', 'investment'];
const most = 3;

/** Picks the few figures a unit is known by: those of the plan, or of what comes closest, in the plan year. */
export function keyFigures(table: TableReading): (unit: UnitReading) => readonly Figure[] {
  const all = table.units.flatMap(({ figures }) => figures.filter(isUsable));
  const role = roles.find((one) => all.some((figure) => figure.role === one)) ?? all[0]?.role;
  const ofRole = all.filter((figure) => figure.role === role);
  const year = ofRole.some((figure) => figure.year === table.year) ? table.year : (ofRole[0]?.year ?? null);
  const isSplit = ofRole.every(({ split }) => split !== null);
  return ({ figures }) => {
    const ofYear = figures.filter(
      (figure) => isUsable(figure) && figure.year === year && figure.split === (isSplit ? 'external' : null),
    );
    const asked = ofYear.filter((figure) => figure.role === role);
    // Of columns that add up the units beside them, the sum is all there is.
    const own = asked.length > 0 ? asked : ofYear.filter((figure) => figure.role === 'total');
    const main = items.flatMap((item) => own.find((figure) => figure.item === item) ?? []);
    return (main.length > 0 ? main : own).slice(0, most);
  };
}

/** The smallest area around a unit's name and figures. */
export function unitArea({ heading, figures }: UnitReading): Area {
  const cells = [heading, ...figures.map(({ cell }) => cell)];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function isUsable({ cents, month }: Figure): boolean {
  return cents !== null && month === null;
}
