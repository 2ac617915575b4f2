import { areaAddress, type Area, type Cell } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import type { CellContent, WorkbookEdit } from '../../model/edits.ts';
import type { CellValue } from '../../model/snapshot.ts';
import { isColumnShift, isRowShift, shiftArea, type Shift } from '../../model/shift.ts';
import { isAnchor } from '../spills.ts';
import type { HostSheet, Scalar, ValueType } from '../workbook.ts';
import type { Described, DescribedSheet } from './describe.ts';
import { featureEdits } from './feature-edits.ts';
import { linkEdits } from './filter-edits.ts';
import { formatEdits } from './format-edits.ts';
import { lineEdits } from './line-edits.ts';
import type { SheetChanges } from './sheet-changes.ts';

export function sheetEdits(
  sheet: HostSheet,
  changes: SheetChanges,
  opened: Described,
  now: Described,
): WorkbookEdit[] {
  const before = opened.sheets.find(({ id }) => id === sheet.id) ?? null;
  const after = now.sheets.find(({ id }) => id === sheet.id)!;
  const whole = clip({ top: 0, left: 0, bottom: Infinity, right: Infinity }, sheet, changes);
  const isNew = changes.snapshot === null;
  const written = [...changes.contents, ...spillsToWrite(sheet, changes)];
  const areas = isNew ? (whole ? [whole] : []) : distinct(written, sheet, changes);
  const looks = isNew ? areas : distinct([...changes.contents, ...changes.formats], sheet, changes);
  return [
    ...mergeEdits(sheet.name, movedAreas(before?.merges ?? [], changes.shifts), after.merges),
    ...areas.map((area): WorkbookEdit => ({
      kind: 'setCells',
      sheet: sheet.name,
      area,
      contents: contentsOf(sheet, area),
    })),
    ...(changes.calculated && !isNew && whole ? resultEdits(sheet, whole, changes) : []),
    ...formatEdits(sheet, looks, changes),
    ...linkEdits(sheet, looks),
    ...lineEdits(sheet.name, before, after, changes.shifts),
    ...featureEdits(sheet.name, before && movedWithLines(before, changes.shifts), after),
  ];
}

/** What cells hold, as steps put it; a formula with what it shows. */
function contentsOf(sheet: HostSheet, area: Area): (CellContent | null)[][] {
  const formulas = sheet.read('formula', area);
  const values = sheet.read('value', area);
  const types = sheet.read('valueType', area);
  return values.map((row, r) =>
    row.map((value, c): CellContent => {
      const content = contentOf(value, types[r]![c]!);
      const formula = formulas[r]![c]!;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      if (!isFormula) return content ?? { kind: 'blank' };
      const fills = filledBy(formula, { row: area.top + r, column: area.left + c }, sheet.spills, value);
      return { kind: 'formula', formula, ...(content && { result: content }), ...(fills && { fills }) };
    }),
  );
}

/** Results of dynamic arrays that are not those of the opened file: nobody wrote them, and yet they are new. */
function spillsToWrite(sheet: HostSheet, { snapshot, calculated, shifts }: SheetChanges): Area[] {
  const before = movedAreas(snapshot?.spills ?? [], shifts);
  const key = (area: Area) => areaAddress(area);
  const [old, now] = [new Set(before.map(key)), new Set(sheet.spills.map(key))];
  return [
    ...before.filter((area) => !now.has(key(area))),
    ...sheet.spills.filter((area) => calculated || !old.has(key(area))),
  ];
}

/** Functions that give an array even when it has a single value. */
const givesArray =
  /^=\s*(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|[VH]STACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|CHOOSEROWS|CHOOSECOLS|EXPAND|TEXTSPLIT|MAP|MAKEARRAY|SCAN|BYROW|BYCOL|GROUPBY|PIVOTBY)\s*\(/i;

function filledBy(
  formula: string,
  cell: Cell,
  spills: readonly Area[],
  shown: Scalar,
): { rows: number; columns: number } | null {
  const spill = spills.find((area) => isAnchor(area, cell));
  if (spill) return { rows: spill.bottom - spill.top + 1, columns: spill.right - spill.left + 1 };
  return givesArray.test(formula) || shown === '#SPILL!' ? { rows: 1, columns: 1 } : null;
}

function contentOf(value: Scalar, type: ValueType): CellValue | null {
  if (type === 'Empty') return null;
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'boolean', boolean: value } : { kind: 'text', text: value };
}

/** Formulas that nobody wrote but that show something else than when the file was opened. */
function resultEdits(sheet: HostSheet, area: Area, { snapshot, shifts }: SheetChanges): WorkbookEdit[] {
  if (!snapshot || shifts.length > 0) return [];
  const edits: WorkbookEdit[] = [];
  contentsOf(sheet, area).forEach((row, r) =>
    row.forEach((content, c) => {
      if (content?.kind !== 'formula' || !content.result) return;
      const at = { row: area.top + r, column: area.left + c };
      const before = cellAt(snapshot.cells, at.row, at.column);
      if (!before?.formula || same(before.value, content.result)) return;
      const cell = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      edits.push({ kind: 'setResults', sheet: sheet.name, area: cell, results: [[content.result]] });
    }),
  );
  return edits;
}

/** Within the cells there are and were. */
function clip(area: Area, sheet: HostSheet, { snapshot }: SheetChanges): Area | null {
  const used = [sheet.usedArea(false), snapshot?.used ?? null].filter((one) => one !== null);
  if (used.length === 0) return null;
  const bottom = Math.min(area.bottom, Math.max(...used.map((one) => one.bottom)));
  const right = Math.min(area.right, Math.max(...used.map((one) => one.right)));
  return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
}

function distinct(areas: readonly Area[], sheet: HostSheet, changes: SheetChanges): Area[] {
  const clipped = areas.flatMap((area) => clip(area, sheet, changes) ?? []);
  return [...new Map(clipped.map((area) => [areaAddress(area), area])).values()];
}

function movedAreas(areas: readonly Area[], shifts: readonly Shift[]): readonly Area[] {
  return shifts.reduce((list, shift) => list.flatMap((area) => shiftArea(area, shift) ?? []), areas);
}

/** Rules of whole rows and columns that moved are moved in the file with them. */
function movedWithLines(before: DescribedSheet, shifts: readonly Shift[]): DescribedSheet {
  const lines = shifts.filter((shift) => isRowShift(shift) || isColumnShift(shift));
  const conditionalFormats = before.features.conditionalFormats.flatMap((format) => {
    const areas = movedAreas(format.areas, lines);
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  const validations = before.features.validations.flatMap((one) => {
    const areas = movedAreas(one.areas, lines);
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  return { ...before, features: { ...before.features, conditionalFormats, validations } };
}

function mergeEdits(sheet: string, before: readonly Area[], after: readonly Area[]): WorkbookEdit[] {
  const [old, current] = [before, after].map(
    (areas) => new Map(areas.map((area) => [areaAddress(area), area])),
  );
  return [
    ...[...old!].filter(([key]) => !current!.has(key)).map(([, area]) => ({ area, merged: false })),
    ...[...current!].filter(([key]) => !old!.has(key)).map(([, area]) => ({ area, merged: true })),
  ].map((step): WorkbookEdit => ({ kind: 'setMerged', sheet, ...step }));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
