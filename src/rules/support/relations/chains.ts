import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, isUnusable, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { sideOf } from '../sides/sides.ts';
import { holding, makeRelation, type Relation, type Term } from './relation.ts';
import { quantityRows } from './rows.ts';

/** Budget or plan, its amendments, and what they make: TA + muutokset = MTA, KS + KSM = uusi KS. */
export function chainRelations(table: TableReading): Relation[] {
  const amended = table.units.filter(({ figures }) => figures.some(({ role }) => role === 'amendedBudget'));
  const rows = amended.flatMap((unit) => quantityRows(unit.figures).map((row) => ({ unit, row })));
  const ways = [asIs, spendingAdds].map((signOf) =>
    rows.flatMap(({ unit, row }) => rowRelations(table, unit, row, signOf)),
  );
  const best = mostlyAdded(rows) ? ways[0]! : ways.reduce((a, b) => (holding(b) > holding(a) ? b : a));
  return [...groupBy(best, baseOf).values()].flatMap((relations) => {
    const others = best.filter((other) => baseOf(other) !== baseOf(relations[0]!));
    const isOnly = others.length === 0 && relations.length < 4;
    return holding(relations) * 2 >= relations.length || isOnly ? relations : [];
  });
}

/** Most of the formulas of expenses add the amendment as it is. */
function mostlyAdded(rows: readonly { readonly row: readonly Figure[] }[]): boolean {
  const results = rows.flatMap(({ row }) => row.filter(({ role }) => role === 'amendedBudget'));
  const own = results.filter((figure) => figure.formula !== null && sideOf(figure) !== 'revenue');
  const adding = own.filter(({ formula }) =>
    /^=\+?\$?[A-Z]{1,3}\$?\d+\+\$?[A-Z]{1,3}\$?\d+$/i.test(formula!),
  );
  return adding.length > 1 && adding.length * 2 > own.length;
}

type SignOf = (amendment: NumberFigure) => 1 | -1;
const asIs: SignOf = () => 1;
/** More spending is entered as a positive amendment though expenses are negative. */
const spendingAdds: SignOf = (amendment) => (sideOf(amendment) === 'revenue' ? 1 : -1);

function rowRelations(
  table: TableReading,
  unit: UnitReading,
  row: readonly Figure[],
  signOf: SignOf,
): Relation[] {
  const results = row.filter(({ role }) => role === 'amendedBudget').filter(isNumber);
  return results.flatMap((result) => {
    const ofYear = row.filter(({ year }) => year === result.year || year === null);
    const amendments = ofYear.filter(({ role }) => role === 'amendment');
    const bases = ofYear.filter(({ role }) => role === 'plan' || role === 'budget');
    const isChanged = amendments.length > 0 || hasAmendments(table, result);
    if (!isChanged || results.length > 1) return [];
    return bases.flatMap((base) => {
      if ([base, ...amendments].some(isUnusable)) return [];
      const changes: Term[] = amendments.filter(isNumber).map((figure) => ({ figure, sign: signOf(figure) }));
      const terms = isNumber(base) ? [{ figure: base, sign: 1 as const }, ...changes] : changes;
      return [makeRelation(table, { kind: 'chain', name: base.role, unit, result, terms })];
    });
  });
}

/** The table has a column of changes, of this quantity or of all; a blank in it is none. */
function hasAmendments({ columns }: TableReading, result: Figure): boolean {
  return columns.some(
    ({ role, year, item }) =>
      role === 'amendment' &&
      (year === result.year || year === null) &&
      (item === null || item === result.item),
  );
}

function baseOf({ name }: Relation): string {
  return name;
}
