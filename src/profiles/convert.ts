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
    nodes: profile.nodes.map(({ note: _, ...node }) => ({ ...node, source: source(node.source) })),
    bindings: profile.bindings.map(({ note: _, ...rule }) => ({ ...rule, source: source(rule.source) })),
  };
}
