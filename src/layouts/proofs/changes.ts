import type { DraftColumn, DraftFigure, DraftUnit } from '../draft.ts';

/** A plain "Muutos" column: is it the change that makes the amended budget, or a difference between versions? */
export function settleChanges(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  amends: boolean,
): void {
  nameAmendedBudget(units, columns);
  nameAmendedBySeveral(units, columns);
  nameAmendedQuantities(units, columns);
  for (const column of columns) {
    if (!column.isPlainChange) continue;
    const isAmendment = columns.some(
      (base) =>
        (base.role === 'budget' || base.role === 'plan') &&
        columns.some(
          (sum) => sum.role === 'amendedBudget' && holds(units, (at) => add(at(base), at(column)), sum),
        ),
    );
    const mayAmend = amends || standsBetween(columns, column);
    if (isAmendment || (mayAmend && !isDifference(units, columns, column))) {
      nameQuantity(units, columns, column);
      continue;
    }
    column.role = 'variance';
    for (const unit of units) unit.figures = unit.figures.filter((figure) => figure.column !== column);
  }
}

/** "TA | TA-muutos | TA yht.": of two budgets, the one that the change leads to is the amended one. */
function nameAmendedBudget(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  for (const [at, change] of columns.entries()) {
    const base = columns[at - 1];
    const sum = columns[at + 1];
    if (change.role !== 'amendment' || base?.role !== 'budget' || sum?.role !== 'budget') continue;
    if (base.year !== sum.year || columns.some((c) => c.role === 'amendedBudget')) continue;
    if (!holds(units, (of) => add(of(base), of(change)), sum)) continue;
    sum.role = 'amendedBudget';
    change.year = sum.year;
  }
}

/** "KS 1.1. | Siirto 1 | Siirto 2 | KS nyt": what a version and all changes after it come to is the amended one. */
function nameAmendedBySeveral(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  if (columns.some(({ role }) => role === 'amendedBudget')) return;
  for (const [at, sum] of columns.entries()) {
    if (!isVersion(sum)) continue;
    const from = columns.findLastIndex((column, before) => before < at && column.role !== 'amendment');
    const [base, changes] = [columns[from], columns.slice(from + 1, at)];
    if (!base || changes.length < 2 || !isVersion(base) || base.year !== sum.year) continue;
    const whole = (of: At) => changes.reduce((all, change) => add(all, of(change)), of(base));
    if (holds(units, whole, sum)) sum.role = 'amendedBudget';
  }
}

function isVersion({ role, item, entity }: DraftColumn): boolean {
  return (role === 'plan' || role === 'budget') && item === null && entity === null;
}

/**
 * "Tulot KS | Menot KS | Netto KS | Tulot muutos | Menot muutos | Tulot yhteensä …": of two columns of one quantity, the
 * one that its change leads to is the amended one, and so is the margin of such.
 */
function nameAmendedQuantities(units: readonly DraftUnit[], columns: readonly DraftColumn[]): void {
  const changes = columns.filter(
    (c) => c.item !== null && c.item !== 'margin' && (c.isPlainChange || c.role === 'amendment'),
  );
  if (changes.length === 0 || columns.some((c) => c.role === 'amendedBudget')) return;
  const ofQuantity = (item: DraftColumn['item']) =>
    columns.filter((c) => c.item === item && (c.role === 'plan' || c.role === 'budget') && !c.isPlainChange);
  const ways = changes.flatMap((change) => {
    const [base, sum, ...others] = ofQuantity(change.item);
    const isOne = base && sum && others.length === 0 && base.role === sum.role && base.year === sum.year;
    return isOne ? [{ change, base, sum }] : [];
  });
  const amends = (share: number) => (way: (typeof ways)[number]) =>
    holds(units, (of) => add(of(way.base), of(way.change)), way.sum, share);
  if (!ways.some(amends(most))) return;
  const amended = ways.filter(amends(half)).map(({ change, sum }) => {
    Object.assign(change, { role: 'amendment', isPlainChange: false });
    return sum;
  });
  const [base, net, ...others] = ofQuantity('margin');
  const [one, other] = amended;
  if (
    base &&
    net &&
    others.length === 0 &&
    base.role === net.role &&
    base.year === net.year &&
    one &&
    other
  ) {
    const isNet = (sign: number) =>
      holds(units, (of) => add(of(one), of(other) === null ? null : sign * of(other)!), net, half);
    if (isNet(1) || isNet(-1)) amended.push(net);
  }
  for (const column of amended) column.role = 'amendedBudget';
}

/** "Toimintakulut KS | Muutos | Toimintakulut uusi KS": a change is of the quantity it adds to, else of the one before it. */
function nameQuantity(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  change: DraftColumn,
): void {
  if (change.item !== null) return;
  const headed = columns.filter((c) => c.item !== null);
  const adds = (base: DraftColumn) =>
    headed.some(
      (sum) => sum !== base && sum.item === base.item && holds(units, (of) => add(of(base), of(change)), sum),
    );
  const base = headed.find(adds) ?? headed.find((c) => c === columns[columns.indexOf(change) - 1]);
  if (!base) return;
  change.item = base.item;
  change.account = base.account;
  for (const figure of units.flatMap((unit) => unit.figures))
    if (figure.column === change) Object.assign(figure, { item: base.item, account: base.account });
}

/** "Budget | Ändring | Utfall": a change before the outcome has nothing to compare the budget with. */
function standsBetween(columns: readonly DraftColumn[], change: DraftColumn): boolean {
  const at = columns.indexOf(change);
  return columns[at - 1]?.role === 'budget' && columns[at + 1]?.role === 'actual';
}

function isDifference(
  units: readonly DraftUnit[],
  columns: readonly DraftColumn[],
  change: DraftColumn,
): boolean {
  const versions = columns.filter(
    (c) => c !== change && ['plan', 'budget', 'amendedBudget', 'priorActual', 'actual'].includes(c.role),
  );
  return versions.some((later) =>
    versions.some(
      (earlier) => earlier !== later && holds(units, (at) => add(at(earlier), at(change)), later),
    ),
  );
}

type At = (column: DraftColumn) => number | null;

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

const most = 0.8;
const half = 0.5;

/** The sum comes out right in nearly every row that has all three, and not only because the change is zero. */
function holds(
  units: readonly DraftUnit[],
  sum: (at: At) => number | null,
  result: DraftColumn,
  share = most,
): boolean {
  let right = 0;
  let tried = 0;
  for (const unit of units) {
    for (const figures of byRow(unit).values()) {
      const at: At = (column) => figures.find((f) => f.column === column)?.cell.value ?? null;
      const expected = sum(at);
      const printed = at(result);
      if (expected === null || printed === null) continue;
      tried++;
      if (Math.abs(expected - printed) <= 1) right++;
    }
  }
  return tried > 0 && right >= tried * share;
}

function byRow({ figures }: DraftUnit): Map<number, DraftFigure[]> {
  const rows = new Map<number, DraftFigure[]>();
  for (const figure of figures) {
    const row = rows.get(figure.cell.row);
    if (row) row.push(figure);
    else rows.set(figure.cell.row, [figure]);
  }
  return rows;
}
