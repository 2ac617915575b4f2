import { kept } from '../../../model/kept.ts';
import { foldCode, foldName } from '../../../model/names.ts';
import { periodKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { sideOf } from '../sides/sides.ts';
import { holding, makeRelation, type Relation } from './relation.ts';

/** A unit of a list of accounts that prints no sums of its own. */
interface Booked {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figures: readonly NumberFigure[];
}

const fewest = 3;
const mostPart = 0.6;

/** The revenue and expense of a summary, or its margin alone, are what another sheet lists by account, where most of them show it. */
export function bookedRelations(tables: readonly TableReading[]): Relation[] {
  const lists = tables.filter((table) => bookedIn(table).size >= 2);
  if (lists.length === 0) return [];
  return tables.flatMap((table) => {
    if (bookedIn(table).size > 0) return [];
    for (const list of lists) {
      if (list.sheet === table.sheet) continue;
      const relations = table.units.flatMap((unit) => relationsOf(table, unit, bookedIn(list)));
      const right = holding(relations);
      if (right >= fewest && right >= relations.length * mostPart) return relations;
    }
    return [];
  });
}

const bookedIn = kept((table: TableReading): ReadonlyMap<string, Booked> => {
  const found = new Map<string, Booked>();
  if (table.kind === 'goals' || table.kind === 'list') return found;
  for (const unit of table.units) {
    const isList = unit.figures.length > 1 && unit.figures.every(({ item }) => !sums.has(item));
    if (!isList || unit.members?.length || unit.figures.some(isUnusable)) continue;
    const figures = unit.figures.filter(isNumber).filter(isAdditive);
    if (figures.length > 1) found.set(keyOf(unit), { table, unit, figures });
  }
  return found;
});

const sums: ReadonlySet<string> = new Set(['revenue', 'expense', 'margin']);

function keyOf({ code, name }: UnitReading): string {
  return code === null ? `|${foldName(name)}` : foldCode(code);
}

function relationsOf(table: TableReading, unit: UnitReading, lists: ReadonlyMap<string, Booked>): Relation[] {
  const booked = unit.members?.length ? undefined : lists.get(keyOf(unit));
  if (!booked) return [];
  const sides = groupBy(booked.figures, (figure) => `${sideIn(figure)}|${periodKey(figure)}`);
  const all = groupBy(booked.figures, periodKey);
  const isNet = unit.figures.every(({ item }) => item === 'margin');
  return unit.figures.filter(isNumber).flatMap((result) => {
    if (!isNet && result.item !== 'revenue' && result.item !== 'expense') return [];
    const period = periodKey(result);
    const parts = (isNet ? all.get(period) : sides.get(`${result.item}|${period}`)) ?? [];
    if (parts.length === 0 || result.cents === 0) return [];
    const terms = parts.map((figure) => ({
      figure,
      sign: 1 as const,
      unit: booked.unit,
      table: booked.table,
    }));
    const kind = isNet ? 'margin' : 'accounts';
    return [makeRelation(table, { kind, name: isNet ? '' : result.item, unit, result, terms })];
  });
}

/** A line of the municipality's own is what its sign says. */
function sideIn(figure: NumberFigure): 'revenue' | 'expense' {
  return sideOf(figure) ?? (figure.cents > 0 ? 'revenue' : 'expense');
}
