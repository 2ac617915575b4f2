import type { Comparison } from '../../../binding/comparison.ts';
import { transferFor } from '../../../binding/cure.ts';
import type { CheckContext, Fails, OutcomeData, Place } from '../../../model/outcome.ts';
import { figureKey, periodKey, unitTitle, type UnitReading } from '../../../model/table.ts';
import type { Breach } from './breaches.ts';
import { figureTitle, placeOf, unitName } from '../figures.ts';

type Reason<What extends Comparison['what']> = What | `${What}-transfer`;

/** Reasons of the rules that judge plans and outcomes; a forecast has a rule of its own. */
export const planAndActual: readonly Reason<'plan' | 'actual'>[] = [
  'plan',
  'plan-transfer',
  'actual',
  'actual-transfer',
];

/** A breach as an outcome: at the figure that causes it, with what binds, towards whom, who decides and what would cure it. */
export function breachOutcome<What extends Comparison['what']>(
  { comparison, cause, repeats }: Breach,
  context: CheckContext,
): Fails & { readonly reason: Reason<What> } {
  const { rule, table, unit, measured, limit, what } = comparison;
  const transfer = transferFor(comparison, context.tables, context.organisation!);
  const at = cause?.measured.figure ?? measured.figure;
  const others = [measured.figure, limit.figure, cause?.limit.figure].filter(
    (figure) => figure !== null && figure !== undefined && figure !== at,
  );
  return {
    kind: 'fails',
    reason: (transfer ? `${what}-transfer` : what) as Reason<What>,
    at: placeOf(table, at.cell),
    related: [
      ...others.map((figure) => placeOf(table, figure!.cell)),
      ...repeats.map((one) => placeOf(one.table, one.measured.figure.cell)),
    ],
    consequences: consequencesOf(comparison, cause),
    unit: unitName(unit),
    severity: what === 'forecast' ? 'warning' : rule.severity,
    binding: rule,
    expected: limit.cents,
    actual: measured.cents,
    data: {
      ...breachData(comparison),
      cause: figureTitle(table, at),
      ...(transfer && { donor: transfer.from, transfer: { cents: transfer.cents } }),
    },
  };
}

/** Where the limit is printed; nowhere when the profile says it. */
export function limitPlaces({ limit, table }: Comparison): Place[] {
  return limit.figure ? [placeOf(table, limit.figure.cell)] : [];
}

/** Both amounts, the difference, and who binds and decides; for every message about a limit. */
export function breachData({ rule, table, unit, measured, limit, left }: Comparison): OutcomeData {
  const { figure } = measured;
  const turned = figure.printed * figure.cents < 0;
  const shown = (cents: number) => ({ cents: turned && cents !== 0 ? -cents : cents });
  const share = limit.cents === 0 ? 0 : Math.round(Math.abs((left * 1000) / limit.cents)) / 10;
  return {
    unit: unitTitle(unit),
    figure: figureTitle(table, figure),
    actual: shown(measured.cents),
    limit: shown(limit.cents),
    limitPlace: limit.figure ? figureTitle(table, limit.figure) : (limit.frame?.source.title ?? ''),
    over: { cents: Math.abs(left) },
    share,
    towards: { towards: rule.towards },
    decidedBy: rule.decidedBy,
    source: rule.source.section ? `${rule.source.title}, ${rule.source.section}` : rule.source.title,
  };
}

/** The margin beside it, and the totals that would hold if the figure kept to its limit. */
function consequencesOf({ measured, limit, table, unit }: Comparison, cause: Comparison | null): Place[] {
  const { figure } = (cause ?? { measured }).measured;
  const excess = figure.cents - (cause?.limit ?? limit).cents;
  const key = figureKey(figure);
  const position = table.units.indexOf(unit);
  const same = (other: UnitReading) => other.figures.find((one) => figureKey(one) === key);
  const totals = table.units.flatMap((total) => {
    const printed = same(total);
    if (!total.members?.includes(position) || !printed) return [];
    const parts = total.members.reduce(
      (cents, member) => cents + (same(table.units[member]!)?.cents ?? 0),
      0,
    );
    return parts - excess === printed.cents ? [printed] : [];
  });
  const margins = unit.figures.filter(
    (other) => other.item === 'margin' && periodKey(other) === periodKey(figure),
  );
  return [measured.figure, ...margins, ...totals].map(({ cell }) => placeOf(table, cell));
}
