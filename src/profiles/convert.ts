import type { Organisation, Source } from '../model/organisation.ts';
import type { Profile } from './schema.ts';

/** A checked profile as the model's organisation. */
export function toOrganisation(profile: Profile): Organisation {
  const source = ({ document, section }: Profile['nodes'][number]['source']): Source => {
    const { title, validFrom, validTo } = profile.documents[document]!;
    return { title, section, validFrom, validTo };
  };
  return {
    id: profile.id,
    name: profile.name,
    nodes: profile.nodes.map((node) => ({
      id: node.id,
      code: node.code,
      names: node.names,
      level: node.level,
      parent: node.parent,
      includedInTotalOf: node.includedInTotalOf,
      expectedInPlan: node.expectedInPlan,
      source: source(node.source),
    })),
    bindings: profile.bindings.map((rule) => ({
      nodes: rule.nodes,
      item: rule.item,
      limit: rule.limit,
      towards: rule.towards,
      boundParty: rule.boundParty,
      severity: rule.severity,
      decidedBy: rule.decidedBy,
      source: source(rule.source),
    })),
  };
}
