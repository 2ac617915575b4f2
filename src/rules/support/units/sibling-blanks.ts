import type { Cell } from '../../../model/address.ts';
import { cellAt } from '../../../model/cells.ts';
import { foldName } from '../../../model/names.ts';
import type { SheetSnapshot } from '../../../model/snapshot.ts';
import { isMoneyRole, type ColumnReading, type Figure, type TableReading } from '../../../model/table.ts';
import type { Blank } from './blanks.ts';
import { figuresByCell } from '../figure-places.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { marginsOf } from '../sums/margins.ts';
import { slackOf } from '../rounding.ts';

/** What the statements of one form say in a row of this label and a column of this role. */
type Form = ReadonlyMap<string, readonly NumberFigure[]>;

const known = new WeakMap<readonly TableReading[], ReadonlyMap<string, Form>>();
const fewestLike = 2;
const mostPart = 0.75;

/** Rows of a unit's own statement that are blank, where the statements of other units in the same form have an amount. */
export function blanksBesideOthers(
  sheet: SheetSnapshot,
  table: TableReading,
  tables: readonly TableReading[],
): Blank[] {
  const forms = known.get(tables) ?? formsOf(tables);
  known.set(tables, forms);
  const form = isStatement(table) ? forms.get(formKey(table)) : undefined;
  const unit = table.units[0];
  if (!form || !unit) return [];
  return table.columns.flatMap((column) => {
    const rows = blankRows(sheet, table, column);
    return rows.flatMap(({ cell, label }) => {
      const like = form.get(keyOf(label, column)) ?? [];
      if (like.length === 0 || like.some(({ cents }) => cents === 0)) return [];
      const { role, year, split } = column;
      const figure: Figure = { ...like[0]!, label, role, year, split, cell, formula: null };
      const evidence = shownByMargin(table, figure) ?? shownByForm(table, figure, like, form.size);
      return evidence ? [{ unit, figure, evidence }] : [];
    });
  });
}

function formsOf(tables: readonly TableReading[]): ReadonlyMap<string, Form> {
  const groups = groupBy(tables.filter(isStatement), formKey);
  return new Map(
    [...groups].map(([key, members]) => {
      const rows = members.flatMap((table) => {
        const columns = new Map(table.columns.map((column) => [column.column, column]));
        return table.units[0]!.figures.filter(isNumber).flatMap((figure) => {
          const column = columns.get(figure.cell.column);
          return column ? [{ key: keyOf(figure.label, column), figure }] : [];
        });
      });
      const form = groupBy(rows, (row) => row.key);
      return [key, new Map([...form].map(([row, own]) => [row, own.map(({ figure }) => figure)]))];
    }),
  );
}

/** One unit, its quantities below each other. */
function isStatement({ layout, units, kind }: TableReading): boolean {
  return layout === 'rows-of-quantities' && units.length === 1 && (kind === 'plan' || kind === 'outcome');
}

function formKey({ columns }: TableReading): string {
  return columns
    .filter(({ role }) => isMoneyRole(role))
    .map(({ role, split }) => `${role} ${split}`)
    .join('|');
}

function keyOf(label: string, { role, split }: ColumnReading): string {
  return `${foldName(label)}|${role}|${split}`;
}

/** Rows with a label left of the amounts and nothing in this column. */
function blankRows(
  { cells }: SheetSnapshot,
  table: TableReading,
  { column, role }: ColumnReading,
): { readonly cell: Cell; readonly label: string }[] {
  const { at, ofColumn, firstRow } = figuresByCell(table);
  if (!isMoneyRole(role) || !ofColumn.has(column)) return [];
  const firstColumn = Math.min(...ofColumn.keys());
  const found: { cell: Cell; label: string }[] = [];
  for (let row = firstRow; row <= table.area.bottom; row++) {
    const cell = { row, column };
    if (at.get(cell) || cellAt(cells, row, column) !== null) continue;
    const value = cellAt(cells, row, firstColumn - 1)?.value ?? cellAt(cells, row, table.area.left)?.value;
    if (value?.kind === 'text') found.push({ cell, label: value.text.trim() });
  }
  return found;
}

/** The margin is not what the other part makes it. */
function shownByMargin(table: TableReading, figure: Figure): Blank['evidence'] | null {
  if (figure.item !== 'revenue' && figure.item !== 'expense') return null;
  const parts = marginsOf(table.units[0]!).find(
    ({ margin }) => margin?.cell.column === figure.cell.column && isNumber(margin),
  );
  const isRevenue = figure.item === 'revenue';
  const [own, other] = isRevenue ? [parts?.revenue, parts?.expense] : [parts?.expense, parts?.revenue];
  if (!parts || own || !isNumber(parts.margin) || !isNumber(other) || other.cents === 0) return null;
  const missing = parts.margin.cents - other.cents;
  if (Math.abs(missing) > slackOf([parts.margin.cents, other.cents], table.scale)) {
    return { kind: 'sums-show', by: parts.margin, cents: signed(figure, missing) };
  }
  return figure.item === 'expense' ? { kind: 'others-have', by: other, cents: 0 } : null;
}

/** Every other statement has the account, which is no small one, and this one has nearly all the others. */
function shownByForm(
  table: TableReading,
  { item, cell }: Figure,
  like: readonly NumberFigure[],
  rows: number,
): Blank['evidence'] | null {
  const own = table.units[0]!.figures.filter((figure) => figure.cell.column === cell.column).filter(isNumber);
  const isUsual = like.length >= fewestLike && own.length >= rows * mostPart - 1;
  if (item === 'margin' || !isUsual || own.length < 4) return null;
  const accounts = own.filter((figure) => figure.item === 'account' || figure.item === 'personnel');
  const largest = Math.max(...accounts.map(({ cents }) => Math.abs(cents)));
  if (like.some(({ cents }) => Math.abs(cents) * 10 < largest)) return null;
  return { kind: 'others-have', by: own[0]!, cents: 0 };
}

/** As the other statements print it. */
function signed({ printed, cents }: Figure, missing: number): number {
  return printed! * cents! < 0 ? -missing : missing;
}
