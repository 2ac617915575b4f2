import { contains, parseArea } from '../../src/model/address.ts';
import type { Operator } from './operator.ts';
import type { Sketch } from './sketch.ts';

/** Cells of goal tables under headings that fit. */
const under = (sketch: Sketch, heading: RegExp) =>
  sketch.drawn.truth.tables
    .filter(({ kind }) => kind === 'goals')
    .flatMap((table) => {
      const page = sketch.drawn.book.pages.find(({ name }) => name === table.sheet)!;
      const area = parseArea(table.range)!;
      const columns = [...page.cells.values()].filter(
        (cell) =>
          contains(area, cell) &&
          cell.value.kind === 'text' &&
          heading.test(cell.value.text) &&
          cell.row <= area.top + 1,
      );
      const column = columns[0]?.column;
      return column === undefined
        ? []
        : [...page.cells.values()]
            .filter(
              (cell) =>
                cell.column === column &&
                cell.row > columns[0]!.row &&
                contains(area, cell) &&
                cell.value.kind === 'text',
            )
            .map((cell) => ({ page, cell }));
    });

const rewrite = (id: string, title: string, heading: RegExp, text: string | null): Operator => ({
  id,
  title,
  plant: (sketch) => {
    const [spot] = sketch.random.shuffle(under(sketch, heading));
    if (!spot) return false;
    if (text === null) sketch.wipe(spot);
    else sketch.put(spot, text);
    const row = spot.cell.row;
    for (const cell of spot.page.cells.values()) if (cell.row === row) sketch.mark({ page: spot.page, cell });
    return true;
  },
});

/** Faults of goals, metrics and schedules. */
export const goalOperators: readonly Operator[] = [
  rewrite('metric-missing', 'a goal has no metric', /^(mittari|mittarit|mätare|metric)/i, null),
  rewrite(
    'date-impossible',
    'a schedule names a day that does not exist',
    /^(aikataulu|tidtabell|schedule)/i,
    '1.3.2024–29.2.2027',
  ),
  rewrite(
    'period-reversed',
    'a schedule ends before it begins',
    /^(aikataulu|tidtabell|schedule)/i,
    '30.6.2026–1.8.2024',
  ),
  rewrite('schedule-missing', 'an action has no schedule', /^(aikataulu|tidtabell|schedule)/i, null),
  rewrite('responsible-missing', 'an action has nobody responsible', /^(vastuu|ansvarig|responsible)/i, null),
  rewrite(
    'metric-note',
    'a remark stands for a metric',
    /^(mittari|mittarit|mätare|metric)/i,
    'Tsekataan CaseM:n raportointimahdollisuudet',
  ),
];
