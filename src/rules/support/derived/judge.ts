import type { Cell } from '../../../model/address.ts';
import type { CheckContext, OutcomeData, Place } from '../../../model/outcome.ts';
import type { ColumnReading, ColumnRole, TableReading } from '../../../model/table.ts';
import { figureData, figureTitle, placeOf } from '../figures.ts';
import { dependentsOf } from '../formulas/dependents.ts';
import { isDoubtful, isWrong } from '../doubtful.ts';
import { keyOfPlace } from '../figure-places.ts';
import { agreement, findFit, pairIn, type Agreement, type DerivedFormula, type Fit } from './fit.ts';
import { usualDecimals } from './precision.ts';
import { derivedCells, type DerivedCell, type Placed } from './rows.ts';

/** A column calculated from others, how it is calculated, and what each of its cells says to that. */
export interface JudgedColumn {
  readonly table: TableReading;
  readonly column: ColumnReading;
  readonly fit: Fit;
  readonly cells: readonly JudgedCell[];
}

/** Beyond this many the column itself is wrong. */
const mostFollowed = 20;

export interface JudgedCell extends DerivedCell {
  readonly agreement: Agreement;
  readonly part: Placed;
}

/** What a kind of derived column is calculated from. */
export interface DerivedKind {
  readonly roles: readonly ColumnRole[];
  readonly formulas: readonly DerivedFormula[];
  readonly isPair: (part: ColumnReading, base: ColumnReading) => boolean;
}

export function* judgedColumns(context: CheckContext, kind: DerivedKind): Generator<JudgedColumn> {
  const { tables, snapshot } = context;
  for (const table of tables) {
    const isSound = (cell: Cell) => !isWrong(context, placeOf(table, cell));
    for (const column of table.columns) {
      if (!kind.roles.includes(column.role)) continue;
      const cells = derivedCells(snapshot, table, column);
      const fit = findFit(table, column, cells, kind.formulas, kind.isPair, isSound);
      if (fit) yield { table, column, fit, cells: judgeCells(table, cells, fit) };
    }
  }
}

export function judgeCells(table: TableReading, cells: readonly DerivedCell[], fit: Fit): JudgedCell[] {
  const decimals = usualDecimals(cells.map(({ value }) => value));
  return cells.flatMap((cell) => {
    const part = cell.amounts.get(fit.part.column);
    return part ? [{ ...cell, part, agreement: agreement(table, cell, decimals, fit) }] : [];
  });
}

/** Its amounts are in doubt themselves: another finding comes first. */
export function isInDoubt(context: CheckContext, { table, fit }: JudgedColumn, cell: DerivedCell): boolean {
  return amountPlaces(table, cell, fit).some((place) => isDoubtful(context, place));
}

/** Cells that differ, save where their amounts are calculated from those of another one that does. */
export function withoutFollowers(
  { tables }: CheckContext,
  { table, fit }: JudgedColumn,
  wrong: readonly JudgedCell[],
): readonly JudgedCell[] {
  if (wrong.length < 2 || wrong.length > mostFollowed) return wrong;
  const follow = wrong.map(
    (cell) => new Set(dependentsOf(tables, amountPlaces(table, cell, fit)).map(keyOfPlace)),
  );
  return wrong.filter((cell, i) => {
    const own = amountPlaces(table, cell, fit).map(keyOfPlace);
    return !follow.some((dependents, other) => other !== i && own.some((key) => dependents.has(key)));
  });
}

/** Label and address of the cell, and the two amounts it follows from. */
export function cellData(table: TableReading, cell: JudgedCell, fit: Fit): OutcomeData {
  const [part, base] = pairIn(cell, fit)!;
  const expected = fit.formula.of(part, base);
  return {
    ...figureData(table, cell.part.unit, { ...part, cell: cell.cell }),
    part: figureTitle(table, part),
    base: figureTitle(table, base),
    ...amounts(cell, fit, expected),
  };
}

function amounts({ value }: JudgedCell, { formula }: Fit, expected: number | null): OutcomeData {
  const percent = (share: number) => Math.round(share * 1000) / 10 || 0;
  if (expected === null) return { shown: percent(value / formula.factor) };
  return { shown: percent(value / formula.factor), expected: percent(expected) };
}

export function amountPlaces(table: TableReading, cell: DerivedCell, fit: Fit): Place[] {
  return (pairIn(cell, fit) ?? []).map((figure) => placeOf(table, figure.cell));
}
