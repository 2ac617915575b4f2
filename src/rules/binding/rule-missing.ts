import { foldCode } from '../../model/names.ts';
import { nodeOf } from '../../model/nodes.ts';
import type { Organisation, OrganisationNode } from '../../model/organisation.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { isMiscoded } from '../support/register.ts';

/** On the level that binds, no printed unit lacks a rule: nobody would watch it. */
export const ruleMissing = defineRule({
  id: 'rule-missing',
  area: 'BIN',
  severity: 'warning',
  since: '0.1.0',
  status: 'stable',
  source: 'controller-practice',
  reasons: ['unbound'],
  explains: ['unit-unknown'],
  *check({ tables, organisation }) {
    if (!organisation) return;
    const told = new Set<string>();
    for (const table of tables) {
      for (const unit of unboundUnits(table, organisation)) {
        const name = unitTitle(unit);
        if (told.has(name)) continue;
        told.add(name);
        yield {
          kind: 'fails',
          reason: 'unbound',
          at: placeOf(table, unit.heading),
          related: [],
          unit: unitName(unit),
          data: { unit: name },
        };
      }
    }
  },
});

/**
 * Units of a bound level without a rule. Where the city keeps no register of units, those count that stand among
 * bound units: at least two of them, and at least half of their level in the table.
 */
function unboundUnits({ units }: TableReading, organisation: Organisation): UnitReading[] {
  const bound = new Set(organisation.bindings.flatMap(({ nodes }) => nodes));
  const printed = units.flatMap((unit) =>
    unit.figures.length > 0 ? [{ unit, node: nodeOf(organisation, unit) }] : [],
  );
  const levels = new Set(organisation.nodes.filter(({ id }) => bound.has(id)).map(({ level }) => level));
  const isBound = (node: OrganisationNode | null) => node !== null && bound.has(node.id);
  const registered = organisation.nodes.some(({ expectedInPlan }) => expectedInPlan);
  const ofBound = printed.filter((one) => isBound(one.node));
  return printed.flatMap(({ unit, node }) => {
    if (isBound(node)) return [];
    if (node) return levels.has(node.level) ? [unit] : [];
    if (registered || unit.code === null || isMiscoded(unit, organisation)) return [];
    const above = unit.parent === null ? undefined : units[unit.parent];
    if (above && isMiscoded(above, organisation)) return [];
    const isAlike = (one: UnitReading) => codeLength(one) === codeLength(unit);
    if (!ofBound.some((one) => isAlike(one.unit) || one.unit.code === null)) return [];
    if (unit.members && !ofBound.some((one) => one.unit.members)) return [];
    const peers = printed.filter(
      (one) => one.unit.level === unit.level || isBeside(one.unit, unit) || isAlike(one.unit),
    );
    const known = peers.filter((one) => isBound(one.node)).length;
    return known >= 2 && known * 2 >= peers.length ? [unit] : [];
  });
}

function codeLength({ code }: UnitReading): number {
  return code === null ? 0 : foldCode(code).length;
}

/** What the register does not know keeps the level that the sheet seems to say. */
function isBeside(one: UnitReading, unit: UnitReading): boolean {
  return one.parent === unit.parent && one.code !== null && !one.members;
}
