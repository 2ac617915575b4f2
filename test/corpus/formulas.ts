import { cellAddress, columnName } from '../../src/model/address.ts';
import type { Scene } from './scene.ts';

/** `=B5+B6`, or the difference that the sheet's sign convention asks for. */
export function marginFormula(scene: Scene, revenue: string, expense: string): string {
  if (scene.style.expense === 'negative') return `=${revenue}+${expense}`;
  return scene.style.netCost ? `=${expense}-${revenue}` : `=${revenue}-${expense}`;
}

export function sumFormula(column: number, top: number, bottom: number): string {
  return `=SUM(${columnName(column)}${top + 1}:${columnName(column)}${bottom + 1})`;
}

export function addFormula(column: number, rows: readonly number[]): string {
  return `=${rows.map((row) => cellAddress({ row, column })).join('+')}`;
}

/** The sum of rows: a range where they stand together, else one by one; null for none. */
export function membersFormula(column: number, rows: readonly number[]): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return last - first === rows.length - 1 ? sumFormula(column, first, last) : addFormula(column, rows);
}
