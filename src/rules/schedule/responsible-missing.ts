import { cellAt } from '../../model/cells.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { partColumn, short, tellFaults, type Fault } from '../support/goals/goal-tables.ts';
import { missingParts } from '../support/units/missing-parts.ts';
import { namesPot } from '../support/pots/pots.ts';

/** Somebody is responsible for every action and every project. */
export const responsibleMissing = defineRule({
  id: 'responsible-missing',
  scope: 'sheet',
  area: 'SCH',
  severity: 'info',
  since: '0.1.0',
  status: 'stable',
  source: 'pieksamaki-plan',
  reasons: ['one', 'many', 'column', 'no-column'],
  *check(context) {
    yield* missingParts(context, 'responsible-missing', 'responsible');
    for (const table of context.tables) {
      if (table.kind !== 'goals') yield* tellFaults(table, projectsOfNobody(context.snapshot, table));
    }
  },
});

/** Projects whose cell is blank where most others of the table name somebody. */
function projectsOfNobody({ sheets }: WorkbookSnapshot, table: TableReading): Fault[] {
  const column = partColumn(table, 'responsible');
  const cells = sheets.find(({ name }) => name === table.sheet)?.cells;
  if (column === null || !cells) return [];
  const projects = table.units.filter(
    ({ members, level, name, figures }) =>
      members === null && level !== 'total' && figures.length > 0 && !namesPot(name),
  );
  const blank = projects.filter(({ heading: { row } }) => isBlank(cellAt(cells, row, column)));
  if (blank.length * 2 > projects.length) return [];
  return blank.map(({ heading: { row }, name }) => ({ at: { row, column }, data: { subject: short(name) } }));
}

function isBlank(cell: ReturnType<typeof cellAt>): boolean {
  return cell === null || (cell.value.kind === 'text' && cell.value.text.trim() === '');
}
