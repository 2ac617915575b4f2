import { parseCell, type Area, type Cell } from '../model/address.ts';
import type { CellFormat } from '../model/edit-details.ts';
import type { WorkbookEdit } from '../model/edits.ts';
import { severities, type Severity } from '../model/severity.ts';

/** What is to be marked; the cell as an address. */
export interface ToMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}

export interface MarkPlan {
  /** Earlier marks go first, on every sheet given; then come the new ones. */
  readonly steps: readonly WorkbookEdit[];
  /** Cells that will be marked. */
  readonly cells: number;
  /** Cells left unmarked because a sheet holds too many. */
  readonly left: number;
}

/** What the formula of every mark begins with, so that it is known again. It is true whatever the cell holds. */
const markStart = '=N("Sitova:';

/** Rules a sheet can bear before scrolling and calculating suffer. */
const mostRules = 300;

/** Frames differ as well as colours: a full line, dashes, dots. */
const looks: Readonly<Record<Severity, CellFormat>> = {
  error: look('#fde7e9', '#a4262c', 'thin'),
  warning: look('#fff4ce', '#835b00', 'dashed'),
  info: look('#deecf9', '#005a9e', 'dotted'),
};

/** Marks by conditional formats alone, so that contents, looks and comments of cells stay as they are. */
export function planMarks(found: readonly ToMark[], sheets: readonly string[]): MarkPlan {
  const steps = removalOf(sheets);
  let [cells, left] = [0, 0];
  for (const sheet of sheets) {
    const marks = gravestByCell(found.filter((one) => one.sheet === sheet));
    const runs = severities.flatMap((severity) =>
      runsOf(marks.filter((mark) => mark.severity === severity)).map((area) => ({ severity, area })),
    );
    for (const [index, { severity, area }] of runs.entries()) {
      const size = area.bottom - area.top + 1;
      if (index >= mostRules) {
        left += size;
        continue;
      }
      cells += size;
      // Each its own formula: Excel has trouble reading back rules that repeat one another.
      const formula = `${markStart}${severity}:${index + 1}")=0`;
      const rule = { type: 'formula', formula, format: looks[severity] } as const;
      steps.push({ kind: 'addConditionalFormat', sheet, area, rule });
    }
  }
  return { steps, cells, left };
}

/** The steps that take away the marks of any earlier check. */
export function removalOf(sheets: readonly string[]): WorkbookEdit[] {
  return sheets.map((sheet) => ({ kind: 'removeFormulaFormats', sheet, start: markStart }));
}

function look(fill: string, color: string, style: 'thin' | 'dashed' | 'dotted'): CellFormat {
  const line = { style, color };
  return { fill, borders: { left: line, right: line, top: line, bottom: line } };
}

interface Mark extends Cell {
  readonly severity: Severity;
}

function gravestByCell(found: readonly ToMark[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const severity of severities) {
    for (const one of found) {
      const cell = parseCell(one.cell);
      if (one.severity !== severity || !cell || marks.has(one.cell)) continue;
      marks.set(one.cell, { ...cell, severity });
    }
  }
  return [...marks.values()];
}

/** Cells one below the other share a rule. */
function runsOf(marks: readonly Mark[]): Area[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...marks].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
