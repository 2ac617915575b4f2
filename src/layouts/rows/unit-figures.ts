import type { Item } from '../../model/table.ts';
import type { BodyRow } from './body.ts';
import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';

/** Gives a unit the figures of its row; the column's own quantity wins over `item`. */
export function addFigures(
  unit: DraftUnit,
  row: BodyRow,
  item: Item,
  variant?: (column: DraftColumn) => DraftColumn,
  account: string | null = null,
): void {
  const figures = row.amounts.map((cell): DraftFigure => {
    const column = row.money.get(cell.column)!;
    return {
      cell,
      column: variant ? variant(column) : column,
      item: column.item ?? item,
      account: column.item === null ? account : column.account,
      label: column.header,
      split: column.split,
      section: column.side ?? null,
    };
  });
  if (unit.figures.length === 0) unit.figures = figures;
  else for (const figure of figures) unit.figures.push(figure);
}
