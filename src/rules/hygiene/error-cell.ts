import { cellAddress, contains, sheetAddress } from '../../model/address.ts';
import { kept } from '../../model/kept.ts';
import type { Place } from '../../model/outcome.ts';
import type { Figure, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { errorCells, errorRoots, type ErrorCell } from '../support/formulas/error-chain.ts';
import { figureData, placeOf, unitName } from '../support/figures.ts';

interface Broken {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: Figure;
}

/** No error value in a money cell or in what a money cell is calculated from; reported where the error begins. */
export const errorCell = defineRule({
  id: 'error-cell',
  area: 'HYG',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'spreadsheet-practice',
  reasons: ['in-figure', 'before-figure', 'beside-figures'],
  doubts: ['follows-error'],
  explains: ['formula-inconsistent', 'formula-overwritten'],
  *check({ snapshot, tables }) {
    const cells = errorCells(snapshot);
    const reached = new Map<ErrorCell, Broken[]>();
    const starts = new Map([...cells.values()].flat().map((cell) => [addressKey(cell.place), cell]));
    for (const broken of tables.flatMap(brokenFigures)) {
      const start = starts.get(addressKey(placeOf(broken.table, broken.figure.cell)));
      if (!start) continue;
      const roots = errorRoots(start, cells);
      for (const root of roots) {
        const known = reached.get(root);
        if (known) known.push(broken);
        else reached.set(root, [broken]);
      }
      if (roots.includes(start)) continue;
      yield {
        kind: 'cannotTell',
        reason: 'follows-error',
        at: placeOf(broken.table, broken.figure.cell),
        unit: unitName(broken.unit),
        data: {
          ...figureData(broken.table, broken.unit, broken.figure),
          root: roots.map(({ place }) => addressFrom(broken.table, place)).join(', '),
        },
      };
    }
    for (const [root, broken] of reached) {
      const own = broken.find((one) => isAt(one, root.place));
      const { table, unit, figure } = own ?? broken[0]!;
      yield {
        kind: 'fails',
        reason: own ? 'in-figure' : 'before-figure',
        at: root.place,
        related: broken.filter((one) => one !== own).map((one) => placeOf(one.table, one.figure.cell)),
        unit: unitName(unit),
        data: {
          ...figureData(table, unit, figure),
          error: root.error,
          root: addressFrom(table, root.place),
        },
      };
    }
    for (const table of tables) yield* besideFigures(table, cells.get(table.sheet) ?? [], cells, reached);
  },
});

/** References and names that are gone are never meant, whatever the row tells: pupils, euros per inhabitant. */
const gone = /^#(?:REF|NAME)/u;

function* besideFigures(
  table: TableReading,
  own: readonly ErrorCell[],
  cells: ReadonlyMap<string, readonly ErrorCell[]>,
  told: ReadonlyMap<ErrorCell, readonly Broken[]>,
) {
  const roots = own.filter(
    (cell) =>
      gone.test(cell.error) &&
      contains(table.area, cell.place.cell) &&
      !told.has(cell) &&
      errorRoots(cell, cells).includes(cell),
  );
  const [first, ...others] = roots;
  if (!first) return;
  yield {
    kind: 'fails' as const,
    reason: 'beside-figures' as const,
    severity: 'warning' as const,
    at: first.place,
    related: others.slice(0, 30).map(({ place }) => place),
    unit: null,
    data: { error: first.error, root: cellAddress(first.place.cell), count: roots.length },
  };
}

const brokenFigures = kept((table: TableReading): readonly Broken[] => {
  const broken: Broken[] = [];
  for (const unit of table.units)
    for (const figure of unit.figures) if (figure.state === 'error') broken.push({ table, unit, figure });
  return broken;
});

function addressKey({ sheet, cell }: Place): string {
  return sheetAddress(sheet, cellAddress(cell));
}

function isAt({ table, figure }: Broken, { sheet, cell }: Place): boolean {
  return table.sheet === sheet && figure.cell.row === cell.row && figure.cell.column === cell.column;
}

function addressFrom(table: TableReading, { sheet, cell }: Place): string {
  return sheet === table.sheet ? cellAddress(cell) : sheetAddress(sheet, cellAddress(cell));
}
