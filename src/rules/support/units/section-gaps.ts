import type { Figure, Item, TableReading, UnitReading } from '../../../model/table.ts';
import { isAdditive } from '../figures.ts';

/** A unit that one of the sections of its table does not print. */
export interface SectionGap {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** The margins of the other units. */
  readonly margins: readonly Figure[];
  /** Margins of totals that lack the unit too. */
  readonly totals: readonly Figure[];
}

const fewest = 2;

/** Revenue, expense and margin of all units in sections below each other, where one unit is not among the margins. */
export function sectionGaps(table: TableReading): SectionGap[] {
  const units = table.units.filter(({ members, figures }) => members === null && figures.some(isAdditive));
  const lacking = units.filter((unit) => of(unit, 'margin').length === 0);
  const [unit] = lacking;
  if (!unit || lacking.length > 1 || units.length - 1 < fewest) return [];
  const margins = units.flatMap((one) => of(one, 'margin'));
  const sides = units.flatMap((one) => [...of(one, 'revenue'), ...of(one, 'expense')]);
  if (of(unit, 'revenue').length === 0 || of(unit, 'expense').length === 0) return [];
  if (!arePartsOf(sides, margins)) return [];
  const totals = table.units.flatMap((total) => (total.members ? totalsWithout(total, unit, margins) : []));
  return [{ table, unit, margins, totals }];
}

function totalsWithout(total: UnitReading, lacking: UnitReading, margins: readonly Figure[]): Figure[] {
  const sumOf = (figures: readonly Figure[]) => figures.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return of(total, 'margin').filter((figure) => {
    const inColumn = ({ cell }: Figure) => cell.column === figure.cell.column;
    const own = [...of(lacking, 'revenue'), ...of(lacking, 'expense')].filter(inColumn);
    return figure.cents === sumOf(margins.filter(inColumn)) && sumOf(own) !== 0;
  });
}

function of({ figures }: UnitReading, item: Item): Figure[] {
  return figures.filter((figure) => figure.item === item && isAdditive(figure));
}

/** All margins stand below all the rest, in the same columns. */
function arePartsOf(sides: readonly Figure[], margins: readonly Figure[]): boolean {
  const lowest = sides.reduce((row, { cell }) => Math.max(row, cell.row), 0);
  const columns = new Set(sides.map(({ cell }) => cell.column));
  return margins.every(({ cell }) => cell.row > lowest && columns.has(cell.column));
}
