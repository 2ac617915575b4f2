import type { GoalPart } from '../../../model/goals.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import type { GoalGuidance } from '../../../model/organisation.ts';
import type { Severity } from '../../../model/severity.ts';
import type { TableReading } from '../../../model/table.ts';
import { placeOf } from '../figures.ts';
import { goalTables, partColumn, rowTitle, sidesOf, tellFaults, type Fault } from '../goals/goal-tables.ts';

type Required = GoalGuidance['required'][number];

/** What a city's guidance requires needs an explanation when it is missing, unless its profile says otherwise. */
export function whenRequired(
  { organisation }: CheckContext,
  id: string,
  part: Required,
): { severity?: Severity } {
  const isRequired = organisation?.goals?.required.includes(part) ?? false;
  return isRequired && organisation?.rules[id]?.severity == null ? { severity: 'warning' } : {};
}

/** Rows whose column is there and blank; a column that is blank throughout, or missing although required, is told once. */
export function* missingParts(context: CheckContext, id: string, part: GoalPart & Required) {
  const severity = whenRequired(context, id, part);
  for (const table of goalTables(context.tables)) {
    const column = partColumn(table, part);
    const header = placeOf(table, { row: table.area.top, column: column ?? table.area.left });
    const whole = { kind: 'fails' as const, at: header, related: [], unit: null, ...severity };
    if (column === null) {
      if (severity.severity)
        yield { ...whole, reason: 'no-column' as const, data: { count: table.goals.length } };
      continue;
    }
    const faults = blanks(table, part);
    const isWholeColumn = faults.length > 1 && faults.length === table.goals.length;
    if (isWholeColumn) yield { ...whole, reason: 'column' as const, data: { count: faults.length } };
    else yield* tellFaults(table, faults, severity);
  }
}

function blanks(table: TableReading, part: GoalPart): Fault[] {
  return table.goals.flatMap((goal) =>
    sidesOf(goal).flatMap((texts, side): Fault[] => {
      if (texts[part] || !(texts.action ?? texts.goal)) return [];
      const column = table.columns.find((one) => one.part === part && (one.group ?? 0) === side)?.column;
      return column === undefined
        ? []
        : [{ at: { row: goal.row, column }, data: { subject: rowTitle(goal) } }];
    }),
  );
}
