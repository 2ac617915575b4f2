import { cellAt } from '../../model/cells.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import type { TableReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from '../support/figures.ts';

const isBound = /^(?:\s*sitova\b|.*\bsitova tavoite|\s*bindande\b|.*\bbindande mål|.*\bbinding goal)/i;

/** A goal that the council has made binding has a metric: otherwise nobody can say whether it was kept. */
export const bindingGoalUnmeasured = defineRule({
  id: 'binding-goal-unmeasured',
  scope: 'sheet',
  area: 'BIN',
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  source: 'council-decisions',
  reasons: ['no-metric'],
  explains: ['goal-no-metric'],
  *check({ snapshot, tables }) {
    for (const table of tables) {
      for (const { row, goal, metrics } of table.goals) {
        if (!goal || metrics.length > 0 || !isMarked(snapshot, table, row)) continue;
        yield {
          kind: 'fails',
          reason: 'no-metric',
          at: placeOf(table, { row, column: table.area.left }),
          related: [],
          unit: null,
          data: { goal },
        };
      }
    }
  },
});

function isMarked(snapshot: WorkbookSnapshot, { sheet, area }: TableReading, row: number): boolean {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  if (!cells) return false;
  for (let column = area.left; column <= area.right; column++) {
    const value = cellAt(cells, row, column)?.value;
    if (value?.kind === 'text' && isBound.test(value.text)) return true;
  }
  return false;
}
