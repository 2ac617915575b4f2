import type { Item } from '../../model/table.ts';
import { type BodyRow, indentOf } from '../rows/body.ts';
import type { DraftUnit } from '../draft.ts';
import { letters } from '../cells/text.ts';
import { addFigures } from '../rows/unit-figures.ts';
import { fundingWords, ownFundingWords } from '../vocabulary/row-names.ts';

/** A memo row is a line of the unit above; where the columns are quantities, a part of each and no second amount of it. */
export function addPartOf(unit: DraftUnit, row: BodyRow): void {
  const from = unit.figures.length;
  addFigures(unit, row, 'account');
  for (const figure of unit.figures.slice(from)) {
    const { item, column } = figure;
    figure.label = column.item === null ? row.facts!.text : `${row.facts!.text}, ${column.header}`;
    figure.item = 'account';
    figure.account = null;
    if (item === 'revenue' || item === 'expense') figure.section = item;
  }
}

/** "Valtionosuus" below a project is money towards it. */
export function isFunding(row: BodyRow): boolean {
  return isCalled(row, fundingWords);
}

/** A row further in than the project above, without a code and with the other sign all through: money towards it. */
export function isLessOf(project: DraftUnit, row: BodyRow): boolean {
  if (!row.main || row.facts!.code !== null || row.codes.length > 0 || row.amounts.length === 0) return false;
  const isInner = indentOf(row.main) > project.indent || /^\s*[-–]\s/.test(row.main.text);
  return (
    isInner &&
    row.amounts.every(({ column, value }) => {
      const cost = project.figures.find((f) => f.cell.column === column && f.item === 'investment');
      return value === 0 || (cost?.cell.value ?? 0) * (value ?? 0) < 0;
    })
  );
}

/** "Omarahoitus" below a project is what is left of its cost. */
export function isNetOfProject(project: DraftUnit, row: BodyRow): boolean {
  if (!isCalled(row, ownFundingWords) || row.amounts.length === 0) return false;
  const wrong = row.amounts.filter(({ column, value }) => {
    const parts = project.figures.filter((figure) => figure.cell.column === column);
    const cost = parts.find((figure) => figure.item === 'investment')?.cell.value ?? 0;
    const funding = parts.reduce(
      (sum, { item, cell }) => sum + (item === 'revenue' ? Math.abs(cell.value ?? 0) : 0),
      0,
    );
    return Math.abs(Math.abs(cost) - funding - Math.abs(value ?? 0)) > 1.5;
  });
  const right = row.amounts.filter((cell) => cell.value && !wrong.includes(cell));
  return wrong.length === 0 || (wrong.length === 1 && right.length > 1);
}

/** "Toimintakate" with one figure below "Menot | Tulot" of them all: what the two come to. */
export function isNetOfSides(unit: DraftUnit, { amounts, money }: BodyRow): boolean {
  const [net, ...others] = amounts;
  if (!unit.isTotal || !net || others.length > 0 || money.get(net.column)!.item === null) return false;
  const of = (item: Item) => unit.figures.find((figure) => figure.item === item)?.cell.value ?? null;
  const [revenue, expense] = [of('revenue'), of('expense')];
  if (revenue === null || expense === null) return false;
  return Math.abs(Math.abs(revenue) - Math.abs(expense) - net.value!) <= 1.5;
}

export function addNet(unit: DraftUnit, { amounts: [cell], money, facts }: BodyRow): void {
  const column = { ...money.get(cell!.column)!, item: null };
  const { header, split } = column;
  unit.figures.push({
    cell: cell!,
    column,
    item: 'margin',
    account: null,
    label: facts?.text ?? header,
    split,
    section: null,
  });
}

function isCalled(row: BodyRow, words: ReadonlySet<string>): boolean {
  if (!row.facts || row.facts.code || row.codes.length > 0) return false;
  return row.facts.name.split(/\s*[/–-]\s*/).some((part) => words.has(letters(part)));
}
