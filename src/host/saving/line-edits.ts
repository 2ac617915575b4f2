import type { EditOf, WorkbookEdit } from '../../model/edits.ts';
import type { Shift } from '../../model/shift.ts';
import { standardColumnWidth, standardRowHeight } from '../workbook.ts';
import type { DescribedSheet, Line } from './describe.ts';

/** Sizes that were set, and rows and columns that were hidden or shown. */
export function lineEdits(
  sheet: string,
  before: DescribedSheet | null,
  after: DescribedSheet,
  shifts: readonly Shift[],
): WorkbookEdit[] {
  const rows = steps(movedLines(before?.rows ?? [], shifts, 'rows'), after.rows, standardRowHeight, rounded);
  const columns = movedLines(before?.columns ?? [], shifts, 'columns');
  return [
    ...rows.map((step): WorkbookEdit => ({ kind: 'setRows', sheet, ...step })),
    ...steps(columns, after.columns, standardColumnWidth, characters).map((step): WorkbookEdit => ({
      kind: 'setColumns',
      sheet,
      ...step,
    })),
  ];
}

type Step = Pick<EditOf<'setRows'>, 'first' | 'last' | 'to'>;

/** Lines next to one another that changed alike are one step. */
function steps(
  before: readonly Line[],
  after: readonly Line[],
  standard: number,
  sizeOf: (points: number) => number,
): Step[] {
  const found: Step[] = [];
  after.forEach((line, index) => {
    const was = before[index] ?? { size: standard, hidden: false, level: 0 };
    const to = {
      ...(was.size === line.size ? {} : { size: sizeOf(line.size) }),
      ...(was.hidden === line.hidden ? {} : { hidden: line.hidden }),
      ...(was.level === line.level ? {} : { level: line.level }),
    };
    if (Object.keys(to).length === 0) return;
    const last = found.at(-1);
    if (last?.last === index - 1 && JSON.stringify(last.to) === JSON.stringify(to)) {
      found[found.length - 1] = { ...last, last: index };
    } else found.push({ first: index, last: index, to });
  });
  return found;
}

/** Where the lines are after others came and went; a new one is like the one before it. */
function movedLines(
  lines: readonly Line[],
  shifts: readonly Shift[],
  along: Shift['along'],
): readonly Line[] {
  return shifts
    .filter((shift) => shift.along === along)
    .reduce((list, { kind, area }) => {
      const [first, last] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
      const count = last - first + 1;
      if (kind === 'delete') return list.toSpliced(first, count);
      const like = list[first - 1] ?? list[first];
      return like ? list.toSpliced(first, 0, ...Array.from({ length: count }, () => like)) : list;
    }, lines);
}

const rounded = (points: number) => Math.round(points * 100) / 100;

/** Points as characters of the normal font. */
function characters(points: number): number {
  return Math.max(0, rounded(((points * 4) / 3 - 5) / 7));
}
