import { foldCode, foldName } from '../../model/names.ts';
import { nodeOf } from '../../model/nodes.ts';
import type { Organisation, OrganisationNode } from '../../model/organisation.ts';
import type { Place } from '../../model/outcome.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { isMiscoded } from '../support/pots/register.ts';

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
          related: unreadOf(organisation, unit),
          unit: unitName(unit),
          data: { unit: name },
        };
      }
    }
  },
});

/** Where the workbook says what binds it, in words that are not understood. */
function unreadOf({ unreadBindings = [] }: Organisation, unit: UnitReading): Place[] {
  const isOf = (row: { readonly code: string | null; readonly name: string | null }) =>
    row.code !== null && unit.code !== null
      ? foldCode(row.code) === foldCode(unit.code)
      : row.name !== null && foldName(row.name) === foldName(unit.name);
  return unreadBindings.filter(isOf).map(({ at }) => at);
}

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
  const peers = countPeers(printed.map((one) => ({ unit: one.unit, isBound: isBound(one.node) })));
  const boundLengths = new Set(ofBound.map((one) => codeLength(one.unit)));
  const sumIsBound = ofBound.some((one) => one.unit.members);
  return printed.flatMap(({ unit, node }) => {
    if (isBound(node)) return [];
    if (node) return levels.has(node.level) ? [unit] : [];
    if (registered || unit.code === null || isMiscoded(unit, organisation)) return [];
    const above = unit.parent === null ? undefined : units[unit.parent];
    if (above && isMiscoded(above, organisation)) return [];
    if (!boundLengths.has(codeLength(unit)) && !boundLengths.has(0)) return [];
    if (unit.members && !sumIsBound) return [];
    const { all, bound: known } = peers(unit);
    return known >= 2 && known * 2 >= all ? [unit] : [];
  });
}

function codeLength({ code }: UnitReading): number {
  return code === null ? 0 : foldCode(code).length;
}

interface Kind {
  readonly level: UnitReading['level'];
  readonly length: number;
  all: number;
  bound: number;
}

/**
 * How many stand beside a unit: on its level, with as long a code, or under the same unit, since what the register does
 * not know keeps the level that the sheet seems to say.
 */
function countPeers(printed: readonly { readonly unit: UnitReading; readonly isBound: boolean }[]) {
  const whole = new Map<string, Kind>();
  const under = new Map<number | null, Map<string, Kind>>();
  for (const { unit, isBound } of printed) {
    count(whole, unit, isBound);
    if (unit.code === null || unit.members) continue;
    let kinds = under.get(unit.parent);
    if (!kinds) under.set(unit.parent, (kinds = new Map()));
    count(kinds, unit, isBound);
  }
  return (unit: UnitReading) => {
    const isLike = ({ level, length }: Kind) => level === unit.level || length === codeLength(unit);
    const besides = [...(under.get(unit.parent)?.values() ?? [])].filter((kind) => !isLike(kind));
    const kinds = [...[...whole.values()].filter(isLike), ...besides];
    return kinds.reduce((sum, { all, bound }) => ({ all: sum.all + all, bound: sum.bound + bound }), {
      all: 0,
      bound: 0,
    });
  };
}

function count(kinds: Map<string, Kind>, unit: UnitReading, isBound: boolean): void {
  const [level, length] = [unit.level, codeLength(unit)];
  let kind = kinds.get(`${level}|${length}`);
  if (!kind) kinds.set(`${level}|${length}`, (kind = { level, length, all: 0, bound: 0 }));
  kind.all++;
  if (isBound) kind.bound++;
}
