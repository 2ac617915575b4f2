import type { Organisation, OrganisationNode } from '../model/organisation.ts';
import { nodeOf } from '../model/nodes.ts';
import type { TemplateUnit } from './request.ts';

/** The units that make a plan of their own: those a plan must have, else the lowest ones the city names. */
export function unitsOf({ nodes }: Organisation, year: number): TemplateUnit[] {
  const going = nodes.filter((node) => isGoing(node, year));
  const expected = going.filter(({ expectedInPlan }) => expectedInPlan);
  const lowest = going.filter(
    ({ id, level }) => level !== 'municipality' && !going.some(({ parent }) => parent === id),
  );
  return (expected.length > 0 ? expected : lowest).map(unitOf);
}

/** `1280`, `Henkilöstöpalvelut`, `1280 Henkilöstöpalvelut` or a node's id; a unit nobody knows is as it is written. */
export function findUnit(organisation: Organisation | null, written: string): TemplateUnit {
  const text = written.trim();
  const [, code = null, name = ''] = /^(?:(\d[\d-]*)(?:\s+|$))?(.*)$/.exec(text)!;
  const node =
    organisation?.nodes.find(({ id }) => id === text) ??
    (organisation && nodeOf(organisation, { code, name }));
  return node ? unitOf(node) : { code, name, node: null };
}

export function costCentresOf(
  { nodes }: Organisation,
  unit: OrganisationNode,
  year: number,
): OrganisationNode[] {
  return nodes.filter(
    (node) => node.level === 'costCentre' && node.parent === unit.id && isGoing(node, year),
  );
}

export function titleOf({ code, name }: Pick<TemplateUnit, 'code' | 'name'>): string {
  return [code, name].filter(Boolean).join(' ');
}

export function unitOf(node: OrganisationNode): TemplateUnit {
  return { code: node.code, name: node.names[0]!, node };
}

function isGoing({ validTo }: OrganisationNode, year: number): boolean {
  return validTo === null || validTo >= `${year}-01-01`;
}
