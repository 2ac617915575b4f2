import type { Cents } from '../model/money.ts';
import { nodeOf } from '../model/nodes.ts';
import type { BindingRule, ComparedWith, Organisation, OrganisationNode } from '../model/organisation.ts';
import type { Place } from '../model/outcome.ts';
import type { TableReading, UnitReading } from '../model/table.ts';
import { measure } from './amounts.ts';
import { comparisonsOf, limitOf, rulesOf, type Comparison } from './comparison.ts';

/** What is left of one bound quantity of one unit. Amounts in euro cents, revenue positive, expense negative. */
export interface Headroom {
  readonly node: OrganisationNode;
  readonly rule: BindingRule;
  readonly year: number | null;
  /** What binds; null when no amount is known anywhere. */
  readonly bound: Cents | null;
  readonly boundBy: ComparedWith | null;
  /** What it was compared with; null when the bound amount stands alone. */
  readonly used: Cents | null;
  readonly usedBy: Comparison['what'] | null;
  readonly left: Cents | null;
  /** The figure to look at: the one compared, else the bound one; null when neither is printed. */
  readonly at: Place | null;
}

const weight = { forecast: 2, actual: 1, plan: 0 };

/** One entry per node and rule of the printed units, as the register orders them; the latest that can be said of each. */
export function headroomOf(
  tables: readonly TableReading[],
  organisation: Organisation,
  year: number | null,
): Headroom[] {
  const comparisons = comparisonsOf(tables, organisation);
  return organisation.nodes.flatMap((node) => {
    const printed = tables.flatMap((table) =>
      table.units.filter((unit) => nodeOf(organisation, unit) === node).map((unit) => ({ table, unit })),
    );
    if (printed.length === 0) return [];
    return rulesOf(organisation, node).map((rule): Headroom => {
      const about = comparisons.filter(
        (one) => one.node === node && one.rule === rule && (year === null || one.year === year),
      );
      const latest = about.reduce<Comparison | null>(
        (best, one) => (best && weight[best.what] >= weight[one.what] ? best : one),
        null,
      );
      return latest ? compared(latest) : alone(printed, { node, rule, year }, organisation);
    });
  });
}

function compared({ node, rule, year, what, table, measured, limit, left }: Comparison): Headroom {
  return {
    node,
    rule,
    year,
    bound: limit.cents,
    boundBy: limit.version,
    used: measured.cents,
    usedBy: what,
    left,
    at: { sheet: table.sheet, cell: measured.figure.cell },
  };
}

/** A plan that nothing is compared with yet: its own amount is what will bind. */
function alone(
  printed: readonly { readonly table: TableReading; readonly unit: UnitReading }[],
  { node, rule, year }: Pick<Headroom, 'node' | 'rule' | 'year'>,
  organisation: Organisation,
): Headroom {
  for (const { table, unit } of printed) {
    const limit = limitOf({ rule, node, table, unit, year }, organisation);
    if (!limit) continue;
    const figure = limit.figure ?? measure(unit, rule, 'plan', year)?.figure ?? null;
    const at = figure && { sheet: table.sheet, cell: figure.cell };
    return {
      node,
      rule,
      year,
      bound: limit.cents,
      boundBy: limit.version,
      used: null,
      usedBy: null,
      left: null,
      at,
    };
  }
  return { node, rule, year, bound: null, boundBy: null, used: null, usedBy: null, left: null, at: null };
}
