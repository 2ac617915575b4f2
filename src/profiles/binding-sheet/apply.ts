import { kept } from '../../model/kept.ts';
import { nodeOf } from '../../model/nodes.ts';
import type { BindingRule, Frame, Organisation, OrganisationNode, Source } from '../../model/organisation.ts';
import type { BindingRow, BindingSheet } from './read.ts';
import vocabulary from './vocabulary.json';

/** Profile id of a workbook that says itself what binds and belongs to no known city. */
const ownProfile = 'workbook';

const nobody: Organisation = {
  id: ownProfile,
  name: '',
  nodes: [],
  bindings: [],
  frames: [],
  rules: {},
  calendar: [],
  goals: null,
};

/** What the workbook's own sheet says comes in place of what the profile says of the same unit and quantity. */
export function applyBindingSheet(organisation: Organisation | null, sheet: BindingSheet): Organisation {
  return applied(sheet)(organisation ?? nobody);
}

/** Always the same object, so that what was read with it is known again. */
const applied = kept((sheet: BindingSheet) => kept((city: Organisation) => apply(city, sheet)));

function apply(city: Organisation, { rows, sheet, unread }: BindingSheet): Organisation {
  const said = (node: string, item: string) =>
    rows.some(
      (row) => row.item === item && nodeOf(city, { code: row.code, name: row.name ?? '' })?.id === node,
    );
  const bindings = city.bindings.flatMap((rule) => {
    const nodes = rule.nodes.filter((node) => !said(node, rule.item));
    return nodes.length > 0 ? [{ ...rule, nodes }] : [];
  });
  return rows.reduce<Organisation>((all, row) => addRow(all, row, sheet), {
    ...city,
    bindings,
    ...(unread.length > 0 && { unreadBindings: unread }),
  });
}

function addRow(city: Organisation, row: BindingRow, sheet: string): Organisation {
  const source: Source = { title: row.source ?? sheet, section: null, validFrom: null, validTo: null };
  const known = nodeOf(city, { code: row.code, name: row.name ?? '' });
  const node = known ?? newNode(city, row, source);
  const frame = frameOf(row, node, source);
  return {
    ...city,
    nodes: known ? city.nodes : [...city.nodes, node],
    bindings: [...city.bindings, bindingOf(row, node, source)],
    frames: frame ? [frame, ...city.frames.filter((one) => !isSame(one, frame))] : city.frames,
  };
}

function newNode(city: Organisation, row: BindingRow, source: Source): OrganisationNode {
  const parent = row.parent === null ? null : nodeOf(city, { code: row.parent, name: row.parent });
  const named = row.parent === null ? null : nodeOf(city, { code: null, name: row.parent });
  const above = parent ?? named;
  return {
    id: row.code ?? row.name!,
    code: row.code,
    names: row.name === null ? [] : [row.name],
    level: row.level ?? 'operatingUnit',
    parent: above?.id ?? null,
    includedInTotalOf: above ? [above.id] : [],
    expectedInPlan: false,
    ownPlanOf: null,
    selfFinancing: false,
    validTo: null,
    source,
  };
}

function bindingOf(row: BindingRow, node: OrganisationNode, source: Source): BindingRule {
  const { decidedBy, toleranceCents: cents, tolerancePercent: percent } = row;
  return {
    id: `${node.id}-${row.item}`,
    nodes: [node.id],
    item: row.item,
    account: null,
    basis: row.basis ?? 'total',
    limit: row.limit ?? (row.item === 'revenue' || row.item === 'margin' ? 'floor' : 'ceiling'),
    towards: row.towards,
    boundParty: row.towards === 'council' ? 'body' : 'officeHolder',
    comparedWith: row.comparedWith ?? 'amendedPlan',
    tolerance: cents === null && percent === null ? null : { cents, percent },
    excludes: [],
    severity: row.severity ?? 'error',
    decidedBy:
      decidedBy === null
        ? vocabulary.decidedBy[row.towards]
        : { fi: decidedBy, sv: decidedBy, en: decidedBy },
    source,
  };
}

function frameOf(
  { amount, year, item, comparedWith }: BindingRow,
  node: OrganisationNode,
  source: Source,
): Frame | null {
  if (amount === null) return null;
  return { node: node.id, item, year, version: comparedWith ?? 'plan', cents: amount, source };
}

function isSame(a: Frame, b: Frame): boolean {
  return a.node === b.node && a.item === b.item && a.year === b.year && a.version === b.version;
}
