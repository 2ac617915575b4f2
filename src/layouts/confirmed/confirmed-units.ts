import type { ConfirmedTable } from '../../model/confirmed-reading.ts';
import { pairUnits } from './confirmed.ts';
import type { DraftUnit } from '../draft.ts';
import { isWithin } from '../units/hierarchy.ts';

/** Gives units the level and parent that a person has confirmed. */
export function confirmUnits(units: readonly DraftUnit[], confirmed: ConfirmedTable): void {
  const pairs = pairUnits(confirmed.units, units);
  const found = units.flatMap((unit, i) => {
    const said = confirmed.units[pairs[i] ?? -1];
    return said ? [{ unit, said, asRead: unit.parent }] : [];
  });
  const byName = indexByName(units);
  const asSaid = new Map(found.map(({ unit, said }) => [said.code ?? said.name, [unit]]));
  for (const { unit } of found) unit.parent = null;
  for (const { unit, said, asRead } of found) {
    unit.level = said.level;
    if (said.parent === null) continue;
    const mayEnclose = (parent: DraftUnit) => !isWithin(parent, unit);
    const named = (byName.get(said.parent) ?? asSaid.get(said.parent) ?? []).filter(mayEnclose);
    const parents = named.length > 0 ? named : (asRead ? [asRead] : []).filter(mayEnclose);
    // Among units of the same name the one as read, so that a unit named as its area stays below it.
    unit.parent = parents.find((parent) => parent === asRead) ?? parents[0] ?? null;
  }
}

/** Units by what a confirmed reading calls a parent: its code, or its name when it has none. */
function indexByName(units: readonly DraftUnit[]): ReadonlyMap<string, readonly DraftUnit[]> {
  const index = new Map<string, DraftUnit[]>();
  for (const unit of units) {
    const name = unit.code ?? unit.name;
    const same = index.get(name);
    if (same) same.push(unit);
    else index.set(name, [unit]);
  }
  return index;
}
