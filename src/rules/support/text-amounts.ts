import { contains } from '../../model/address.ts';
import { unpackCell } from '../../model/cells.ts';
import { cellKinds, type WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';

export interface TextAmount {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** A figure of the same column when the text itself could not be read as one. */
  readonly figure: Figure;
  readonly text: string;
  /** What the text says; null when its digits are not the usual ones. */
  readonly number: number | null;
}

const textKind = cellKinds.indexOf('text');
/** Digits of another script, or letters that pass for digits among digits. */
const foreignDigits = /^[\s€+\-−–()]*(?=.*[^\P{Nd}0-9])[\p{Nd}\s.,€\-−–()]+$/u;
const lettersForDigits = /^[-−–]?\s*(?=(?:.*\d){2})(?=.*[OolI])[\dOolI]{1,3}(?:\s[\dOolI]{3})+$/;

/** Every money cell that holds its amount as text, with the text as it stands. */
export function* textAmounts(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
): Generator<TextAmount> {
  for (const table of tables) {
    const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
    if (!cells) continue;
    const figures = new Map(
      table.units.flatMap((unit) =>
        unit.figures.map((figure) => [`${figure.cell.row}|${figure.cell.column}`, { unit, figure }]),
      ),
    );
    for (let i = 0; i < cells.count; i++) {
      if (cells.kinds[i] !== textKind) continue;
      const cell = unpackCell(cells, i);
      const text = cell.value.kind === 'text' ? cell.value.text : '';
      const known = figures.get(`${cell.row}|${cell.column}`);
      if (known) {
        if (known.figure.state === 'text') yield { table, ...known, text, number: known.figure.printed };
        continue;
      }
      if (!contains(table.area, cell) || !(foreignDigits.test(text) || lettersForDigits.test(text))) continue;
      const beside = [...figures.values()].find(({ figure }) => figure.cell.column === cell.column);
      const unit = table.units.findLast(({ heading }) => heading.row <= cell.row);
      if (!beside || !unit) continue;
      const at = { row: cell.row, column: cell.column };
      const figure = { ...beside.figure, cell: at, label: labelOf(snapshot, table, at) };
      yield { table, unit, figure, text, number: null };
    }
  }
}

/** The text holds a label beside its amount. */
export function isLine({ text }: Pick<TextAmount, 'text'>): boolean {
  return /\p{L}{4}/u.test(text.replace(/euroa?|noin/giu, ''));
}

/** The text left of the cell in its row. */
function labelOf(
  snapshot: WorkbookSnapshot,
  table: TableReading,
  at: { row: number; column: number },
): string {
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)!.cells;
  let label = '';
  for (let i = 0; i < cells.count; i++) {
    if (cells.rows[i] !== at.row || cells.columns[i]! >= at.column || cells.kinds[i] !== textKind) continue;
    label = cells.strings[cells.texts[i]!]!;
  }
  return label;
}
