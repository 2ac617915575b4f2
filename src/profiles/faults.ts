import { tableLanguages } from '../model/goal-layout.ts';
import type { Profile } from './schema.ts';

/** What is wrong in a profile, and where. Worded by `wording/profile-faults`. */
export interface ProfileFault {
  /** `nodes[2] (1300)`. */
  readonly place: string;
  readonly kind: ProfileFaultKind;
  /** What the fault is about; for `schema` the whole sentence in the language asked for, for `wrong-type` the right one. */
  readonly text: string;
}

export type ProfileFaultKind =
  | 'not-json'
  | 'schema'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'id-twice'
  | 'heading-twice'
  | 'code-twice'
  | 'no-parent'
  | 'above-itself'
  | 'no-total'
  | 'no-node'
  | 'no-document'
  | 'nodes-or-level'
  | 'account-only'
  | 'no-rule'
  | 'no-option';

/** The rules there are by id, with their options as they are by themselves. */
export type KnownRules = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What the schema cannot say: ids and codes are unique, and whatever is referred to exists. */
export function* findFaults(profile: Profile, rules: KnownRules | null): Generator<ProfileFault> {
  yield* nodeFaults(profile);
  const ids = new Set(profile.nodes.map(({ id }) => id));
  for (const [index, rule] of profile.bindings.entries()) {
    yield* bindingFaults(`bindings[${index}] (${rule.item})`, rule, ids);
  }
  for (const [index, { node }] of (profile.frames ?? []).entries()) {
    if (!ids.has(node)) yield { place: `frames[${index}]`, kind: 'no-node', text: node };
  }
  for (const [place, { document }] of sourcesOf(profile)) {
    if (!profile.documents[document]) yield { place, kind: 'no-document', text: document };
  }
  yield* layoutFaults(profile);
  if (rules) yield* ruleFaults(profile, rules);
}

/** Headings name the columns of an Excel table, so that none may come twice. */
function* layoutFaults({ layouts = [] }: Profile): Generator<ProfileFault> {
  for (const [index, { id, columns }] of layouts.entries()) {
    const place = `layouts[${index}] (${id})`;
    if (layouts.findIndex((one) => one.id === id) !== index) yield { place, kind: 'id-twice', text: id };
    for (const language of tableLanguages) {
      const headings = columns.map(({ heading }) => heading[language].toLowerCase());
      const twice = headings.find((heading, at) => headings.indexOf(heading) !== at);
      if (twice !== undefined) yield { place, kind: 'heading-twice', text: twice };
    }
  }
}

function* nodeFaults({ nodes }: Profile): Generator<ProfileFault> {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const [index, { id, code, parent, includedInTotalOf, ownPlanOf }] of nodes.entries()) {
    const place = `nodes[${index}] (${id})`;
    if (nodes.findIndex((one) => one.id === id) !== index) yield { place, kind: 'id-twice', text: id };
    if (code !== null && nodes.findIndex((one) => one.code === code) !== index) {
      yield { place, kind: 'code-twice', text: code };
    }
    if (parent !== null && !ids.has(parent)) yield { place, kind: 'no-parent', text: parent };
    if (isItsOwnAncestor(nodes, id)) yield { place, kind: 'above-itself', text: id };
    for (const body of includedInTotalOf) {
      if (!ids.has(body)) yield { place, kind: 'no-total', text: body };
    }
    if (ownPlanOf !== undefined && !ids.has(ownPlanOf)) yield { place, kind: 'no-node', text: ownPlanOf };
  }
}

function* bindingFaults(
  place: string,
  { nodes, level, below, except, item, account }: Profile['bindings'][number],
  ids: ReadonlySet<string>,
): Generator<ProfileFault> {
  if ((nodes === undefined) === (level === undefined)) yield { place, kind: 'nodes-or-level', text: '' };
  const named = [...(nodes ?? []), ...(except ?? []), ...(below === undefined ? [] : [below])];
  for (const node of named) if (!ids.has(node)) yield { place, kind: 'no-node', text: node };
  if ((item === 'account') !== (account !== undefined)) yield { place, kind: 'account-only', text: item };
}

function* ruleFaults({ rules = {} }: Profile, known: KnownRules): Generator<ProfileFault> {
  for (const [id, { options = {} }] of Object.entries(rules)) {
    const place = `rules.${id}`;
    const accepted = known.get(id);
    if (!accepted) yield { place, kind: 'no-rule', text: id };
    for (const [name, value] of Object.entries(options)) {
      if (!accepted) continue;
      const type = typeof accepted[name];
      if (type === 'undefined') yield { place, kind: 'no-option', text: name };
      else if (type !== typeof value)
        yield { place: `${place}.options.${name}`, kind: 'wrong-type', text: type };
    }
  }
}

function* sourcesOf(profile: Profile): Generator<readonly [string, { readonly document: string }]> {
  for (const [index, { id, source }] of profile.nodes.entries()) yield [`nodes[${index}] (${id})`, source];
  for (const [index, { item, source }] of profile.bindings.entries()) {
    yield [`bindings[${index}] (${item})`, source];
  }
  for (const [index, { source }] of (profile.frames ?? []).entries()) yield [`frames[${index}]`, source];
  for (const [index, { source }] of (profile.calendar ?? []).entries()) yield [`calendar[${index}]`, source];
  if (profile.goals) yield ['goals', profile.goals.source];
  for (const { id, source } of profile.layouts ?? []) if (source) yield [`layouts (${id})`, source];
}

function isItsOwnAncestor(nodes: Profile['nodes'], id: string): boolean {
  const seen = new Set<string>();
  let above = nodes.find((node) => node.id === id)?.parent ?? null;
  while (above !== null && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = nodes.find((node) => node.id === above)?.parent ?? null;
  }
  return false;
}
