import { cellAt } from '../../model/cells.ts';
import type { CheckContext } from '../../model/outcome.ts';
import { defineRule } from '../rule.ts';
import { isWrong } from '../support/doubtful.ts';
import { placeOf } from '../support/figures.ts';
import type { FramedTotal } from '../support/frames/frame-of.ts';
import { framedTotals, frameOutcome } from '../support/frames/framed.ts';
import { linesBelow } from '../support/frames/rows.ts';

/** The frame decided for a body or area is given out to its units in full. */
export const frameUnallocated = defineRule({
  id: 'frame-unallocated',
  scope: 'sheet',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['unallocated'],
  *check(context) {
    for (const framed of framedTotals(context)) {
      if (framed.room <= framed.slack || isWrong(context, placeOf(framed.table, framed.figure.cell)))
        continue;
      const outcome = { ...frameOutcome(framed), reason: 'unallocated' as const };
      yield printsRest(context, framed) ? { ...outcome, severity: 'info' as const } : outcome;
    }
  },
});

/** A column or line says what is left: whoever made the table knows it. */
function printsRest({ snapshot }: CheckContext, { table, unit, figure, room }: FramedTotal): boolean {
  if (linesBelow(unit, figure).some(({ cents }) => Math.abs(cents) === room)) return true;
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  return table.columns.some(({ role, column }) => {
    if (!cells || (role !== 'variance' && role !== 'remaining')) return false;
    const value = cellAt(cells, figure.cell.row, column)?.value;
    return value?.kind === 'number' && Math.abs(Math.abs(value.number * table.scale * 100) - room) < 1;
  });
}
