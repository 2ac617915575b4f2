import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isNumber, isUnusable } from '../figures.ts';
import { groupBy } from '../group.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';
import { quantityRows } from './rows.ts';

/** The year and the twelve months or four quarters it is spread over. */
export function monthRelations(table: TableReading): Relation[] {
  const monthly = table.units.filter(({ figures }) => figures.some(({ role }) => role === 'month'));
  const all = monthly.flatMap((unit) =>
    quantityRows(unit.figures).flatMap((row) => rowRelations(table, unit, row)),
  );
  return [...groupBy(all, ({ result }) => `${result.role}|${result.year}`).values()].flatMap((relations) => {
    const own = withoutMargins(relations);
    const isYear = relations[0]!.result.role === 'total' || holding(own) * 2 >= own.length;
    if (relations[0]!.terms.length === quartersOfYear && !own.some(isSpread)) return totalsOf(relations);
    return isYear ? relations : relations.filter(isColumnSum);
  });
}

/** A margin fails with its parts and says nothing more. */
function withoutMargins(relations: readonly Relation[]): readonly Relation[] {
  const parts = relations.filter(({ result }) => result.item !== 'margin');
  return parts.length > 0 ? parts : relations;
}

/** Several quarters that come to the year exactly are its quarters. */
function isSpread(relation: Relation): boolean {
  const { result, terms } = relation;
  return (
    !isBroken(relation) && result.cents !== 0 && terms.filter(({ figure }) => figure.cents !== 0).length > 1
  );
}

function totalsOf(relations: readonly Relation[]): Relation[] {
  return relations.filter(({ result }) => result.role === 'total');
}

const quartersOfYear = 4;

function rowRelations(table: TableReading, unit: UnitReading, row: readonly Figure[]): Relation[] {
  if (row.every(({ role }) => role === 'month')) return [];
  const periods = row.filter(({ role }) => role === 'month');
  const parts = wholeYear(periods) ?? allButOne(periods);
  if (!parts || parts.some(isUnusable)) return [];
  const terms = parts.filter(isNumber).map(asTerm);
  const years = row.filter(
    ({ role, year }) => role !== 'month' && (year === null || year === parts[0]!.year),
  );
  return years
    .filter(isNumber)
    .map((result) => makeRelation(table, { kind: 'months', name: '', unit, result, terms }))
    .filter(
      (one) =>
        one.terms.length > 11 ||
        one.terms.length === quartersOfYear ||
        one.result.role === 'total' ||
        isColumnSum(one),
    );
}

/** Eleven months below each other and the plan of the year under them. */
function isColumnSum({ result, terms }: Relation): boolean {
  return (
    terms.length === 11 &&
    result.role === 'plan' &&
    terms.every(({ figure: { cell } }) => cell.column === result.cell.column && cell.row < result.cell.row)
  );
}

/** One month is missing: what is left does not make the year. */
function allButOne(periods: readonly Figure[]): Figure[] | null {
  const months = periods.filter(({ month }) => month !== null);
  const distinct = new Set(months.map(({ month }) => month));
  return months.length === 11 && distinct.size === 11 && distinct.has(1) && distinct.has(12) ? months : null;
}

/** The twelve months, or the four quarters where the table has no months. */
function wholeYear(periods: readonly Figure[]): Figure[] | null {
  const months = periods.filter(({ month }) => month !== null);
  const distinct = new Set(months.map(({ month }) => month));
  if (months.length === 12 && distinct.size === 12) return months;
  const quarters = periods.filter(({ month }) => month === null);
  return months.length === 0 && quarters.length === 4 ? quarters : null;
}
