import { contains, type Area } from '../../../model/address.ts';
import { kept } from '../../../model/kept.ts';
import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isCalculated } from './calculated.ts';
import { CellIndex } from '../cell-index.ts';
import { readReferences } from './formula.ts';
import { groupBy } from '../group.ts';
import type { Reference } from '../../../model/plain-sum.ts';

/** A calculated figure and the calculated figures its formula names. */
export interface FormulaNode {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

interface Formula extends FormulaNode {
  readonly references: readonly Reference[];
}

interface Node extends Formula {
  isDone: boolean;
}

/** By sheet. */
type Nodes = ReadonlyMap<string, CellIndex<Node>>;

/** Larger areas are looked at for the formula's own cell only. */
const mostNamed = 64;

/**
 * Formulas that lead back to themselves, each ring in the order it is followed, once. A table whose formulas name
 * nothing outside of it has its rings to itself.
 */
export function cyclesIn(tables: readonly TableReading[]): FormulaNode[][] {
  const open = tables.flatMap((table) => openFormulas(table) ?? []);
  return [...tables.flatMap(ownRings), ...ringsAmong(open)];
}

interface Searched {
  /** Null where all that the formulas name is in the table. */
  readonly open: readonly Formula[] | null;
  readonly rings: readonly (readonly FormulaNode[])[];
}

const search = kept((table: TableReading): Searched => {
  if (lookBack(table)) return { open: null, rings: [] };
  const formulas = table.units.flatMap((unit) =>
    unit.figures.flatMap((figure) => {
      if (!isCalculated(figure.formula)) return [];
      return [{ table, unit, figure, references: readReferences(figure.formula, table.sheet) }];
    }),
  );
  const isWithin = ({ sheet, area }: Reference) => sheet === table.sheet && isInside(area, table.area);
  return formulas.every(({ references }) => references.every(isWithin))
    ? { open: null, rings: ringsAmong(formulas) }
    : { open: formulas, rings: [] };
});

/** Every formula names only cells of its sheet that stand before its own in reading order: none can lead back. */
function lookBack({ units, sheet: own, area: whole }: TableReading): boolean {
  return units.every(({ figures }) =>
    figures.every(({ formula, cell: { row, column } }) => {
      if (!isCalculated(formula)) return true;
      return readReferences(formula, own).every(
        ({ sheet, area }) =>
          sheet === own &&
          isInside(area, whole) &&
          (area.bottom < row || (area.bottom === row && area.right < column)),
      );
    }),
  );
}

function openFormulas(table: TableReading): readonly Formula[] | null {
  return search(table).open;
}

function ownRings(table: TableReading): FormulaNode[][] {
  return search(table).rings.map((ring) => [...ring]);
}

function isInside({ top, left, bottom, right }: Area, outer: Area): boolean {
  return top >= outer.top && left >= outer.left && bottom <= outer.bottom && right <= outer.right;
}

function ringsAmong(formulas: readonly Formula[]): FormulaNode[][] {
  const all = formulas.map((formula): Node => ({ ...formula, isDone: false }));
  const nodes = new Map<string, CellIndex<Node>>();
  for (const [sheet, own] of groupBy(all, ({ table }) => table.sheet)) {
    const index = new CellIndex<Node>();
    for (const node of own) index.set(node.figure.cell, node);
    nodes.set(sheet, index);
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
  const found: Node[] = [];
  for (const { sheet: named, area } of own.references) {
    const ofSheet = nodes.get(named);
    if (!ofSheet) continue;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > mostNamed) {
      if (named === sheet && contains(area, own.figure.cell)) found.push(own);
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
