import { nodeByName } from '../../../model/nodes.ts';
import type { CheckContext, Place } from '../../../model/outcome.ts';
import type { Frame } from '../../../model/organisation.ts';
import { figureKey, unitTitle, type TableReading, type UnitReading } from '../../../model/table.ts';
import { figuresByKey, figureTitle, isNumber, placeOf, type NumberFigure } from '../figures.ts';
import { slackOf } from '../rounding.ts';
import { isFrameColumn } from './columns.ts';
import { frameRowWord, isFrameRow, linesBelow } from './rows.ts';

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

/** Where a total's frame may be said: beside it, below it, in a line of its own, in the city's profile. */
export function frameOf(
  { organisation }: CheckContext,
  table: TableReading,
  unit: UnitReading,
  figure: NumberFigure,
): FramedTotal | null {
  return (
    printedFrame(table, unit, figure) ??
    frameBelow(table, unit, figure) ??
    frameLine(table, unit, figure) ??
    profileFrame(organisation, table, unit, figure)
  );
}

export function printedFrame(
  table: TableReading,
  unit: UnitReading,
  figure: NumberFigure,
): FramedTotal | null {
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

function profileFrame(
  organisation: CheckContext['organisation'],
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
