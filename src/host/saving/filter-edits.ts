import type { DateGroup, FilterColumn, SheetFilter, WorkbookEdit } from '../../model/edits.ts';
import { cellAddress, type Area } from '../../model/address.ts';
import { partOfYear, type Filter, type FilterCriteria } from '../features/filter.ts';
import type { HostSheet } from '../workbook.ts';
import { iconSetOf } from './icon-sets.ts';

const operators = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
] as const;

/** Null: files cannot be told of one of its conditions, or the host does not know it. */
export function sheetFilter({ area, criteria }: Filter): SheetFilter | null {
  const columns = criteria.flatMap((one, index) => (one ? [columnOf(one, index)] : []));
  return columns.includes(null) ? null : { area, columns: columns as FilterColumn[] };
}

function columnOf(criteria: FilterCriteria, index: number): FilterColumn | null {
  const { filterOn, criterion1, criterion2, operator, values } = criteria;
  if (filterOn === 'Values') return valuesOf(values ?? [], index);
  if (filterOn === 'CellColor' || filterOn === 'FontColor') {
    const { color } = criteria;
    return color ? { index, color, of: filterOn === 'CellColor' ? 'cell' : 'font' } : null;
  }
  if (filterOn === 'Icon') return iconOf(criteria.icon, index);
  if (filterOn === 'Custom') {
    if (criterion1 === undefined) return null;
    const conditions = [criterion1, ...(criterion2 ? [criterion2] : [])].map(conditionOf);
    return { index, conditions, all: operator !== 'Or' };
  }
  if (filterOn === 'Dynamic') return { index, period: periodOf(criteria.dynamicCriteria ?? '') };
  const [, side, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn) ?? [];
  if (!side || criterion1 === undefined) return null;
  return { index, top: side === 'Top', percent: unit === 'Percent', count: Number(criterion1) };
}

function valuesOf(values: NonNullable<FilterCriteria['values']>, index: number): FilterColumn {
  const dates = values.flatMap((one): DateGroup[] =>
    typeof one === 'string'
      ? []
      : [{ date: one.date, upTo: one.specificity.toLowerCase() as DateGroup['upTo'] }],
  );
  const texts = values.filter((value) => typeof value === 'string');
  return { index, values: texts, ...(dates.length > 0 && { dates }) };
}

function iconOf(given: unknown, index: number): FilterColumn | null {
  const { set, index: icon } = (given ?? {}) as { readonly set?: string; readonly index?: number };
  const iconSet = iconSetOf(set ?? '');
  return iconSet && icon !== undefined ? { index, iconSet, icon } : null;
}

/** `AboveAverage` → `aboveAverage`; months and quarters are numbered. */
function periodOf(criteria: string): string {
  const { month, quarter } = partOfYear(criteria);
  if (month) return `M${month}`;
  return quarter ? `Q${quarter}` : criteria.charAt(0).toLowerCase() + criteria.slice(1);
}

function conditionOf(written: string) {
  const [sign, operator] = operators.find(([mark]) => written.startsWith(mark)) ?? ['', 'equal'];
  return { operator, value: written.slice(sign.length) };
}

/** Links that cells were given. */
export function linkEdits(sheet: HostSheet, areas: readonly Area[]): WorkbookEdit[] {
  const edits = new Map<string, WorkbookEdit>();
  for (const area of areas) {
    sheet.read('hyperlink', area).forEach((row, r) =>
      row.forEach((link, c) => {
        if (!link) return;
        const cell = { row: area.top + r, column: area.left + c };
        const to = {
          ...(link.address && { address: link.address }),
          ...(link.documentReference && { place: link.documentReference }),
          ...(link.screenTip && { tip: link.screenTip }),
        };
        edits.set(cellAddress(cell), { kind: 'setHyperlink', sheet: sheet.name, cell, to });
      }),
    );
  }
  return [...edits.values()];
}
