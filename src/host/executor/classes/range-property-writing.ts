import type { Area } from '../../../model/address.ts';
import type { Arguments } from '../arguments.ts';
import { columnCount, rowCount } from '../areas.ts';
import { apiNotFound, invalidArgument } from '../errors.ts';
import type { RangeTarget, Session } from '../session.ts';
import { range } from './range.ts';
import { rangeFormat } from './range-format.ts';
import { refuseProtected } from './refusals.ts';
import { getObject, setProperty, wireName, type HostObject } from '../objects.ts';

type Given = Readonly<Record<string, unknown>>;
type Lines = 'rows' | 'columns';

/** Sets what is given of every cell: a grid of objects like those that `getCellProperties` gives. */
export function setCellProperties({ sheet, area }: RangeTarget, args: Arguments, session: Session): void {
  const given = args.value(0);
  const fits =
    Array.isArray(given) &&
    given.length === rowCount(area) &&
    given.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument('Argument 1');
  refuseProtected(sheet, 'allowFormatCells');
  (given as Given[][]).forEach((row, r) =>
    row.forEach((properties, c) => {
      const cell = { top: area.top + r, bottom: area.top + r, left: area.left + c, right: area.left + c };
      assign({ sheet, area: cell }, properties, session);
    }),
  );
}

export const setRowProperties = (target: RangeTarget, args: Arguments, session: Session) =>
  setLines(target, args, 'rows', session);
export const setColumnProperties = (target: RangeTarget, args: Arguments, session: Session) =>
  setLines(target, args, 'columns', session);

function setLines({ sheet, area }: RangeTarget, args: Arguments, lines: Lines, session: Session): void {
  const given = args.value(0);
  const count = lines === 'rows' ? rowCount(area) : columnCount(area);
  if (!Array.isArray(given) || given.length !== count) throw invalidArgument('Argument 1');
  (given as Given[]).forEach((properties, index) => {
    const line: Area =
      lines === 'rows'
        ? { ...area, top: area.top + index, bottom: area.top + index }
        : { ...area, left: area.left + index, right: area.left + index };
    assign({ sheet, area: line }, properties, session);
  });
}

/** As if each property were set on a range of its own. */
function assign(target: RangeTarget, properties: Given, session: Session): void {
  const { hyperlink, style, rowHidden, columnHidden, format, ...others } = properties;
  const unknown = Object.keys(others)[0];
  if (unknown) throw apiNotFound('SettableCellProperties', unknown);
  const object = range.of(target);
  for (const [name, value] of Object.entries({
    Hyperlink: hyperlink,
    Style: style,
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
  })) {
    if (value !== undefined && value !== null) setProperty(object, name, value, session);
  }
  if (!format) return;
  const { borders, ...looks } = format as Given;
  assignDeep(rangeFormat.of({ sheet: target.sheet, areas: [target.area] }), looks, session);
  if (borders) assignBorders(target, borders as Given, session);
}

function assignDeep(object: HostObject, properties: Given, session: Session): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'object')
      assignDeep(getObject(object, wireName(name), session)!, value as Given, session);
    else setProperty(object, wireName(name), value, session);
  }
}

const edges: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function assignBorders({ sheet, area }: RangeTarget, borders: Given, session: Session): void {
  for (const [name, properties] of Object.entries(borders)) {
    const side = edges[name];
    if (!side) throw apiNotFound('CellBorderCollection', name);
    const all = getObject(rangeFormat.of({ sheet, areas: [area] }), 'Borders', session)!;
    const border = all.type.items!(all.target, session).find(
      (one) => one.type.get!['SideIndex']!(one.target, session) === side,
    );
    assignDeep(border!, properties as Given, session);
  }
}
