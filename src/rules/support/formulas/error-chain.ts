import { contains } from '../../../model/address.ts';
import { unpackCell } from '../../../model/cells.ts';
import { kept } from '../../../model/kept.ts';
import type { Place } from '../../../model/outcome.ts';
import { cellKinds, type SheetSnapshot, type WorkbookSnapshot } from '../../../model/snapshot.ts';
import { readReferences } from './formula.ts';

export interface ErrorCell {
  readonly place: Place;
  readonly error: string;
  readonly formula: string | null;
}

/** Every cell of the workbook that shows an error value, by sheet. */
export function errorCells({ sheets }: WorkbookSnapshot): ReadonlyMap<string, readonly ErrorCell[]> {
  return new Map(sheets.map((sheet) => [sheet.name, errorsOn(sheet)]));
}

const errorKind = cellKinds.indexOf('error');

const errorsOn = kept(({ name, cells }: SheetSnapshot): readonly ErrorCell[] => {
  const found: ErrorCell[] = [];
  for (let i = 0; i < cells.count; i++) {
    if (cells.kinds[i] !== errorKind) continue;
    const { row, column, value, formula } = unpackCell(cells, i);
    const error = value.kind === 'error' ? value.error : '';
    found.push({ place: { sheet: name, cell: { row, column } }, error, formula });
  }
  return found;
});

/** The cells an error comes from: followed through the formulas until no precedent shows an error. */
export function errorRoots(start: ErrorCell, cells: ReadonlyMap<string, readonly ErrorCell[]>): ErrorCell[] {
  const roots: ErrorCell[] = [];
  const seen = new Set<ErrorCell>([start]);
  for (const cell of seen) {
    const before = precedents(cell, cells).filter((precedent) => precedent !== cell);
    if (before.length === 0) roots.push(cell);
    for (const precedent of before) seen.add(precedent);
  }
  return roots;
}

function precedents(
  { formula, place }: ErrorCell,
  cells: ReadonlyMap<string, readonly ErrorCell[]>,
): ErrorCell[] {
  if (formula === null) return [];
  return readReferences(formula, place.sheet).flatMap(({ sheet, area }) =>
    (cells.get(sheet) ?? []).filter((cell) => contains(area, cell.place.cell)),
  );
}
