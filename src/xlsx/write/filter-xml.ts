import type { FilterColumn } from '../../model/edits.ts';
import { make } from './elements.ts';
import type { XmlElement } from './xml-element.ts';

/** Number of the look that cells of this colour have: their fill or their font. */
export type LookOfColor = (color: string, of: 'cell' | 'font') => number;

export function filterColumns(
  filter: XmlElement,
  columns: readonly FilterColumn[],
  lookOf: LookOfColor,
): XmlElement[] {
  return columns.map((column) =>
    make(filter, 'filterColumn', { colId: column.index }, [criterion(filter, column, lookOf)]),
  );
}

function criterion(parent: XmlElement, column: FilterColumn, lookOf: LookOfColor): XmlElement {
  if ('values' in column) return valuesXml(parent, column);
  if ('conditions' in column) {
    const conditions = column.conditions.map(({ operator, value }) =>
      make(parent, 'customFilter', { operator: operator === 'equal' ? null : operator, val: value }),
    );
    return make(parent, 'customFilters', { and: column.all ? 1 : null }, conditions);
  }
  if ('period' in column) return make(parent, 'dynamicFilter', { type: column.period });
  if ('color' in column) {
    const dxfId = lookOf(column.color, column.of);
    return make(parent, 'colorFilter', { dxfId, cellColor: column.of === 'cell' ? null : 0 });
  }
  if ('iconSet' in column)
    return make(parent, 'iconFilter', { iconSet: column.iconSet, iconId: column.icon });
  const { top, percent, count } = column;
  return make(parent, 'top10', { top: top ? null : 0, percent: percent ? 1 : null, val: count });
}

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function valuesXml(parent: XmlElement, column: Extract<FilterColumn, { values: unknown }>): XmlElement {
  const { values, dates = [] } = column;
  const blank = values.includes('') ? 1 : null;
  const texts = values.filter((value) => value !== '').map((val) => make(parent, 'filter', { val }));
  const groups = dates.map(({ date, upTo }) => {
    const numbers = date.match(/\d+/g)!.map(Number);
    const said = parts.slice(0, parts.indexOf(upTo) + 1).map((part, index) => [part, numbers[index] ?? 0]);
    return make(parent, 'dateGroupItem', { ...Object.fromEntries(said), dateTimeGrouping: upTo });
  });
  return make(parent, 'filters', { blank }, [...texts, ...groups]);
}
