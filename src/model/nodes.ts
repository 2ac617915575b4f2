import { foldCode, foldName } from './names.ts';
import type { Organisation, OrganisationNode } from './organisation.ts';
import type { UnitName } from './outcome.ts';

type Named = Pick<UnitName, 'code' | 'name'> & Partial<Pick<UnitName, 'level'>>;

export function nodeByCode(organisation: Organisation, unit: Named): OrganisationNode | undefined {
  const code = unit.code === null ? null : foldCode(unit.code);
  return code === null ? undefined : organisation.nodes.find((node) => node.code === code);
}

/** An area and its only unit may differ in the word for their level alone: then the level printed tells. */
export function nodeByName(organisation: Organisation, unit: Named): OrganisationNode | undefined {
  const name = foldName(unit.name);
  const nodes = name === '' ? [] : (namesOf(organisation).get(name) ?? []);
  if (nodes.length < 2) return nodes[0];
  const isCalled = ({ names }: OrganisationNode) =>
    names.some((known) => known.toLocaleLowerCase('fi') === unit.name.toLocaleLowerCase('fi'));
  return nodes.find(isCalled) ?? nodes.find(({ level }) => level === unit.level) ?? nodes[0];
}

const known = new WeakMap<Organisation, ReadonlyMap<string, readonly OrganisationNode[]>>();

function namesOf(organisation: Organisation): ReadonlyMap<string, readonly OrganisationNode[]> {
  const before = known.get(organisation);
  if (before) return before;
  const byName = new Map<string, OrganisationNode[]>();
  for (const node of organisation.nodes) {
    for (const name of new Set(node.names.map(foldName))) {
      const same = byName.get(name);
      if (same) same.push(node);
      else byName.set(name, [node]);
    }
  }
  known.set(organisation, byName);
  return byName;
}

/** The node a printed unit is: by its code, else by name. Null when code and name speak of two different nodes. */
export function nodeOf(organisation: Organisation, unit: Named): OrganisationNode | null {
  const named = nodeByName(organisation, unit);
  if (unit.code === null) return named ?? null;
  const coded = nodeByCode(organisation, unit);
  return !coded || (named && named !== coded && named.code !== null) ? null : coded;
}

/** Whether a node lies somewhere below another one. */
export function isBelow(organisation: Organisation, node: OrganisationNode, above: string): boolean {
  const seen = new Set<string>();
  for (let parent = node.parent; parent !== null && !seen.has(parent);) {
    if (parent === above) return true;
    seen.add(parent);
    parent = organisation.nodes.find(({ id }) => id === parent)?.parent ?? null;
  }
  return false;
}
