import { cellAddress, type Cell } from '../../model/address.ts';
import type { OutcomeData, Place, UnitName } from '../../model/outcome.ts';
import {
  figureKey,
  isMoneyRole,
  unitTitle,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';

/** A figure whose amount can be calculated with. */
export type NumberFigure = Figure & { readonly cents: number; readonly printed: number };

export function isNumber(figure: Figure | undefined): figure is NumberFigure {
  return figure?.state === 'number' && figure.cents !== null && figure.printed !== null;
}

/** Text and error cells make every sum they belong to uncertain. */
export function isUnusable(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && figure.state !== 'blank' && !isNumber(figure);
}

/** Amounts of a column like this add up; ratios and differences between columns do not count here. */
export function isAdditive(figure: Figure): boolean {
  return isMoneyRole(figure.role);
}

const indexed = new WeakMap<UnitReading, Indexed>();

interface Indexed {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly repeated: ReadonlySet<string>;
}

/** A unit's figures by key. A key printed twice with different amounts is ambiguous and left out. */
export function figuresByKey(unit: UnitReading): ReadonlyMap<string, Figure> {
  return indexOf(unit).figures;
}

/** The unit prints this key more than once, with different amounts. */
export function isRepeated(unit: UnitReading, key: string): boolean {
  return indexOf(unit).repeated.has(key);
}

function indexOf(unit: UnitReading): Indexed {
  let known = indexed.get(unit);
  if (!known) indexed.set(unit, (known = indexFigures(unit)));
  return known;
}

const none: ReadonlySet<string> = new Set();

function indexFigures(unit: UnitReading): Indexed {
  const figures = new Map<string, Figure>();
  let repeated: Set<string> | undefined;
  for (const figure of unit.figures) {
    const key = figureKey(figure);
    const before = figures.get(key);
    if (!before) figures.set(key, figure);
    else if (before.cents !== figure.cents || before.state !== figure.state)
      (repeated ??= new Set()).add(key);
  }
  if (!repeated) return { figures, repeated: none };
  for (const key of repeated) figures.delete(key);
  return { figures, repeated };
}

export function placeOf(table: TableReading, cell: Cell): Place {
  return { sheet: table.sheet, cell };
}

export function unitName(unit: UnitReading): UnitName {
  return { code: unit.code, name: unit.name, level: unit.level };
}

/** `TOIMINTAKATE KS 2025 (B7)`: labels as printed, then the address. */
export function figureTitle(table: TableReading, figure: Figure): string {
  const header = table.columns.find(({ column }) => column === figure.cell.column)?.header ?? '';
  const words = header === figure.label ? [header] : [figure.label, header];
  return `${words.filter(Boolean).join(' ')} (${cellAddress(figure.cell)})`;
}

/** Likewise for a number beside the amounts, which has no label but its column's. */
export function numberTitle({ table, figure, isFigure, cell }: Titled): string {
  return isFigure ? figureTitle(table, figure) : figureTitle(table, { ...figure, cell });
}

interface Titled {
  readonly table: TableReading;
  readonly figure: Figure;
  readonly isFigure: boolean;
  readonly cell: Cell;
}

/** The places every message about a figure may use. */
export function figureData(table: TableReading, unit: UnitReading, figure: Figure): OutcomeData {
  return { unit: unitTitle(unit), figure: figureTitle(table, figure) };
}

/** Cents with the sign the sheet prints this figure with. */
export function asPrinted(figure: NumberFigure, cents: number): { readonly cents: number } {
  const turned = figure.printed * figure.cents < 0;
  return { cents: turned && cents !== 0 ? -cents : cents };
}

/** Expected, actual and the difference between them, as the sheet prints them. */
export function comparison(figure: NumberFigure, expected: number): OutcomeData {
  return {
    expected: asPrinted(figure, expected),
    actual: asPrinted(figure, figure.cents),
    difference: { cents: Math.abs(figure.cents - expected) },
  };
}
