import { normalise } from './text.ts';
import type { DraftUnit } from './draft.ts';

/** "Sivistys" above its units and "Sivistys yhteensä" below them are one entity: the sum, with what the heading says of it. */
export function foldHeadings(units: readonly DraftUnit[]): DraftUnit[] {
  const headings = units.filter(isBare);
  if (headings.length === 0) return [...units];
  const sumOf = new Map<DraftUnit, DraftUnit>();
  const open = new Map<string, DraftUnit>();
  for (const unit of units) {
    if (isBare(unit)) for (const key of keysOf(unit)) open.set(key, unit);
    else if (isOwnSum(unit)) {
      const heading = keysOf(unit)
        .map((key) => open.get(key))
        .find((one) => one !== undefined && !sumOf.has(one) && agree(one, unit));
      if (heading) sumOf.set(heading, unit);
    }
  }
  for (const [heading, sum] of sumOf) {
    sum.name = heading.name || sum.name;
    sum.code ??= heading.code;
    sum.level = heading.level ?? sum.level;
    sum.parent = heading.parent === sum ? null : heading.parent;
  }
  for (const unit of units) {
    const sum = unit.parent && sumOf.get(unit.parent);
    if (sum) unit.parent = sum === unit ? null : sum;
  }
  return units.filter((unit) => !sumOf.has(unit));
}

function isBare(unit: DraftUnit): boolean {
  return unit.isHeading && unit.figures.length === 0 && !unit.isTotal;
}

function isOwnSum(unit: DraftUnit): boolean {
  return unit.isTotal && !unit.isGeneric && unit.figures.length > 0;
}

/** "20 yhteensä" closes "20 Sivistys". */
function keysOf({ code, name }: DraftUnit): string[] {
  return [code ?? '', normalise(name)].filter(Boolean);
}

function agree(heading: DraftUnit, sum: DraftUnit): boolean {
  const sameName = normalise(heading.name) === normalise(sum.name);
  if (heading.code !== null && sum.code !== null) return heading.code === sum.code;
  return sameName || heading.code === sum.name;
}
