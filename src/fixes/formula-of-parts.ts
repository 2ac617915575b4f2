import { areaAddress, sheetAddress, type Area } from '../model/address.ts';
import type { Figure, TableReading } from '../model/table.ts';

/** A figure that is added, printed or still blank. */
export interface Part {
  readonly figure: Figure;
  readonly sign: 1 | -1;
  readonly table?: TableReading;
}

interface Run {
  readonly sheet: string;
  readonly area: Area;
  readonly sign: 1 | -1;
}

interface Sum {
  readonly table: TableReading;
  readonly result: Figure;
  readonly terms: readonly Part[];
}

/** More single cells than this are a list for SUM. */
const mostPlain = 3;

/** The formula that adds a sum's parts, with the signs the sheet prints them with: `=SUM(B4:B9)`, `=B4-B5`. */
export function formulaOfParts({ table, result, terms }: Sum): string | null {
  if (terms.length === 0) return null;
  const parts = terms.map(({ figure, sign, table: own = table }): Run => {
    const { row, column } = figure.cell;
    const turned = orientation(own, figure) * orientation(table, result);
    return {
      sheet: own.sheet,
      area: { top: row, left: column, bottom: row, right: column },
      sign: (sign * turned) as 1 | -1,
    };
  });
  const runs = joined(parts);
  const address = ({ sheet, area }: Run) =>
    sheet === table.sheet ? areaAddress(area) : sheetAddress(sheet, areaAddress(area));
  const isPlain = ({ area }: Run) => area.top === area.bottom && area.left === area.right;
  const adds = runs.every(({ sign }) => sign === 1);
  if (adds && (runs.length > mostPlain || !runs.every(isPlain)))
    return `=SUM(${runs.map(address).join(',')})`;
  const plain = runs.every(isPlain) ? runs : parts;
  const [first, ...rest] = plain.toSorted((a, b) => b.sign - a.sign);
  const term = (part: Run) => (part.sign === 1 ? '+' : '-') + address(part);
  return `=${first!.sign === 1 ? address(first!) : term(first!)}${rest.map(term).join('')}`;
}

/** 1 where the sheet prints the figure as it counts, -1 where it turns the sign. */
function orientation({ expenseSign }: TableReading, { printed, cents, item }: Figure): 1 | -1 {
  if (cents && printed) return printed * cents < 0 ? -1 : 1;
  return item === 'expense' && expenseSign === 'positive' ? -1 : 1;
}

/** Cells of one sign below each other, or beside each other, as one area. */
function joined(parts: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && last.sheet === part.sheet && last.sign === part.sign && follows(last.area, part.area)) {
      const { bottom, right } = part.area;
      runs[runs.length - 1] = { ...last, area: { ...last.area, bottom, right } };
    } else runs.push(part);
  }
  return runs;
}

function follows(before: Area, { top, left }: Area): boolean {
  const isColumn = before.left === before.right && left === before.left;
  const isRow = before.top === before.bottom && top === before.top;
  return (isColumn && top === before.bottom + 1) || (isRow && left === before.right + 1);
}
