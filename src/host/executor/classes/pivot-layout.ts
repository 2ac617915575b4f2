import type { Area } from '../../../model/address.ts';
import type { PivotDrawing } from '../../features/pivot-table.ts';
import { coveredBy } from '../../pivots/draw.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { fields, flag, oneOf, text } from '../fields.ts';
import { hostClass, type HostClass } from '../objects.ts';
import type { Arguments } from '../arguments.ts';
import type { Session } from '../session.ts';
import { rangeByAddress } from '../areas.ts';
import { pivotItem } from './pivot-field.ts';
import { dataPivotHierarchy } from './pivot-hierarchy.ts';
import { redraw, type PivotTarget } from './pivot-parts.ts';
import { range } from './range.ts';

const looks = fields(
  ({ pivot }: PivotTarget) => pivot.layout,
  {
    layoutType: oneOf('Compact', 'Tabular', 'Outline'),
    subtotalLocation: oneOf('AtTop', 'AtBottom', 'Off'),
    showColumnGrandTotals: flag,
    showRowGrandTotals: flag,
    showFieldHeaders: flag,
    enableFieldList: flag,
    autoFormat: flag,
    preserveFormatting: flag,
    altTextTitle: text,
    altTextDescription: text,
    emptyCellText: text,
    fillEmptyCells: flag,
  },
  redraw,
);

const part =
  (find: (drawing: PivotDrawing) => Area | null) =>
  ({ sheet, pivot }: PivotTarget) => {
    const area = pivot.drawn && find(pivot.drawn);
    if (!area) throw itemNotFound();
    return range.of({ sheet, area });
  };

/** Where in the body a cell is. */
function placeOf({ sheet, pivot }: PivotTarget, args: Arguments, index: number, session: Session) {
  const given = args.target(index, range) ?? rangeByAddress(sheet, args.text(index), session);
  const { drawn } = pivot;
  if (!drawn || given.sheet !== sheet) throw invalidArgument(`Argument ${index + 1}`);
  return { drawn, row: given.area.top - drawn.body.top, column: given.area.left - drawn.body.left };
}

const methods: NonNullable<HostClass<PivotTarget>['methods']> = {
  DisplayBlankLineAfterEachItem: (target, args, session) => {
    target.pivot.layout.blankLines = args.flag(0);
    redraw(target, session);
  },
  RepeatAllItemLabels: (target, args, session) => {
    target.pivot.layout.repeatLabels = args.flag(0);
    redraw(target, session);
  },
  GetRange: part(coveredBy),
  GetDataBodyRange: part(({ body }) => body),
  GetRowLabelRange: part(({ rowLabels }) => rowLabels),
  GetColumnLabelRange: part(({ columnLabels }) => columnLabels),
  GetFilterAxisRange: part(({ filterAxis }) => filterAxis),
  GetDataHierarchy: (target, args, session) => {
    const { drawn, column } = placeOf(target, args, 0, session);
    const id = drawn.dataIds[column];
    if (!id) throw itemNotFound();
    return dataPivotHierarchy.of({ ...target, id });
  },
  GetPivotItems: (target, args, session) => {
    const axis = oneOf('Row', 'Column', 'Unknown', 'Data', 'Filter')(args.value(0));
    const { drawn, row, column } = placeOf(target, args, 1, session);
    const path =
      (axis === 'Row' ? drawn.rowPaths[row] : axis === 'Column' ? drawn.columnPaths[column] : []) ?? [];
    const names = axis === 'Row' ? target.pivot.rows : target.pivot.columns;
    return metItems.of(path.map((label, at) => ({ ...target, name: names[at]!, label })));
  },
  SetAutoSortOnCell: (target, args, session) => {
    const { drawn, row, column } = placeOf(target, args, 0, session);
    const id = drawn.dataIds[column];
    const level = drawn.rowPaths[row]?.length ?? 0;
    const field = target.pivot.fields.find(({ name }) => name === target.pivot.rows[Math.max(0, level - 1)]);
    if (!id || !field) throw invalidArgument('Argument 1');
    field.sortedBy = id;
    field.descending = oneOf('Ascending', 'Descending')(args.value(1)) === 'Descending';
    redraw(target, session);
  },
};

type Item = NonNullable<Parameters<typeof pivotItem.of>[0]>;

/** The items that meet in a cell. */
const metItems = hostClass<readonly Item[]>('PivotItemCollection', {
  items: (met) => met.map((item) => pivotItem.of(item)),
  methods: { GetCount: (met) => met.length },
});

export const pivotLayout = hostClass<PivotTarget>('PivotLayout', { complete: true, ...looks, methods });
