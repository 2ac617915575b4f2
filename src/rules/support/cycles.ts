import { contains } from '../../model/address.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { isCalculated } from './calculated.ts';
import { CellIndex } from './cell-index.ts';
import { readReferences } from './formula.ts';

/** A calculated figure and the calculated figures its formula names. */
export interface FormulaNode {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

interface Node extends FormulaNode {
  isDone: boolean;
}

/** By sheet. */
type Nodes = ReadonlyMap<string, CellIndex<Node>>;

/** Larger areas are looked at for the formula's own cell only. */
const mostNamed = 64;

/** Formulas that lead back to themselves, each ring in the order it is followed, once. */
export function cyclesIn(tables: readonly TableReading[]): FormulaNode[][] {
  const nodes = new Map<string, CellIndex<Node>>();
  const all: Node[] = [];
  for (const table of tables) {
    const ofSheet = nodes.get(table.sheet) ?? new CellIndex<Node>();
    nodes.set(table.sheet, ofSheet);
    for (const unit of table.units)
      for (const figure of unit.figures) {
        if (!isCalculated(figure.formula)) continue;
        const node = { table, unit, figure, isDone: false };
        ofSheet.set(figure.cell, node);
        all.push(node);
      }
  }
  const rings: FormulaNode[][] = [];
  for (const node of all) if (!node.isDone) collectRings(node, nodes, rings);
  return rings;
}

function collectRings(start: Node, nodes: Nodes, rings: FormulaNode[][]): void {
  const path: { readonly node: Node; readonly next: Node[] }[] = [];
  const enter = (node: Node) => {
    node.isDone = true;
    const next = namedBy(node, nodes);
    if (next.length > 0) path.push({ node, next });
  };
  enter(start);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = last.next.pop();
    if (!next) path.pop();
    else if (!next.isDone) enter(next);
    else {
      const from = path.findIndex(({ node }) => node === next);
      if (from >= 0) rings.push(path.slice(from).map(({ node }) => node));
    }
  }
}

function namedBy(own: Node, nodes: Nodes): Node[] {
  const { sheet } = own.table;
  const { formula, cell } = own.figure;
  const found: Node[] = [];
  for (const { sheet: named, area } of readReferences(formula!, sheet)) {
    const ofSheet = nodes.get(named);
    if (!ofSheet) continue;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > mostNamed) {
      if (named === sheet && contains(area, cell)) found.push(own);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const node = ofSheet.get({ row, column });
        if (node) found.push(node);
      }
  }
  return found;
}
