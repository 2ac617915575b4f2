import type { PivotTable, PivotValue } from '../features/pivot-table.ts';
import type { PivotNode } from './items.ts';

/** A row of the body: its labels by column, and whose figures it shows. */
export interface PivotLine {
  readonly labels: readonly (PivotValue | string | null)[];
  readonly indent: number;
  /** Null: no figures. */
  readonly path: readonly string[] | null;
  readonly bold: boolean;
}

/** A column of figures before it is parted by data. */
export interface PivotColumn {
  readonly path: readonly string[];
  /** A subtotal or the grand total rather than an item without others below it. */
  readonly total: boolean;
}

export function linesOf(pivot: PivotTable, nodes: readonly PivotNode[]): PivotLine[] {
  const lines = nodes.flatMap((node) => linesBelow(pivot, node, []));
  if (pivot.rows.length === 0 && pivot.data.length > 0)
    return [
      {
        labels: labelled(pivot, 0, pivot.columns.length > 0 ? 'Total' : null),
        indent: 0,
        path: [],
        bold: false,
      },
    ];
  if (pivot.layout.showColumnGrandTotals && pivot.rows.length > 0)
    lines.push({ labels: labelled(pivot, 0, 'Grand Total'), indent: 0, path: [], bold: true });
  return lines;
}

export function columnsOf(pivot: PivotTable, nodes: readonly PivotNode[]): PivotColumn[] {
  const columns = nodes.flatMap((node) => columnsBelow(pivot, node));
  const total = pivot.columns.length === 0 || pivot.layout.showRowGrandTotals;
  return total ? [...columns, { path: [], total: pivot.columns.length > 0 }] : columns;
}

/** Columns that labels of rows take. */
export function labelWidth({ rows, columns, layout }: PivotTable): number {
  if (rows.length === 0) return columns.length > 0 ? 1 : 0;
  return layout.layoutType === 'Compact' ? 1 : rows.length;
}

function linesBelow(pivot: PivotTable, node: PivotNode, outer: readonly PivotValue[]): PivotLine[] {
  const { layoutType, subtotalLocation, blankLines, repeatLabels } = pivot.layout;
  const depth = outer.length;
  const label = node.value.label;
  const line = (text: PivotValue | string, path: readonly string[] | null, bold = false): PivotLine => ({
    labels: labelled(pivot, depth, text, repeatLabels ? outer : []),
    indent: layoutType === 'Compact' ? depth : 0,
    path,
    bold,
  });
  const field = pivot.fields.find(({ name }) => name === pivot.rows[depth])!;
  if (node.children.length === 0 || field.collapsed.has(label)) return [line(node.value, node.path)];
  const below = node.children.flatMap((child) => linesBelow(pivot, child, [...outer, node.value]));
  const summed = subtotalLocation !== 'Off' && subtotalsOf(field.subtotals);
  const after: PivotLine[] = [];
  if (summed && (subtotalLocation === 'AtBottom' || layoutType === 'Tabular'))
    after.push(line(`${label} Total`, node.path, true));
  if (blankLines) after.push({ labels: labelled(pivot, 0, null), indent: 0, path: null, bold: false });
  if (layoutType !== 'Tabular') {
    const figures = summed && subtotalLocation === 'AtTop';
    return [line(node.value, figures ? node.path : null, figures), ...below, ...after];
  }
  const [first, ...others] = below;
  const headed = { ...first!, labels: first!.labels.map((own, at) => (at === depth ? node.value : own)) };
  return [headed, ...others, ...after];
}

function columnsBelow(pivot: PivotTable, node: PivotNode): PivotColumn[] {
  const field = pivot.fields.find(({ name }) => name === pivot.columns[node.path.length - 1])!;
  if (node.children.length === 0 || field.collapsed.has(node.value.label))
    return [{ path: node.path, total: false }];
  const below = node.children.flatMap((child) => columnsBelow(pivot, child));
  return subtotalsOf(field.subtotals) ? [...below, { path: node.path, total: true }] : below;
}

function subtotalsOf(subtotals: Readonly<Record<string, boolean>>): boolean {
  return Object.values(subtotals).some(Boolean);
}

function labelled(
  pivot: PivotTable,
  depth: number,
  label: PivotValue | string | null,
  outer: readonly PivotValue[] = [],
): (PivotValue | string | null)[] {
  const width = labelWidth(pivot);
  const at = width === 1 ? 0 : depth;
  return Array.from({ length: width }, (_, column) =>
    column === at ? label : width > 1 ? (outer[column] ?? null) : null,
  );
}
