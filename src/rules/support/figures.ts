import { cellAddress, type Cell } from '../../model/address.ts';
import type { OutcomeData, Place, UnitName } from '../../model/outcome.ts';
import {
  isMoneyRole,
  unitTitle,
  type Figure,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';
import { keyFigures, type KeyedFigures } from './keyed-figures.ts';

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

/** A unit's figures by key. A key printed twice with different amounts is ambiguous and left out. */
export function figuresByKey(unit: UnitReading): KeyedFigures {
  return keyFigures(unit);
}

/** The unit prints this key more than once, with different amounts. */
export function isRepeated(unit: UnitReading, key: string): boolean {
  return keyFigures(unit).repeated.has(key);
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

/** Likewise for a number beside the amounts, which has the label of its row; a label from a column's heading is none. */
export function numberTitle({ table, figure, isFigure, cell }: Titled): string {
  if (isFigure) return figureTitle(table, figure);
  const header = table.columns.find(({ column }) => column === figure.cell.column)?.header ?? '';
  const label = figure.cell.column !== cell.column && header.includes(figure.label) ? '' : figure.label;
  return figureTitle(table, { ...figure, cell, label });
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
