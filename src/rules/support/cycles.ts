import { contains } from '../../model/address.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { isCalculated } from './calculated.ts';
import { keyOfPlace } from './figure-places.ts';
import { readReferences } from './formula.ts';

/** A calculated figure and the calculated figures its formula names. */
export interface FormulaNode {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** Larger areas are looked at for the formula's own cell only. */
const mostNamed = 64;

/** Formulas that lead back to themselves, each ring in the order it is followed, once. */
export function cyclesIn(tables: readonly TableReading[]): FormulaNode[][] {
  const nodes = new Map<string, FormulaNode>();
  for (const table of tables)
    for (const unit of table.units)
      for (const figure of unit.figures)
        if (isCalculated(figure.formula))
          nodes.set(keyOfPlace({ sheet: table.sheet, cell: figure.cell }), { table, unit, figure });
  const done = new Set<FormulaNode>();
  return [...nodes.values()].flatMap((node) => ringsFrom(node, nodes, done));
}

function ringsFrom(
  start: FormulaNode,
  nodes: ReadonlyMap<string, FormulaNode>,
  done: Set<FormulaNode>,
): FormulaNode[][] {
  if (done.has(start)) return [];
  const rings: FormulaNode[][] = [];
  const path: { readonly node: FormulaNode; readonly next: FormulaNode[] }[] = [];
  const enter = (node: FormulaNode) => {
    done.add(node);
    path.push({ node, next: namedBy(node, nodes) });
  };
  enter(start);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = last.next.pop();
    if (!next) path.pop();
    else if (!done.has(next)) enter(next);
    else {
      const from = path.findIndex(({ node }) => node === next);
      if (from >= 0) rings.push(path.slice(from).map(({ node }) => node));
    }
  }
  return rings;
}

function namedBy(
  { table: { sheet }, figure: { formula, cell } }: FormulaNode,
  nodes: ReadonlyMap<string, FormulaNode>,
): FormulaNode[] {
  return readReferences(formula!, sheet).flatMap(({ sheet: named, area }) => {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > mostNamed)
      return named === sheet && contains(area, cell) ? [nodes.get(keyOfPlace({ sheet, cell }))!] : [];
    const found: FormulaNode[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const node = nodes.get(keyOfPlace({ sheet: named, cell: { row, column } }));
        if (node) found.push(node);
      }
    return found;
  });
}
