import type { PivotData, PivotRecord, PivotTable } from '../features/pivot-table.ts';
import { figureOf, newTally, tally, type Tally } from './figures.ts';
import { fieldIndex, filteredRecords, nodesOf, type PivotNode } from './items.ts';
import { shownAs } from './shown-as.ts';

type Figure = number | string | null;
type Path = readonly string[];

/** A pivot table worked out: its items, and the figure where two of them meet. */
export interface PivotFigures {
  readonly rows: readonly PivotNode[];
  readonly columns: readonly PivotNode[];
  at(row: Path, column: Path, data: PivotData): Figure;
}

const keyOf = (path: Path) => JSON.stringify(path);

/** Every record is met once for each pair of levels it belongs to. */
export function workOut(pivot: PivotTable): PivotFigures {
  const records = filteredRecords(pivot);
  const tallies = new Map<string, Tally[]>();
  const indexes = pivot.data.map(({ field }) => fieldIndex(pivot, field));
  for (const record of records) {
    const [rows, columns] = [pathOf(pivot, pivot.rows, record), pathOf(pivot, pivot.columns, record)];
    for (let r = 0; r <= rows.length; r++) {
      for (let c = 0; c <= columns.length; c++) {
        const key = keyOf([...rows.slice(0, r), '', ...columns.slice(0, c)]);
        const held = tallies.get(key) ?? indexes.map(newTally);
        tallies.set(key, held);
        indexes.forEach((index, at) => tally(held[at]!, record[index]!.value));
      }
    }
  }
  const plain = (row: Path, column: Path, data: PivotData): Figure => {
    const held = tallies.get(keyOf([...row, '', ...column]))?.[pivot.data.indexOf(data)];
    return held ? figureOf(held, data.summarizeBy) : null;
  };
  const [rows, columns] = [nodesOf(pivot, pivot.rows, records), nodesOf(pivot, pivot.columns, records)];
  return {
    rows,
    columns,
    at: (row, column, data) =>
      shownAs(data, {
        own: plain(row, column, data),
        rowTotal: () => plain(row, [], data),
        columnTotal: () => plain([], column, data),
        grandTotal: () => plain([], [], data),
        base: () => {
          const { baseField, baseItem } = data.showAs;
          const [r, c] = [pivot.rows.indexOf(baseField ?? ''), pivot.columns.indexOf(baseField ?? '')];
          const baseRow = inPlace(row, r, baseItem);
          const baseColumn = inPlace(column, c, baseItem);
          if ((r < 0 || !baseRow) && (c < 0 || !baseColumn)) return undefined;
          return plain(baseRow ?? row, baseColumn ?? column, data);
        },
      }),
  };
}

function pathOf(pivot: PivotTable, names: readonly string[], record: PivotRecord): string[] {
  return names.map((name) => record[fieldIndex(pivot, name)]!.label);
}

/** The path through the base item; null where it is that item's own or does not reach so far. */
function inPlace(path: Path, level: number, item: string | null): Path | null {
  if (level < 0 || item === null || level >= path.length || path[level] === item) return null;
  return path.map((label, at) => (at === level ? item : label));
}
