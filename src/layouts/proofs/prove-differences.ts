import type { ColumnRole } from '../../model/table.ts';
import { holds, readColumn, type Pair, type Values } from '../columns/column-values.ts';
import type { DraftColumn } from '../draft.ts';
import type { Grid } from '../cells/grid.ts';

/** What a column of figures is to the versions that are known; null where it is nothing of the kind. */
export function roleByFigures(
  own: Values,
  known: readonly DraftColumn[],
  values: ReadonlyMap<DraftColumn, Values>,
): ColumnRole | null {
  if (isCheck(own)) return 'other';
  const step = 10 ** -own.places;
  for (const a of known) {
    for (const b of known) {
      if (a === b) continue;
      const at = { a: values.get(a)!, b: values.get(b)! };
      if (b.role === 'amendment') {
        const isBase = a.role === 'budget' || a.role === 'plan' || a.role === 'amendedBudget';
        if (isBase && holds(own, at, (x, y) => x + y, step)) return 'amendedBudget';
        continue;
      }
      if (a.role === 'amendment') continue;
      if (isRatio(own, at, (x, y) => x / y)) {
        return a.role === 'actual' || a.role === 'forecast' ? 'usedPercent' : 'changePercent';
      }
      if (isRatio(own, at, (x, y) => (x - y) / y)) return 'changePercent';
      if (isRatio(own, at, (x, y) => (x - y) / Math.abs(y))) return 'changePercent';
      if (holds(own, at, (x, y) => x - y, step)) return 'variance';
    }
  }
  return null;
}

/** "Ennen", "Muutos" and "Jälkeen": of two columns with an amendment, the one is the other amended. */
export function proveAmended(
  open: readonly DraftColumn[],
  known: readonly DraftColumn[],
  values: ReadonlyMap<DraftColumn, Values>,
): void {
  const amendment = known.find(({ role }) => role === 'amendment');
  const [before, after, ...others] = open.filter(({ role }) => role === 'amendment' || role === 'plan');
  if (!amendment || !before || !after || others.length > 0) return;
  const own = values.get(after)!;
  const at = { a: values.get(before)!, b: values.get(amendment)! };
  if (!holds(own, at, (x, y) => x + y, 10 ** -own.places)) return;
  before.role = 'plan';
  after.role = 'amendedBudget';
}

/** "KS ennen | Palkankorotukset | KS jälkeen": what makes the one of the other is the change, whatever it is called. */
export function proveChanges(
  grid: Grid,
  rows: readonly number[],
  figures: readonly DraftColumn[],
): ReadonlySet<DraftColumn> {
  const proved = new Set<DraftColumn>();
  for (const [at, change] of figures.entries()) {
    const [before, after] = [figures[at - 1], figures[at + 1]];
    const isBase = before?.role === 'plan' || before?.role === 'budget';
    const mayBeChange = change.role === 'variance' || change.role === 'amendment';
    if (!mayBeChange || !isBase || after?.role !== 'amendedBudget') continue;
    const [own, a, b] = [after, before, change].map(({ column }) => readColumn(grid, rows, column));
    if (before.year !== after.year || !holds(own!, { a: a!, b: b! }, (x, y) => x + y, 10 ** -own!.places))
      continue;
    Object.assign(change, { role: 'amendment', year: after.year });
    proved.add(change);
  }
  return proved;
}

/** Formulas that come to nothing: the maker's own check. */
function isCheck({ cells }: Values): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length >= 2 && filled.every((cell) => cell.formula !== null && Math.abs(cell.value!) < 0.005);
}

function isRatio(own: Values, pair: Pair, of: (a: number, b: number) => number): boolean {
  const percents = own.cells.some((cell) => cell !== null && Math.abs(cell.value!) > 5);
  const ratio = (a: number, b: number) => (b === 0 ? NaN : of(a, b));
  if (!percents && own.cells.some((cell) => cell?.percent)) return holds(own, pair, ratio, 0.0051);
  return holds(own, pair, (a, b) => 100 * ratio(a, b), 0.51 * 10 ** -own.places);
}
