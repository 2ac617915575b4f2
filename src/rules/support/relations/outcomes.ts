import type { CheckContext, Fails, Holds, OutcomeData } from '../../../model/outcome.ts';
import { periodKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import {
  asPrinted,
  comparison,
  figureData,
  figureTitle,
  isAdditive,
  placeOf,
  unitName,
  type NumberFigure,
} from '../figures.ts';
import { groupBy } from '../group.ts';
import { formulaPrint } from '../formulas/formula-print.ts';
import { consequencesOf, type Fault } from './faults.ts';
import { arithmeticOf } from './index.ts';
import { isBroken, relationsOfKind, type Relation, type RelationKind } from './relation.ts';

/** `differs`: the sum itself is wrong. `part-differs`: all the sums a part belongs to show that the part is. */
export type SumReason = 'differs' | 'part-differs';

type SumFails = Fails & { readonly reason: SumReason };

/**
 * What the sums of one kind, or those of it with one name, show: those that hold, and the faults told of them. A copied
 * formula is told once.
 */
export function* sumOutcomes(
  context: CheckContext,
  kind: RelationKind,
  name: string | null = null,
): Generator<SumFails | Holds> {
  const isOfRule = (relation: Relation) =>
    relation.kind === kind && (name === null || relation.name === name);
  const { relations, faults } = arithmeticOf(context);
  for (const relation of relationsOfKind(relations, kind)) {
    if (isOfRule(relation) && !isBroken(relation)) yield holds(relation);
  }
  const here = new Set(context.tables);
  yield* faultOutcomes(faults.filter(({ table, relation }) => here.has(table) && isOfRule(relation)));
}

/** A revenue or expense with the wrong sign is told as that. */
export function* faultOutcomes(faults: readonly Fault[]): Generator<SumFails> {
  const own = faults.filter(({ isTurned }) => !isTurned);
  const totals = groupBy(own.filter(isTypedTotal), ({ unit }) => unit);
  const throughout = new Set(
    [...totals].filter(([unit, all]) => failsThroughout(unit, all)).map(([unit]) => unit),
  );
  for (const group of groupBy(own, (fault) => faultKey(fault, throughout)).values()) yield failsOf(group);
}

/** The total is out in every one of its versions: a part has come or gone. */
function failsThroughout(unit: UnitReading, faults: readonly Fault[]): boolean {
  const periods = new Set(faults.map(({ figure }) => periodKey(figure)));
  const printed = unit.figures.filter((figure) => isAdditive(figure) && figure.cents !== 0);
  return periods.size > 1 && printed.every((figure) => periods.has(periodKey(figure)));
}

function isTypedTotal({ figure, relation }: Fault): boolean {
  return figure === relation.result && figure.formula === null && relation.kind === 'units';
}

/** A copied formula is one fault, and so is a typed total whose revenue, expense and margin are all of another day. */
function faultKey(
  { table: { sheet }, figure: { formula, cell }, figure, relation, unit }: Fault,
  throughout: ReadonlySet<UnitReading>,
): string {
  const isSum = figure === relation.result;
  if (isSum && formula !== null) return `${sheet}|${formulaPrint(formula, cell, sheet)}`;
  const isTotal = isSum && relation.kind === 'units';
  const { row, column } = isTotal ? unit.heading : cell;
  return [sheet, row, column, isTotal && !throughout.has(unit) && periodKey(figure)].join('|');
}

function holds({ table, result, unit }: Relation): Holds {
  return { kind: 'holds', subject: 'other', at: placeOf(table, result.cell), unit: unitName(unit) };
}

function failsOf([fault, ...copies]: readonly Fault[]): SumFails {
  const { table, figure, unit, relation, expected } = fault!;
  const { result, terms } = relation;
  const others = [result, ...terms.map((term) => term.figure)].filter((other) => other !== figure);
  const consequences = [fault!, ...copies].flatMap(consequencesOf);
  const labels = terms.map((term) => figureTitle(term.table ?? relation.table, term.figure));
  return {
    kind: 'fails',
    reason: figure === result ? 'differs' : 'part-differs',
    at: placeOf(table, figure.cell),
    related: [
      ...copies.map((copy) => placeOf(copy.table, copy.figure.cell)),
      ...others.map((one) => placeOf(homeOf(one, relation), one.cell)),
    ].slice(0, 30),
    unit: unitName(unit),
    consequences: [
      ...consequences.map((one) => placeOf(one.table, one.result.cell)),
      ...copies.map((copy) => placeOf(copy.table, copy.figure.cell)),
    ],
    expected,
    actual: figure.cents,
    data: {
      ...figureData(table, unit, figure),
      ...comparison(figure, expected),
      whole: figureTitle(relation.table, result),
      wholeAmount: asPrinted(result, result.cents),
      sumAmount: asPrinted(result, result.cents - relation.residual),
      ...ends(relation),
      parts: labels.length > 6 ? `${labels[0]} … ${labels.at(-1)}` : labels.join(', '),
      ...(copies.length > 0 && { alike: copies.length + 1 }),
    },
  };
}

function homeOf(figure: NumberFigure, { table, terms }: Relation): TableReading {
  return terms.find((term) => term.figure === figure)?.table ?? table;
}

/** The first part and the last, with their amounts: revenue and expense of a margin. */
function ends({ table, terms }: Relation): OutcomeData {
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return {};
  return {
    first: figureTitle(first.table ?? table, first.figure),
    firstAmount: asPrinted(first.figure, first.figure.cents),
    last: figureTitle(last.table ?? table, last.figure),
    lastAmount: asPrinted(last.figure, last.figure.cents),
  };
}
