import type { Organisation, OrganisationNode } from '../../model/organisation.ts';
import { foldName } from '../../model/names.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { isBelow, nodeByCode, nodeByName } from '../../model/nodes.ts';

/** A table that is the plan of one body or area of the register, and the units the register expects in it. */
export interface BodyPlan {
  readonly table: TableReading;
  readonly body: OrganisationNode;
  readonly expected: readonly OrganisationNode[];
}

/**
 * Tables of plan figures in which at least two units, and at least half of the coded ones, match the register by
 * both code and name. What is expected is what lies under the lowest node above them all: the units of an area on
 * a sheet of that area, of the whole body on a sheet of the body.
 */
export function bodyPlans(tables: readonly TableReading[], organisation: Organisation): BodyPlan[] {
  return registeredPlans(tables, organisation).flatMap(({ table, matched }) => {
    const body = lowestAbove(organisation, matched);
    if (!body) return [];
    const expected = organisation.nodes.filter(
      (node) => node.expectedInPlan && isBelow(organisation, node, body.id),
    );
    return [{ table, body, expected }];
  });
}

/** Such tables also where the register knows nothing above its units. */
export function registeredPlans(tables: readonly TableReading[], organisation: Organisation) {
  return tables.flatMap((table) => {
    if (!table.units.some((unit) => unit.figures.some(({ role }) => role === 'plan'))) return [];
    const coded = codedUnits(table);
    const matched = coded.flatMap((unit) => matchedNode(organisation, unit) ?? []);
    return matched.length < 2 || matched.length * 2 < coded.length ? [] : [{ table, matched }];
  });
}

export function codedUnits(table: TableReading): UnitReading[] {
  return table.units.filter(
    (unit) => unit.code !== null && unit.level === 'operatingUnit' && unit.figures.length > 0,
  );
}

/** The node whose code and one of whose names the unit carries. */
function matchedNode(organisation: Organisation, unit: UnitReading): OrganisationNode | undefined {
  const node = nodeByCode(organisation, unit);
  const name = foldName(unit.name);
  return node?.names.some((known) => foldName(known) === name) ? node : undefined;
}

export function isPrinted(
  node: OrganisationNode,
  tables: readonly TableReading[],
  organisation: Organisation,
) {
  return tables.some((table) =>
    table.units.some(
      (unit) =>
        nodeByCode(organisation, unit) === node ||
        nodeByName(organisation, unit) === node ||
        nodeByName(organisation, withoutOddCode(unit)) === node,
    ),
  );
}

/** `12O0 HALLINTOPALVELUT`: what should be the code is no code. */
function withoutOddCode({ code, name }: UnitReading): Pick<UnitReading, 'code' | 'name'> {
  return { code, name: code === null ? name.replace(/^\S*\d\S*\s+/, '') : name };
}

function lowestAbove(
  organisation: Organisation,
  nodes: readonly OrganisationNode[],
): OrganisationNode | undefined {
  const above = organisation.nodes.filter((body) =>
    nodes.every((node) => isBelow(organisation, node, body.id)),
  );
  return above.find(
    (body) => !above.some((other) => other !== body && isBelow(organisation, other, body.id)),
  );
}
