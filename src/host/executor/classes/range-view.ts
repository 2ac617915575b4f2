import { sheetAddress, type Area } from '../../../model/address.ts';
import { toR1C1 } from '../../formulas/r1c1.ts';
import type { CellProperties } from '../../workbook.ts';
import { columnCount, rangeAddress, rowCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { writeVisible } from './filtered-writing.ts';
import { writeFormat } from './range-writing.ts';
import { range } from './range.ts';
import { telling } from './cells.ts';

/** What can be seen of a range: its cells without hidden rows and columns. */
interface View extends RangeTarget {
  readonly index: number;
}

function seen<P extends keyof CellProperties>({ sheet, area }: View, property: P): CellProperties[P][][] {
  const columns = shownColumns({ sheet, area });
  return shownRows({ sheet, area }).map((row) => {
    const [cells = []] = sheet.read(property, { ...area, top: row, bottom: row });
    return columns.map((column) => cells[column - area.left]!);
  });
}

const grid =
  <P extends keyof CellProperties>(property: P) =>
  (view: View) =>
    seen(view, property);

export const rangeView: ObjectMaker<View> = hostClass<View>('RangeView', {
  get: {
    CellAddresses: ({ sheet, area }) =>
      shownRows({ sheet, area }).map((row) =>
        shownColumns({ sheet, area }).map((column) =>
          sheetAddress(sheet.name, rangeAddress(cell(row, column))),
        ),
      ),
    ColumnCount: (view) => shownColumns(view).length,
    Formulas: grid('formula'),
    FormulasLocal: grid('formula'),
    FormulasR1C1: (view) => {
      const columns = shownColumns(view);
      const rows = shownRows(view);
      return seen(view, 'formula').map((row, r) =>
        row.map((held, c) =>
          typeof held === 'string' && held.startsWith('=')
            ? toR1C1(held, { row: rows[r]!, column: columns[c]! })
            : held,
        ),
      );
    },
    Index: ({ index }) => index,
    NumberFormat: grid('numberFormat'),
    RowCount: (view) => shownRows(view).length,
    Text: grid('text'),
    ValueTypes: grid('valueType'),
    Values: grid('value'),
  },
  set: {
    Formulas: writeSeen,
    FormulasLocal: writeSeen,
    FormulasR1C1: writeSeen,
    NumberFormat: (view, value) => {
      refuseHidden(view);
      writeFormat(view, 'numberFormat', value);
    },
    Values: writeSeen,
  },
  objects: { Rows: (view) => rangeViewCollection.of(view) },
  methods: { GetRange: ({ sheet, area }) => range.of({ sheet, area }) },
});

function writeSeen(view: View, value: unknown, { workbook }: Session): void {
  refuseHidden(view);
  writeVisible(view, value, workbook);
}

/** Excel holds what is given to the size of the range behind the view, so that nothing fits where some of it is hidden. */
function refuseHidden(view: View): void {
  const { area } = view;
  if (shownRows(view).length < rowCount(area) || shownColumns(view).length < columnCount(area))
    throw invalidArgument('The number of rows or columns in the array');
}

const rowViews = (view: View) =>
  shownRows(view).map((row, index) =>
    rangeView.of({ ...view, area: { ...view.area, top: row, bottom: row }, index }),
  );

const rangeViewCollection = hostClass<View>('RangeViewCollection', {
  items: rowViews,
  methods: collectionMethods(rowViews),
});

const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

function shownRows({ sheet, area }: RangeTarget): number[] {
  const { top, bottom } = telling(sheet, area);
  return lines(top, bottom).filter((row) => !sheet.isRowHidden(row));
}

function shownColumns({ sheet, area }: RangeTarget): number[] {
  const { left, right } = telling(sheet, area);
  return lines(left, right).filter((column) => !sheet.isColumnHidden(column));
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
