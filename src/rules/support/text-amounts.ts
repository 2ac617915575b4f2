import { cellAt } from '../../model/cells.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';

export interface TextAmount {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
  readonly text: string;
}

/** Every money cell that holds its amount as text, with the text as it stands. */
export function* textAmounts(
  snapshot: WorkbookSnapshot,
  tables: readonly TableReading[],
): Generator<TextAmount> {
  for (const table of tables) {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    for (const unit of table.units) {
      for (const figure of unit.figures) {
        if (figure.state !== 'text' || !sheet) continue;
        const value = cellAt(sheet.cells, figure.cell.row, figure.cell.column)?.value;
        if (value?.kind === 'text') yield { table, unit, figure, text: value.text };
      }
    }
  }
}

export type ForeignMark = 'minus-glyph' | 'trailing-minus' | 'parentheses' | 'foreign-space';

const digit = String.raw`\p{Nd}`;
const marks: readonly (readonly [ForeignMark, RegExp])[] = [
  ['minus-glyph', new RegExp(`[\\u00ad\\u2010-\\u2015\\u2212\\ufe63\\uff0d]\\s*${digit}`, 'u')],
  ['trailing-minus', new RegExp(`${digit}\\s*[-\\u2010-\\u2015\\u2212](?:\\s*€)?\\s*$`, 'u')],
  ['parentheses', new RegExp(`^\\s*\\([^()]*${digit}[^()]*\\)(?:\\s*€)?\\s*$`, 'u')],
  ['foreign-space', /[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/u],
];

/** The gravest mark that keeps Excel from taking the text for a number; null when there is none. */
export function foreignMark(text: string): ForeignMark | null {
  return marks.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
