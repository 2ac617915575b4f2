import type { Organisation } from '../../src/model/organisation.ts';
import { loadProfile } from '../../src/profiles/load.ts';
import type { Profile } from '../../src/profiles/schema.ts';

type Node = Profile['nodes'][number];
type Binding = Partial<Omit<Profile['bindings'][number], 'nodes'>> & { readonly nodes?: readonly string[] };

/** What a test says of a city; the rest is plain. Nodes are given as `2100 Koulut`, their ids are the codes or names. */
export interface CitySketch {
  readonly units: readonly (string | (Partial<Node> & { readonly is: string }))[];
  readonly bindings?: readonly Binding[];
  readonly frames?: readonly Omit<NonNullable<Profile['frames']>[number], 'source'>[];
  readonly rules?: Profile['rules'];
  readonly goals?: Omit<NonNullable<Profile['goals']>, 'source'>;
  readonly calendar?: readonly Omit<NonNullable<Profile['calendar']>[number], 'source'>[];
}

const source = { document: 'budget', section: '9 §' };

/** A made-up municipality that has passed the same checks as a profile in a file. */
export function makeCity({
  units,
  bindings = [],
  frames = [],
  calendar = [],
  rules,
  goals,
}: CitySketch): Organisation {
  const nodes = [
    { id: 'kunta', code: null, names: ['Kunta'], level: 'municipality', parent: null },
    { id: 'hallitus', code: null, names: ['Kunnanhallitus'], level: 'body', parent: 'kunta' },
    ...units.map(toNode),
  ].map((node) => ({ includedInTotalOf: [], expectedInPlan: false, source, ...node }));
  return loadProfile({
    id: 'kunta',
    name: 'Kunta',
    nameStems: ['Kunta'],
    documents: { budget: { title: 'Talousarvio', validFrom: null, validTo: null } },
    nodes,
    bindings: bindings.map((binding) => ({ ...plainBinding, ...binding })),
    frames: frames.map((frame) => ({ ...frame, source })),
    calendar: calendar.map((day) => ({ ...day, source })),
    ...(rules && { rules }),
    ...(goals && { goals: { ...goals, source } }),
  });
}

const plainBinding = {
  item: 'margin',
  limit: 'floor',
  towards: 'council',
  boundParty: 'body',
  severity: 'error',
  decidedBy: { fi: 'valtuusto', sv: 'fullmäktige', en: 'the council' },
  source,
};

function toNode(unit: CitySketch['units'][number]) {
  const { is, ...parts } = typeof unit === 'string' ? { is: unit } : unit;
  const [, code, name] = /^(?:(\d+)\s+)?(.+)$/.exec(is)!;
  const level = 'operatingUnit' as const;
  return {
    id: code ?? name!.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    code: code ?? null,
    names: [name!],
    level,
    parent: 'hallitus',
    includedInTotalOf: ['hallitus'],
    ...parts,
  };
}
