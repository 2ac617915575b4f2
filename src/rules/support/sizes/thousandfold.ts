import { kept } from '../../../model/kept.ts';
import type { CheckContext } from '../../../model/outcome.ts';
import { periodKey, type TableReading, type UnitReading } from '../../../model/table.ts';
import { isNumber, type NumberFigure } from '../figures.ts';
import { groupBy } from '../group.ts';
import { indexByFigure, type ByFigure } from '../relations/lookup.ts';
import { hasBroken, relationsOf } from '../relations/of-table.ts';
import { isBroken, type Relation } from '../relations/relation.ts';

/** Figures that make their sums come out once they are counted a thousandfold, or by the thousandth part. */
export interface Misscaled {
  readonly unit: UnitReading;
  readonly figures: readonly NumberFigure[];
  readonly factor: 1000 | 0.001;
  /** Sums that fail because of it. */
  readonly broken: readonly Relation[];
}

/** A smaller number could be wrong by its thousandfold and right by rounding alike. */
const leastPrinted = 20;
/** Half a thousand euros, which a figure in thousands leaves unsaid, in cents. */
const halfThousand = 50_000;

/** A figure, or all of a unit's figures of one period, in another scale than the sums around them. */
export function misscaledIn(context: CheckContext, table: TableReading): readonly Misscaled[] {
  return hasBroken(context, table) ? misscaledAmong(relationsOf(context, table)) : none;
}

const none: readonly Misscaled[] = [];

/** Sums of one table; those that stay when others are edited keep this. */
const misscaledAmong = kept((relations: readonly Relation[]): readonly Misscaled[] => {
  const touching = indexByFigure(relations);
  const found: Misscaled[] = [];
  for (const unit of relations[0]!.table.units) {
    const own = unit.figures.filter(isNumber).filter(({ cents }) => cents !== 0);
    if (!own.some((figure) => touching.get(figure)?.some(isBroken))) continue;
    for (const figures of [...rowsOf(own), ...own.map((figure) => [figure]), ...periods(own)]) {
      if (figures.some((figure) => found.some((one) => one.figures.includes(figure)))) continue;
      const misscaled = tryFactors(unit, figures, touching);
      if (misscaled) found.push(misscaled);
    }
  }
  return [...groupBy(found, ({ unit }) => unit).values()].flatMap(mergeAlike);
});

/** A row of a unit, or all of it, in another scale is one fault. */
function mergeAlike(ofUnit: readonly Misscaled[]): Misscaled[] {
  return [...groupBy(ofUnit, ({ factor }) => factor).values()].map((alike) => ({
    ...alike[0]!,
    figures: alike.flatMap(({ figures }) => figures),
    broken: alike.flatMap(({ broken }) => broken),
  }));
}

/** A line of a unit in all its versions: together they keep what leads from one version to the next. */
function rowsOf(figures: readonly NumberFigure[]): NumberFigure[][] {
  const rows = [...groupBy(figures, ({ cell }) => cell.row).values()];
  return rows.length > 1 ? rows.filter(({ length }) => length > 1) : [];
}

function periods(figures: readonly NumberFigure[]): NumberFigure[][] {
  const keys = [...new Set(figures.map(periodKey))];
  return keys
    .map((key) => figures.filter((figure) => periodKey(figure) === key))
    .filter(({ length }) => length > 1);
}

function tryFactors(
  unit: UnitReading,
  figures: readonly NumberFigure[],
  touching: ByFigure,
): Misscaled | null {
  const relations = [...new Set(figures.flatMap((figure) => touching.get(figure) ?? []))];
  const broken = relations.filter(isBroken);
  if (broken.length === 0 || broken.some((one) => isWithin(one, figures))) return null;
  for (const factor of [1000, 0.001] as const) {
    if (figures.some(({ printed }) => Math.abs(printed) * Math.min(1, factor) < leastPrinted)) continue;
    if (relations.every((one) => holdsScaled(one, figures, factor))) return { unit, figures, factor, broken };
  }
  return null;
}

/** The sum comes out, but for what figures in thousands leave unsaid, once these figures are counted so. */
export function holdsScaled(
  relation: Relation,
  figures: readonly NumberFigure[],
  factor: Misscaled['factor'],
): boolean {
  const { scale } = relation.table;
  const slack = factor === 1000 ? halfThousand * scale : scale * 100;
  return Math.abs(rescaled(relation, figures, factor)) <= relation.slack + slack * figures.length;
}

function rescaled(
  { result, terms, residual }: Relation,
  figures: readonly NumberFigure[],
  factor: number,
): number {
  const change = (figure: NumberFigure) => (figures.includes(figure) ? figure.cents * (factor - 1) : 0);
  return residual + change(result) - terms.reduce((sum, { figure, sign }) => sum + sign * change(figure), 0);
}

/** A sum of nothing but these figures stays as wrong as it was in another scale. */
function isWithin({ result, terms }: Relation, figures: readonly NumberFigure[]): boolean {
  return [result, ...terms.map(({ figure }) => figure)].every(
    (figure) => figure.cents === 0 || figures.includes(figure),
  );
}
