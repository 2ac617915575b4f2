import { kept } from '../../../model/kept.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { Figure, Item, TableReading, UnitReading } from '../../../model/table.ts';
import { comparison, figureData, isNumber, placeOf, unitName, type NumberFigure } from '../figures.ts';
import { arithmeticOf } from '../relations/index.ts';
import { relationsOf } from '../relations/of-table.ts';
import { isBroken, relationsOfKind, type Relation } from '../relations/relation.ts';
import { hasFrameColumn, isFrameColumn } from './columns.ts';
import { frameOf, printedFrame, type FramedTotal } from './frame-of.ts';

/** The margin decides; without one the expense does. */
const order: readonly Item[] = ['margin', 'expense'];

/**
 * Totals that come out and have a frame: of the city's profile, or in a frame column of the same year beside them. What
 * is reserved of a pot need not use it up.
 */
export function* framedTotals(context: CheckContext): Generator<FramedTotal> {
  for (const relation of arithmeticOf(context).relations) {
    const { kind, table, unit, result } = relation;
    if (kind !== 'units' || table.kind === 'reservations' || isBroken(relation) || result.role !== 'plan')
      continue;
    if (result.split !== null || result.month !== null || itemOf(unit) !== result.item) continue;
    if (isFrameColumn(table, result) || isPart(context, table, result)) continue;
    const framed = frameOf(context, table, unit, result);
    if (framed) yield framed;
  }
}

/** Units that are no totals, beside a frame column of the same year; a figure told as wrong says nothing of it. */
export function framedParts(context: CheckContext): FramedTotal[] {
  const framed = context.tables.filter(hasFrameColumn);
  if (framed.length === 0) return [];
  const isWrong = new Set(arithmeticOf(context).faults.map(({ figure }) => figure));
  return framed.flatMap((table) =>
    table.units.flatMap((unit) => {
      if (unit.members !== null || unit.level === 'total') return [];
      const plans = unit.figures.filter(
        ({ role, item, split, month }) =>
          (role === 'plan' || role === 'total') && item === itemOf(unit) && split === null && month === null,
      );
      return plans.flatMap((figure) => {
        if (!isNumber(figure) || isFrameColumn(table, figure) || isPart(context, table, figure)) return [];
        return (isWrong.has(figure) ? null : printedFrame(table, unit, figure)) ?? [];
      });
    }),
  );
}

/** "Hallinto" before "KS 2027 yhteensä": what it was parted into has no frame of its own. */
function isPart(context: CheckContext, table: TableReading, figure: NumberFigure): boolean {
  return partsAcross(relationsOf(context, table)).has(figure);
}

const partsAcross = kept((relations: readonly Relation[]): ReadonlySet<NumberFigure> => {
  const across = relationsOfKind(relations, 'across');
  return new Set(across.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
});

/** Exceeded by more than rounding makes it. */
export function isExceeded({ room, slack }: FramedTotal): boolean {
  return room < -slack;
}

function itemOf(unit: UnitReading): Item | undefined {
  const isPlanned = ({ role }: Figure) => role === 'plan' || role === 'total';
  return order.find((item) => unit.figures.some((figure) => figure.item === item && isPlanned(figure)));
}

export function frameOutcome({ table, unit, figure, frame, source, at }: FramedTotal) {
  return {
    kind: 'fails' as const,
    at: placeOf(table, figure.cell),
    related: at,
    unit: unitName(unit),
    expected: frame,
    actual: figure.cents,
    data: { ...figureData(table, unit, figure), ...comparison(figure, frame), frame: source },
  };
}
