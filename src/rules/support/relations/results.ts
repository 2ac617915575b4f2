import { type Figure, quantityOf, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { readReferences } from '../formulas/formula.ts';
import { groupBy } from '../group.ts';
import { asTerm, holding, isBroken, makeRelation, type Relation } from './relation.ts';
import { columnsOf } from './rows.ts';

/** The results of the official income statements, of a municipality and of its enterprise, from the top down. */
const statements: readonly (readonly string[])[] = [
  ['margin', 'annualMargin', 'result', 'surplus'],
  ['turnover', 'operatingSurplus', 'result', 'surplus'],
];
/** Sums that the statement may print above or below their own parts. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['taxRevenue', ['incomeTax', 'propertyTax', 'corporateTax']],
  ['personnel', ['salaries', 'socialCosts', 'pensions', 'otherSocialCosts']],
  ['materialsAndServices', ['materials', 'services']],
  ['financial', ['interestIncome', 'interestExpense', 'otherFinancialIncome', 'otherFinancialExpense']],
]);

/** What stands between two results of one column of a unit, from the upper to the lower one. */
interface Step {
  readonly unit: UnitReading;
  readonly upper: Figure;
  readonly lower: Figure;
  readonly between: readonly Figure[];
}

/** What a statement prints below its first result. */
const lowerResults: ReadonlySet<string> = new Set(statements.flatMap(([, ...lower]) => lower));

type Choose = (between: readonly Figure[]) => readonly Figure[];

/**
 * Each result of an income statement is the one above it and the lines between them (vuosikate = toimintakate +
 * verotulot + valtionosuudet + rahoitustuotot ja -kulut). Only where at least half of the table shows that it is, or
 * what one result is off is made good by the next.
 */
export function resultRelations(table: TableReading): Relation[] {
  const steps = table.units.flatMap(stepsOf);
  const byResult = [...groupBy(steps, ({ lower }) => quantityOf(lower)).values()].map((same) => {
    const variants = [everyLine, withoutParts, withoutSums, knownLines].map((choose) =>
      same.flatMap((step) => relationOf(table, step, choose)),
    );
    return variants.reduce((a, b) => (holding(b) > holding(a) ? b : a));
  });
  const all = byResult.flat();
  const results = byResult.flatMap((same) => {
    const own = same.filter((relation) => !isBroken(relation) || !takesOverColumn(relation));
    const isShown = holding(same) >= 1 && holding(same) * 2 >= own.length;
    return isShown || own.every((relation) => isMadeGood(relation, all)) ? same : [];
  });
  return [...results, ...innerSums(table, steps)];
}

/** Sums that stand between two results with their parts, where at least half of the table shows that these are all. */
function innerSums(table: TableReading, steps: readonly Step[]): Relation[] {
  return [...partsOf].flatMap(([name, parts]) => {
    const sums = steps.flatMap(({ unit, between }) => {
      const result = between.find((line) => quantityOf(line) === name);
      const lines = between.filter((line) => parts.includes(quantityOf(line)));
      if (!isNumber(result) || lines.length < 2 || lines.some(isUnusable)) return [];
      const terms = lines.filter(isNumber).map(asTerm);
      return [makeRelation(table, { kind: 'results', name, unit, result, terms })];
    });
    return name !== 'personnel' && holding(sums) >= 1 && holding(sums) * 2 >= sums.length ? sums : [];
  });
}

/** The result above or below is off by as much the other way. */
function isMadeGood({ result, terms, residual, slack }: Relation, all: readonly Relation[]): boolean {
  return all.some(
    (other) =>
      (other.terms[0]!.figure === result || terms[0]!.figure === other.result) &&
      isBroken(other) &&
      Math.abs(other.residual + residual) <= slack,
  );
}

function stepsOf(unit: UnitReading): Step[] {
  if (!unit.figures.some((figure) => figure.item === 'account' && lowerResults.has(quantityOf(figure))))
    return [];
  const names = new Set(unit.figures.map(quantityOf));
  const results =
    statements.find(([, second]) => names.has(second!)) ??
    statements.find(([first, , ...lower]) => names.has(first!) && lower.some((name) => names.has(name)));
  if (!results) return [];
  return columnsOf(unit.figures.filter(isAdditive)).flatMap((figures) => {
    const lines = figures.toSorted((a, b) => a.cell.row - b.cell.row);
    const places = results.map((name) => lines.findIndex((line) => quantityOf(line) === name));
    const found = places.filter((place) => place >= 0);
    return found.slice(1).flatMap((place, index) => {
      const above = found[index]!;
      if (place < above) return [];
      return { unit, upper: lines[above]!, lower: lines[place]!, between: lines.slice(above + 1, place) };
    });
  });
}

function relationOf(table: TableReading, { unit, upper, lower, between }: Step, choose: Choose): Relation[] {
  const terms = [upper, ...choose(between)];
  if (!isNumber(lower) || terms.length < 2 || terms.some(isUnusable)) return [];
  const counted = terms.filter(isNumber).map(asTerm);
  return [
    makeRelation(table, { kind: 'results', name: quantityOf(lower), unit, result: lower, terms: counted }),
  ];
}

/** It repeats what other columns of its row say, right or wrong: `=B16`, `=B16+C16`. */
function takesOverColumn({ table: { sheet }, result: { formula, cell } }: Relation): boolean {
  if (formula === null) return false;
  const references = readReferences(formula, sheet);
  return (
    references.length > 0 &&
    references.every(({ area: { top, bottom } }) => top === cell.row && bottom === cell.row)
  );
}

const everyLine: Choose = (between) => between;
/** A sum counts, the lines it is made of do not. */
const withoutParts: Choose = (between) => {
  const names = new Set(between.map(quantityOf));
  const parts = new Set([...partsOf].flatMap(([sum, own]) => (names.has(sum) ? own : [])));
  return between.filter((line) => !parts.has(quantityOf(line)));
};
/** Lines of the municipality's own stand below the one they are part of. */
const knownLines: Choose = (between) =>
  withoutParts(between.filter(({ item, account }) => item !== 'account' || account !== null));
const withoutSums: Choose = (between) => between.filter((line) => !partsOf.has(quantityOf(line)));
