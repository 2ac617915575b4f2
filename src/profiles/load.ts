import { z } from 'zod';
import type { Organisation } from '../model/organisation.ts';
import { toOrganisation } from './convert.ts';
import { profile, type Profile } from './schema.ts';

/** Reads a profile from parsed JSON. Throws a `ProfileError` that lists every fault with its place. */
export function loadProfile(json: unknown): Organisation {
  return toOrganisation(parseProfile(json));
}

export function parseProfile(json: unknown): Profile {
  const parsed = profile.safeParse(json);
  if (!parsed.success) {
    throw new ProfileError(parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
  }
  const faults = [...findFaults(parsed.data)];
  if (faults.length > 0) throw new ProfileError(faults);
  return parsed.data;
}

/** JSON Schema of a profile, for editors. */
export function profileJsonSchema(): object {
  return z.toJSONSchema(profile);
}

export class ProfileError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ProfileError';
    this.faults = faults;
  }
}

/** What the schema cannot say: ids and codes are unique, and whatever is referred to exists. */
function* findFaults(profile: Profile): Generator<string> {
  const { nodes, bindings, documents, frames = [] } = profile;
  const ids = new Set(nodes.map(({ id }) => id));
  for (const [index, node] of nodes.entries()) {
    const place = `nodes[${index}] (${node.id})`;
    if (nodes.findIndex(({ id }) => id === node.id) !== index) yield `${place}: the id is used twice.`;
    if (node.code !== null && nodes.findIndex(({ code }) => code === node.code) !== index) {
      yield `${place}: the code ${node.code} is used twice.`;
    }
    if (node.parent !== null && !ids.has(node.parent)) yield `${place}: there is no parent ${node.parent}.`;
    if (isItsOwnAncestor(nodes, node.id)) yield `${place}: it is above itself.`;
    for (const body of node.includedInTotalOf) {
      if (!ids.has(body)) yield `${place}: includedInTotalOf names ${body}, which does not exist.`;
    }
  }
  for (const [index, rule] of bindings.entries()) {
    yield* bindingFaults(`bindings[${index}] (${rule.item})`, rule, ids);
  }
  for (const [place, source] of sourcesOf(profile)) {
    if (!documents[source.document]) yield `${place}: there is no document ${source.document}.`;
  }
  for (const [index, { node }] of frames.entries()) {
    if (!ids.has(node)) yield `frames[${index}]: there is no node ${node}.`;
  }
}

function* bindingFaults(
  place: string,
  { nodes, level, below, except, item, account }: Profile['bindings'][number],
  ids: ReadonlySet<string>,
): Generator<string> {
  if ((nodes === undefined) === (level === undefined)) yield `${place}: give either nodes or a level.`;
  const named = [...(nodes ?? []), ...(except ?? []), ...(below === undefined ? [] : [below])];
  for (const node of named) if (!ids.has(node)) yield `${place}: there is no node ${node}.`;
  if ((item === 'account') !== (account !== undefined))
    yield `${place}: give an account with the item account, and only then.`;
}

function* sourcesOf(profile: Profile): Generator<readonly [string, { readonly document: string }]> {
  for (const [index, { id, source }] of profile.nodes.entries()) yield [`nodes[${index}] (${id})`, source];
  for (const [index, { item, source }] of profile.bindings.entries())
    yield [`bindings[${index}] (${item})`, source];
  for (const [index, { source }] of (profile.frames ?? []).entries()) yield [`frames[${index}]`, source];
  for (const [index, { source }] of (profile.calendar ?? []).entries()) yield [`calendar[${index}]`, source];
  if (profile.goals) yield ['goals', profile.goals.source];
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

function placeOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') || 'profile'
  );
}
