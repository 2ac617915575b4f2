import { measure, type Measured } from '../../../binding/amounts.ts';
import { rulesOf } from '../../../binding/comparison.ts';
import { nodeOf } from '../../../model/nodes.ts';
import type { BindingRule, Frame, Organisation } from '../../../model/organisation.ts';
import type { ColumnRole, TableReading, UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';

/** A bound amount and a plan that prints none like it. */
export interface BoundOtherwise {
  readonly rule: BindingRule;
  readonly frame: Frame;
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** The version that should be the bound amount. */
  readonly printed: Measured;
  readonly others: readonly Measured[];
}

/** Bound amounts of the year of a table that no version of the budget beside them says; each is told where it is printed first. */
export function* boundOtherwise(
  tables: readonly TableReading[],
  organisation: Organisation,
): Generator<BoundOtherwise> {
  if (organisation.frames.length === 0) return;
  const told = new Set<Frame>();
  const framesOf = groupBy(organisation.frames, ({ node }) => node);
  for (const table of tables) {
    for (const unit of table.units) {
      const node = nodeOf(organisation, unit);
      for (const rule of node ? rulesOf(organisation, node) : []) {
        for (const frame of framesOf.get(node!.id) ?? []) {
          if (frame.item !== rule.item || frame.year !== table.year || told.has(frame)) continue;
          const found = otherwise(unit, rule, frame, table);
          if (!found) continue;
          told.add(frame);
          yield { rule, frame, table, unit, ...found };
        }
      }
    }
  }
}

const budgets: readonly ColumnRole[] = ['amendedBudget', 'budget'];

function otherwise(
  unit: UnitReading,
  rule: BindingRule,
  { year, cents }: Frame,
  { scale }: TableReading,
): Pick<BoundOtherwise, 'printed' | 'others'> | null {
  const versionsOf = (roles: readonly ColumnRole[]) =>
    roles.flatMap((role) => measure(unit, rule, role, year) ?? []);
  const printed = versionsOf(budgets);
  const says = [...printed, ...versionsOf(['plan'])];
  if (printed.every((one) => one.cents === 0) || says.some((one) => isSaid(cents, one.cents, scale)))
    return null;
  const [first, ...others] = says;
  return { printed: first!, others };
}

const thousand = 100_000;

/** Rounded to thousands at most. */
function isSaid(bound: number, printed: number, scale: number): boolean {
  const step = Math.max(scale * 100, bound % thousand === 0 ? thousand : 100);
  return Math.abs(bound - printed) * 2 <= step;
}
