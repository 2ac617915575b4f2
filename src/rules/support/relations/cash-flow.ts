import { quantityOf, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { asTerm, holding, makeRelation, type Relation } from './relation.ts';
import { columnsOf } from './rows.ts';

/** The sums of the official cash flow statement, in the order it prints them. */
const flows = [
  'operatingCashFlow',
  'investmentCashFlow',
  'operationsAndInvestments',
  'financingCashFlow',
  'cashChange',
] as const;
const isFlow: ReadonlySet<string> = new Set(flows);
const starts: ReadonlySet<string> = new Set(['annualMargin', 'internalFinancing']);
/** Sums among the lines, and what they may be made of. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['loanChanges', ['longTermLoanIncrease', 'longTermLoanDecrease', 'shortTermLoans']],
]);

/** One column of a statement, its lines from the top down, and the place of a sum among them. */
interface Sum {
  readonly unit: UnitReading;
  readonly lines: readonly Figure[];
  readonly at: number;
}

/** The lines that a sum may add up. */
type Way = (sum: Sum) => readonly Figure[];

/** Sums of a cash flow statement, each in the first of its ways that at least half of the columns show. */
export function cashFlowRelations(table: TableReading): Relation[] {
  const columns = table.units.flatMap(statementsOf);
  if (columns.length === 0) return [];
  return [...flows, ...partsOf.keys()].flatMap((name) => {
    const sums = columns.flatMap(({ unit, lines }) => {
      const at = lines.findIndex((line) => quantityOf(line) === name);
      return at < 0 ? [] : [{ unit, lines, at }];
    });
    const variants = waysOf(name).map((way) => sums.flatMap((sum) => relationOf(table, name, sum, way)));
    return variants.find((all) => all.length > 0 && holding(all) * 2 >= all.length) ?? [];
  });
}

function statementsOf(unit: UnitReading): Omit<Sum, 'at'>[] {
  if (new Set(unit.figures.map(quantityOf).filter((name) => isFlow.has(name))).size < 2) return [];
  return columnsOf(unit.figures.filter(isAdditive)).map((figures) => ({
    unit,
    lines: figures.toSorted((a, b) => a.cell.row - b.cell.row),
  }));
}

function waysOf(name: string): readonly Way[] {
  const parts = partsOf.get(name);
  if (parts) return [({ lines }) => lines.filter((line) => parts.includes(quantityOf(line)))];
  if (name === 'operationsAndInvestments') return [named('operatingCashFlow', 'investmentCashFlow'), leaves];
  if (name === 'cashChange')
    return [
      named('operationsAndInvestments', 'financingCashFlow'),
      named('operatingCashFlow', 'investmentCashFlow', 'financingCashFlow'),
      leaves,
    ];
  return [above, below];
}

function relationOf(table: TableReading, name: string, sum: Sum, way: Way): Relation[] {
  const result = sum.lines[sum.at]!;
  const lines = withoutParts(way(sum));
  if (!isNumber(result) || lines.length < 2 || lines.some(isUnusable)) return [];
  const terms = lines.filter(isNumber).map(asTerm);
  return [makeRelation(table, { kind: 'results', name, unit: sum.unit, result, terms })];
}

const named =
  (...names: readonly string[]): Way =>
  ({ lines }) => {
    const found = names.flatMap((name) => lines.find((line) => quantityOf(line) === name) ?? []);
    return found.length === names.length ? found : [];
  };

const above: Way = ({ lines, at }) => {
  const before = lines.slice(0, at);
  const flow = before.findLastIndex((line) => isFlow.has(quantityOf(line)));
  const start = before.findLastIndex((line) => starts.has(quantityOf(line)));
  return before.slice(Math.max(flow + 1, start));
};

const below: Way = ({ lines, at }) => {
  const after = lines.slice(at + 1);
  const next = after.findIndex((line) => isFlow.has(quantityOf(line)));
  return next < 0 ? after : after.slice(0, next);
};

/** All lines above that are no sums, from the annual margin on. */
const leaves: Way = ({ lines, at }) => {
  const before = lines.slice(0, at);
  const start = before.findLastIndex((line) => starts.has(quantityOf(line)));
  return before.slice(Math.max(0, start)).filter((line) => !isFlow.has(quantityOf(line)));
};

/** A sum among them counts, the lines it is made of do not. */
function withoutParts(lines: readonly Figure[]): readonly Figure[] {
  const parts = new Set(lines.flatMap((line) => partsOf.get(quantityOf(line)) ?? []));
  return lines.filter((line) => !parts.has(quantityOf(line)));
}
