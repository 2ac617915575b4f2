import { isSameArea, type Cell } from '../../model/address.ts';
import type { CheckContext, Fails } from '../../model/outcome.ts';
import type { SumTerm } from '../../model/plain-sum.ts';
import type { Figure, TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { calculatedOf, isCalculated, type NumberCell } from '../support/formulas/calculated.ts';
import { dependentsOf } from '../support/formulas/dependents.ts';
import { evaluateSum } from '../support/formulas/evaluate.ts';
import { keyOfPlace } from '../support/figure-places.ts';
import { comparison, figureData, isNumber, numberTitle, placeOf, unitName } from '../support/figures.ts';
import { addedLiteral, readSum } from '../support/formulas/formula.ts';
import { groupBy } from '../support/group.ts';
import { brokenMargin } from '../support/units/odd-parts.ts';
import { proofsOf, type Proof } from '../support/sums/proof.ts';
import { consequencesOf } from '../support/relations/faults.ts';
import { arithmeticOf } from '../support/relations/index.ts';
import { sumRules } from '../support/sums/sum-rules.ts';
import { formulaCounts, sumsOf, type Sum } from '../support/sums/sums.ts';
import { outliersOf, type Outlier } from '../support/formulas/usual-formula.ts';

type Reason = 'unlike-others' | 'wrong-total' | 'wrong-margin';
type Failure = Fails & { readonly reason: Reason };

/** A formula does what those in line with it do, and what its row and column say it does. */
export const formulaInconsistent = defineRule<Reason>({
  id: 'formula-inconsistent',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['unlike-others', 'wrong-total', 'wrong-margin'],
  explains: [...sumRules, 'change-pct', 'tot-pct', 'variance-arith'],
  *check(context) {
    const isComplete = makeCompleteSums(context);
    const proofs = proofsOf(context);
    const told = new Map<Cell, NumberCell>();
    const differing: NumberCell[] = [];
    for (const table of context.tables) {
      const outliers = outliersOf(context.snapshot, table);
      const broken = new Set(outliers.map((outlier) => brokenMargin(outlier, proofs, outliers)));
      for (const outlier of outliers) {
        const { number } = outlier;
        if (!isCalculated(number.formula)) continue;
        const proof = number.isFigure ? proofs.of(table, number.figure) : undefined;
        const isProved =
          proof?.verdict === 'holds' && proof.expected !== 0 && !turnsSign(number.formula, outlier.usual);
        if (isProved || (number.isFigure && isComplete(number.figure))) continue;
        told.set(number.cell, number);
        const differs = proof?.verdict === 'differs' ? proof : undefined;
        const isWrong = Boolean(differs ?? (proof ? null : brokenMargin(outlier, proofs, outliers)));
        yield unlikeOthers(context, outlier, differs, isWrong);
      }
      if (!proofs.tables.has(table)) continue;
      for (const number of calculatedOf(context.snapshot, table))
        if (proofs.differing.has(number.figure) && !broken.has(number.figure)) differing.push(number);
    }
    const { faults } = arithmeticOf(context);
    const typedFaults = faults.filter(({ figure }) => figure.formula === null);
    const accused = new Set(faults.map(({ figure }) => figure));
    const elsewhere = faults.flatMap(consequencesOf).filter(({ result }) => !accused.has(result));
    const places = [
      ...[...told.values()].map(({ table, cell }) => placeOf(table, cell)),
      ...typedFaults.map(({ table, figure }) => placeOf(table, figure.cell)),
    ];
    const follow = new Set([
      ...dependentsOf(context.tables, places).map(keyOfPlace),
      ...elsewhere.map(({ table, result }) => keyOfPlace(placeOf(table, result.cell))),
    ]);
    const wrong = differing.flatMap((number) => {
      if (told.has(number.cell) || follow.has(keyOfPlace(placeOf(number.table, number.cell)))) return [];
      const proof = wrongBy(context, number, proofs.differing.get(number.figure));
      return proof && !isComplete(number.figure) ? [{ number, proof }] : [];
    });
    for (const [table, own] of groupBy(wrong, ({ number }) => number.table))
      yield* wrongAlike(context, table, own);
  },
});

/** The same cells as in the others, one with another sign: it comes out only while that one is zero. */
function turnsSign(formula: string, usual: string): boolean {
  const [own, others] = [readSum(formula, ''), readSum(usual, '')];
  if (!own || !others || own.length !== others.length) return false;
  const isAlike = ({ sheet, area }: SumTerm, at: number) =>
    sheet === others[at]!.sheet && isSameArea(area, others[at]!.area);
  return own.every(isAlike) && own.some(({ sign }, at) => sign !== others[at]!.sign);
}

function unlikeOthers(
  { tables }: CheckContext,
  { number, usual, others, of }: Outlier,
  proof: Proof | undefined,
  isWrong: boolean,
): Failure {
  const { table, unit, figure, cell, formula } = number;
  const at = placeOf(table, cell);
  const amounts = proof && isNumber(figure) ? { expected: proof.expected, actual: figure.cents } : {};
  return {
    kind: 'fails',
    reason: 'unlike-others',
    at,
    related: others.slice(0, 30).map((other) => placeOf(table, other.cell)),
    unit: unitName(unit),
    consequences: dependentsOf(tables, [at]),
    severity: isWrong ? 'error' : 'warning',
    ...amounts,
    data: {
      ...figureData(table, unit, figure),
      figure: numberTitle(number),
      formula: { formula: formula! },
      usual: { formula: usual },
      count: others.length,
      of,
    },
  };
}

/**
 * A total or margin whose formula does not give what its parts give; null when it is right, or only not calculated
 * anew. Other sums have rules of their own.
 */
function wrongBy({ snapshot }: CheckContext, number: NumberCell, proof: Proof | undefined): Proof | null {
  const { table, figure, formula, isFigure } = number;
  if (!isFigure || !isCalculated(formula) || addedLiteral(formula) !== null) return null;
  if (!proof || (proof.kind !== 'units' && proof.kind !== 'margin')) return null;
  const now = evaluateSum(snapshot, formula, table.sheet);
  return now === null || Math.abs(now - (figure.printed ?? 0)) < 0.005 ? proof : null;
}

/** The same wrong formula along a row or down a column is one fault. */
function* wrongAlike(
  { tables }: CheckContext,
  table: TableReading,
  wrong: readonly { readonly number: NumberCell; readonly proof: Proof }[],
): Generator<Failure> {
  const placeOfWrong = ({ number }: (typeof wrong)[number]) => placeOf(table, number.cell);
  for (const group of tellOnce(wrong, ({ number, proof }) => `${proof.kind}|${number.print}`)) {
    const { number, proof } = group.first;
    const { unit, figure, formula } = number;
    if (!isNumber(figure)) continue;
    yield {
      kind: 'fails',
      reason: proof.kind === 'units' ? 'wrong-total' : 'wrong-margin',
      at: placeOf(table, figure.cell),
      related: relatedTo(group, placeOfWrong),
      unit: unitName(unit),
      consequences: dependentsOf(tables, [group.first, ...group.others].map(placeOfWrong)).concat(
        group.others.map(placeOfWrong),
      ),
      severity: 'error',
      expected: proof.expected,
      actual: figure.cents,
      data: {
        ...figureData(table, unit, figure),
        ...comparison(figure, proof.expected),
        ...group.data,
        formula: { formula: formula! },
      },
    };
  }
}

/** Totals that add up figures of their own quantity: which units they take in is for other rules. */
function makeCompleteSums({ tables }: CheckContext): (figure: Figure) => boolean {
  let sums: ReadonlyMap<Figure, Sum> | undefined;
  return (figure) => {
    sums ??= new Map(sumsOf(tables).map((sum) => [sum.figure, sum]));
    const sum = sums.get(figure);
    return sum !== undefined && formulaCounts(sum) !== null;
  };
}
