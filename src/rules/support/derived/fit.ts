import type { Cell } from '../../../model/address.ts';
import type { ColumnReading, Item, TableReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { isMoneyRole } from '../../../model/table.ts';
import type { DerivedCell } from './rows.ts';
import { toleranceOf, usualDecimals } from './precision.ts';

/** How a derived column follows from two columns of amounts. */
export interface Fit {
  readonly part: ColumnReading;
  readonly base: ColumnReading;
  readonly formula: DerivedFormula;
}

export interface DerivedFormula {
  readonly id: string;
  /** What the cell should say; null where it cannot be calculated. */
  readonly of: (part: NumberFigure, base: NumberFigure) => number | null;
  /** Printed size of one: 100 where shares are printed as per cents. */
  readonly factor: number;
}

/** `agrees`; `turned`: right but for its sign; `differs`; null where it cannot be told. */
export type Agreement = 'agrees' | 'turned' | 'differs' | null;

const mostSampled = 300;

/** The pair of columns and the formula that most cells of the column agree with; null when too few do. */
export function findFit(
  table: TableReading,
  column: ColumnReading,
  cells: readonly DerivedCell[],
  formulas: readonly DerivedFormula[],
  isPair: (part: ColumnReading, base: ColumnReading) => boolean,
  isSound: (cell: Cell) => boolean,
): Fit | null {
  const sample = cells.slice(0, mostSampled);
  const sound = sample.map((cell) => soundPart(cell, isSound));
  const decimals = usualDecimals(cells.map(({ value }) => value));
  const money = table.columns.filter(({ role }) => isMoneyRole(role));
  const own = money.filter(({ item }) => column.item === null || item === null || item === column.item);
  const fits = own.flatMap((part) =>
    own
      .filter((base) => base !== part && itemIn(sample, base) === itemIn(sample, part))
      .filter((base) => base.split === part.split)
      .filter((base) => isPair(part, base))
      .flatMap((base) =>
        formulas.map((formula) => rate(table, { sample, sound, decimals }, { part, base, formula })),
      ),
  );
  const likely = fits.filter(({ agree, told }) => agree >= 2 && agree * 5 >= told * 3);
  const best = likely.toSorted(
    (a, b) => b.agree - a.agree || distance(column, a.fit) - distance(column, b.fit),
  );
  const chosen = best[0];
  const isOutdone = chosen && chosen.agree < chosen.told && fits.some(agreesAsFarAsKnown);
  return isOutdone ? null : (chosen?.fit ?? null);
}

interface Rated {
  readonly fit: Fit;
  readonly agree: number;
  /** Cells that can be told, and those that could be if their amounts were not in doubt. */
  readonly told: number;
  readonly lost: number;
}

function agreesAsFarAsKnown({ agree, told, lost }: Rated): boolean {
  return agree > 0 && agree === told && lost > 0;
}

/** A column that says no quantity (`Kehys 2027`) has that of its amounts, where all have one. */
function itemIn(cells: readonly DerivedCell[], { column, item }: ColumnReading): Item | null {
  if (item !== null) return item;
  const items = new Set(cells.flatMap(({ amounts }) => amounts.get(column)?.figure.item ?? []));
  return items.size === 1 ? [...items][0]! : null;
}

/** Amounts in doubt prove nothing about the column. */
function soundPart(cell: DerivedCell, isSound: (cell: Cell) => boolean): DerivedCell {
  return { ...cell, amounts: new Map([...cell.amounts].filter(([, { figure }]) => isSound(figure.cell))) };
}

interface Sample {
  readonly sample: readonly DerivedCell[];
  readonly sound: readonly DerivedCell[];
  readonly decimals: number;
}

function rate(table: TableReading, { sample, sound, decimals }: Sample, fit: Fit): Rated {
  const answers = sound.map((cell) => agreement(table, cell, decimals, fit)).filter((one) => one !== null);
  const pairs = (cells: readonly DerivedCell[]) => cells.filter((cell) => pairIn(cell, fit)).length;
  return {
    fit,
    agree: answers.filter((one) => one === 'agrees').length,
    told: answers.length,
    lost: pairs(sample) - pairs(sound),
  };
}

export function agreement(
  table: TableReading,
  cell: DerivedCell,
  decimals: number,
  { part, base, formula }: Fit,
): Agreement {
  const figures = pairIn(cell, { part, base });
  const expected = figures && formula.of(...figures);
  if (!figures || expected === null) return null;
  const tolerance = toleranceOf(cell.value, decimals, formula, figures, table.scale);
  if (Math.abs(cell.value - expected * formula.factor) <= tolerance) return 'agrees';
  return Math.abs(cell.value + expected * formula.factor) <= tolerance ? 'turned' : 'differs';
}

export function pairIn(
  { amounts }: DerivedCell,
  { part, base }: Pick<Fit, 'part' | 'base'>,
): readonly [NumberFigure, NumberFigure] | null {
  const [first, second] = [amounts.get(part.column)?.figure, amounts.get(base.column)?.figure];
  return first && second ? [first, second] : null;
}

/**
 * Columns beside the derived one are likelier than those far away, an amended budget than the original, and a plain
 * formula than one the other way round.
 */
function distance({ column }: ColumnReading, { part, base, formula }: Fit): number {
  const amended = base.role === 'amendedBudget' ? 0 : 0.5;
  const turned = formula.id.includes('turned') ? 100 : 0;
  return Math.abs(column - part.column) + Math.abs(column - base.column) + amended + turned;
}
