import { foldCode } from '../../../model/names.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';

/** A unit whose code begins like that of another area than the one it stands under. */
export interface OddParent {
  readonly unit: UnitReading;
  readonly printed: UnitReading;
  readonly area: UnitReading;
}

const fewest = 4;

/** Only where the codes of all other units begin with the printed code of their area. */
export function oddParents({ units }: TableReading): OddParent[] {
  const under = units.flatMap((unit) => {
    const printed = unit.parent === null ? null : units[unit.parent]!;
    return printed?.code && unit.code ? [{ unit, printed }] : [];
  });
  const areas = new Map<string, UnitReading>();
  let latest: UnitReading | null = null;
  for (const { printed } of under)
    if (printed !== latest) areas.set(foldCode(printed.code!), (latest = printed));
  if (areas.size < 2) return [];
  const odd = under.filter(({ unit, printed }) => !isWithin(unit, printed));
  const [one] = odd;
  if (!one || odd.length > 1 || under.length - 1 < fewest) return [];
  const area = [...areas.values()].find((other) => isWithin(one.unit, other));
  const isLong = area && foldCode(one.unit.code!).length > foldCode(area.code!).length;
  return area && isLong && area.level === one.printed.level ? [{ ...one, area }] : [];
}

function isWithin({ code }: UnitReading, area: UnitReading): boolean {
  return foldCode(code!).startsWith(foldCode(area.code!).replace(/0+$/, ''));
}
