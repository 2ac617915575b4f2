import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import type { NumberFigure } from '../figures.ts';
import { effectsOf } from './effects.ts';
import type { Place, SumsOf } from './lookup.ts';
import type { Relation } from './relation.ts';

export interface Suspect {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** 2: together with the cells that repeat its fault. */
  readonly cells: 1 | 2;
  /** In no failing sum itself: one of the figures that a failing sum compares was calculated from it. */
  readonly isBeneath: boolean;
  /** By how much the residual of each relation changes when the cell rises by one cent. */
  readonly effects: ReadonlyMap<Relation, number>;
}

/**
 * Every cell of a failing sum that is typed or calculated in a way no sum tells, and every failing result: alone, together with the margin that repeats it, and
 * together with the typed totals that were added up from it.
 */
export function suspectsAmong(open: readonly Relation[], sumsOf: SumsOf): Suspect[] {
  const results = new Set<Figure>(open.map(({ result }) => result));
  const cells = new Map(
    open
      .flatMap(cellsOf)
      .filter(({ figure, table: { sheet } }) => {
        if (figure.formula === null || results.has(figure)) return true;
        return !sumsOf({ sheet, figure }).some(({ result }) => result === figure);
      })
      .map((cell) => [cell.figure, cell]),
  );
  const beneath = open.length > mostFollowed ? [] : cellsBeneath(open, cells, sumsOf);
  const below = beneath.map((cell) => ({
    ...cell,
    cells: 1 as const,
    isBeneath: true,
    effects: effectsOf([{ sheet: cell.table.sheet, figure: cell.figure }], sumsOf),
  }));
  const among = [...cells.values()].flatMap((cell) => {
    const at = { sheet: cell.table.sheet, figure: cell.figure };
    const margins = sumsOf(at)
      .filter(({ kind, result }) => kind === 'margin' && result !== cell.figure)
      .map((margin) => [resultPlace(margin)]);
    const totals = typedTotalsOf(at, sumsOf);
    const repeats = totals.length > 0 ? [...margins, totals] : margins;
    return [
      { ...cell, cells: 1 as const, isBeneath: false, effects: effectsOf([at], sumsOf) },
      ...repeats.map((more) => ({
        ...cell,
        cells: 2 as const,
        isBeneath: false,
        effects: effectsOf([at, ...more], sumsOf),
      })),
    ];
  });
  return [...among, ...below];
}

type Cell = Pick<Suspect, 'table' | 'unit' | 'figure'>;

/** Where more sums fail, what the calculated ones are made of is not looked through. */
const mostFollowed = 50;

/** Typed figures that the calculated ones, which sheets state differently, come from by sums that hold. */
function cellsBeneath(
  open: readonly Relation[],
  known: ReadonlyMap<Figure, Cell>,
  sumsOf: SumsOf,
): readonly Cell[] {
  const found = new Map<Figure, Cell>();
  const seen = new Set<Figure>();
  const rest = open.filter(({ kind }) => kind === 'same').flatMap(cellsOf);
  for (let cell = rest.pop(); cell; cell = rest.pop()) {
    const { figure, table } = cell;
    if (seen.has(figure)) continue;
    seen.add(figure);
    if (figure.formula === null) {
      if (!known.has(figure)) found.set(figure, cell);
      continue;
    }
    for (const sum of sumsOf({ sheet: table.sheet, figure }))
      if (sum.result === figure && sum.kind !== 'same') rest.push(...cellsOf(sum).slice(1));
  }
  return [...found.values()];
}

/** Totals without a formula that hold a unit's figure, those above them included. */
function typedTotalsOf(at: Place, sumsOf: SumsOf): Place[] {
  const found = new Map<Figure, Place>();
  const open = [at];
  for (let place = open.pop(); place; place = open.pop()) {
    for (const relation of sumsOf(place)) {
      const { kind, result } = relation;
      if (kind !== 'units' || result === at.figure || result.formula !== null || found.has(result)) continue;
      found.set(result, resultPlace(relation));
      open.push(resultPlace(relation));
    }
  }
  return [...found.values()];
}

function resultPlace({ table: { sheet }, result: figure }: Relation): Place {
  return { sheet, figure };
}

function cellsOf({ table, unit, result, terms }: Relation): Cell[] {
  const parts = terms.map((term) => ({
    table: term.table ?? table,
    unit: term.unit ?? unit,
    figure: term.figure,
  }));
  return [{ table, unit, figure: result }, ...parts];
}
