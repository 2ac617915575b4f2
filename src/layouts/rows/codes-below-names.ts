import { isAmount, isYear, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';

/** `2010 | 2020 | 2030`, each right below a name of its own: codes, since no unit stands there for one year alone. */
export function codesBelowNames(rows: readonly (readonly GridCell[])[]): readonly GridCell[] {
  const [names = [], numbers = []] = rows.slice(-2).map((cells) => cells.filter(isLabelOrNumber));
  const codes = numbers.filter(isAmountOrYear);
  const named = codes.map(({ column }) =>
    names.find((cell) => cell.column === column && cell.kind === 'label'),
  );
  const areOwn =
    codes.length > 1 &&
    new Set(codes.map(({ value }) => value)).size === codes.length &&
    new Set(named.map((cell) => cell?.text)).size === codes.length &&
    named.every((cell) => cell !== undefined && saysNothing(cell.text));
  return areOwn ? codes.filter(isYear) : [];
}

function isLabelOrNumber(cell: GridCell): boolean {
  return cell.kind === 'label' || isAmountOrYear(cell);
}

function isAmountOrYear(cell: GridCell): boolean {
  return isAmount(cell) || isYear(cell);
}

function saysNothing(text: string): boolean {
  const { word, year, month, item, strength } = readHeading(text);
  return strength < 0.5 && word === null && year === null && month === null && item === null;
}
