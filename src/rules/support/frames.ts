import { kept } from '../../model/kept.ts';
import { nodeByName } from '../../model/nodes.ts';
import type { CheckContext, Place } from '../../model/outcome.ts';
import type { Frame } from '../../model/organisation.ts';
import {
  figureKey,
  unitTitle,
  type Figure,
  type Item,
  type TableReading,
  type UnitReading,
} from '../../model/table.ts';
import {
  comparison,
  figureData,
  figuresByKey,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from './figures.ts';
import { arithmeticOf } from './relations/index.ts';
import { relationsOf } from './relations/of-table.ts';
import { isBroken, relationsOfKind, type Relation } from './relations/relation.ts';
import { slackOf } from './rounding.ts';

/** What a body or area plans in all, and what was decided for it. */
export interface FramedTotal {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly figure: NumberFigure;
  /** Cents of the frame. */
  readonly frame: number;
  /** Where the frame is printed or who says it. */
  readonly source: string;
  readonly at: readonly Place[];
  /** Cents left of the frame; below zero when it is exceeded. */
  readonly room: number;
  readonly slack: number;
}

/** The margin decides; without one the expense does. */
const order: readonly Item[] = ['margin', 'expense'];
const frameRowWord = /kehys|raami|määräraha|\b(budget)?ram(en)?\b|anslag|\bframe\b|\bappropriation\b/iu;
/** What is called binding is held against by the rules of the binding level. */
const grantWord = /^(?!.*(sitov|bindande|binding)).*(määräraha|anslag|\bappropriation\b)/iu;
const frameWord = /\b(talousarvio)?(kehys|raami)|\b(budget)?ram(en)?\b|\bframe\b/iu;

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
    const framed =
      printedFrame(table, unit, result) ??
      frameBelow(table, unit, result) ??
      frameLine(table, unit, result) ??
      profileFrame(context, table, unit, result);
    if (framed) yield framed;
  }
}

/** Units that are no totals, beside a frame column of the same year; a figure told as wrong says nothing of it. */
export function framedParts(context: CheckContext): FramedTotal[] {
  const framed = context.tables.filter((table) => frameColumns(table).size > 0);
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

/** Decided as a whole: its margin has no parts. */
export function isFrameColumn(table: TableReading, { cell }: NumberFigure): boolean {
  return frameColumns(table).has(cell.column);
}

const frameColumns = kept(
  ({ columns }: TableReading): ReadonlySet<number> =>
    new Set(
      columns.flatMap(({ column, role, header }) =>
        frameWord.test(header) || (role === 'budget' && grantWord.test(header) && areGiven(columns))
          ? [column]
          : [],
      ),
    ),
);

/** "Jakamatta" is what the plans leave of it, and nothing has come true yet. */
function areGiven(columns: TableReading['columns']): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.has('remaining') && !roles.has('actual') && !roles.has('amendedBudget');
}

function printedFrame(table: TableReading, unit: UnitReading, figure: NumberFigure): FramedTotal | null {
  const frames = unit.figures
    .filter(isNumber)
    .filter((other) => other.item === figure.item && other.year === figure.year && other.split === null)
    .filter((other) => isFrameColumn(table, other));
  const frame = frames[0];
  if (!frame || frames.length > 1) return null;
  const title = figureTitle(table, frame);
  return against(table, unit, figure, {
    cents: frame.cents,
    source: title,
    at: [placeOf(table, frame.cell)],
  });
}

/** A row below the total says what was decided for it; it adds up nothing. */
function frameBelow(table: TableReading, unit: UnitReading, figure: NumberFigure): FramedTotal | null {
  const below = table.units[table.units.indexOf(unit) + 1];
  const frame = below && isFrameRow(below) ? figuresByKey(below).get(figureKey(figure)) : undefined;
  if (!below || !isNumber(frame)) return null;
  return against(table, unit, figure, {
    cents: frame.cents,
    source: `${unitTitle(below)}: ${figureTitle(table, frame)}`,
    at: [placeOf(table, frame.cell)],
  });
}

const expenseWord = /menot|kulut|kostnad|utgift|expen|costs/iu;

/** Or a line of the total itself does, as large as the total: "Budgetram, verksamhetsbidrag". */
function frameLine(table: TableReading, unit: UnitReading, figure: NumberFigure): FramedTotal | null {
  const lines = linesBelow(unit, figure).filter(
    ({ label, cents }) =>
      frameRowWord.test(label) &&
      expenseWord.test(label) === (figure.item === 'expense') &&
      Math.abs(cents) * 2 >= Math.abs(figure.cents) &&
      Math.abs(cents) <= Math.abs(figure.cents) * 2,
  );
  const frame = lines[0];
  if (!frame || lines.length > 1) return null;
  return against(table, unit, figure, {
    cents: Math.sign(figure.cents) * Math.abs(frame.cents),
    source: figureTitle(table, frame),
    at: [placeOf(table, frame.cell)],
  });
}

/** Lines of the unit under a figure that are none of the usual quantities. */
export function linesBelow({ figures }: UnitReading, { cell, ...figure }: NumberFigure): NumberFigure[] {
  return figures
    .filter(isNumber)
    .filter((other) => other.item === 'account' && other.account === null && other.role === figure.role)
    .filter((other) => other.cell.column === cell.column && other.cell.row > cell.row);
}

/** Decided for the sum above it. */
export function isFrameRow({ level, members, name }: UnitReading): boolean {
  return level === 'total' && members === null && frameRowWord.test(name);
}

function profileFrame(
  { organisation }: CheckContext,
  table: TableReading,
  unit: UnitReading,
  figure: NumberFigure,
): FramedTotal | null {
  const node = organisation && nodeByName(organisation, unit);
  const fits = ({ node: id, item, year }: Frame) =>
    id === node?.id && item === figure.item && year === figure.year;
  const frame = organisation?.frames.find(
    (one) => fits(one) && one.version !== 'plan' && one.version !== 'amendedPlan',
  );
  if (!frame || organisation?.bindings.some(({ nodes }) => nodes.includes(frame.node))) return null;
  return against(table, unit, figure, { cents: frame.cents, source: frame.source.title, at: [] });
}

function against(
  table: TableReading,
  unit: UnitReading,
  figure: NumberFigure,
  { cents, source, at }: { cents: number; source: string; at: readonly Place[] },
): FramedTotal {
  const slack = slackOf([cents, figure.cents], table.scale);
  return { table, unit, figure, frame: cents, source, at, room: figure.cents - cents, slack };
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
