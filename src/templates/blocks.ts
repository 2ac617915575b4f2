import type { BindingRule, Frame, Organisation, OrganisationNode } from '../model/organisation.ts';
import type { TemplateItem, TemplateRequest } from './request.ts';
import { costCentresOf, titleOf, unitOf } from './units.ts';
import { templateWords } from './words.ts';

/** The unit itself or a part of it: a heading row and a row for every quantity below it. */
export interface Block {
  readonly kind: 'known' | 'to-name' | 'total';
  readonly title: string;
  /** The heading row. */
  readonly row: number;
  readonly frames: ReadonlyMap<TemplateItem, BlockFrame>;
}

/** What binds a quantity; null when the city has not said the amount. */
export type BlockFrame = Frame | null;

export interface Blocks {
  readonly items: readonly TemplateItem[];
  /** The unit itself is the last one. */
  readonly all: readonly Block[];
}

export function blocksOf(request: TemplateRequest, firstRow: number): Blocks {
  const { organisation, unit, year, language, costCentres } = request;
  const words = templateWords[language];
  const known = organisation && unit.node ? costCentresOf(organisation, unit.node, year) : [];
  const nodes = [...known, unit.node];
  const items = itemsOf(organisation, nodes);
  const named = known.map((node) => ({ kind: 'known' as const, title: titleOf(unitOf(node)), node }));
  const toName = Array.from({ length: costCentres }, (_, i) => ({
    kind: 'to-name' as const,
    title: `${words.costCentre} ${i + 1}`,
    node: null,
  }));
  const total = { kind: 'total' as const, title: `${titleOf(unit)} ${words.total}`, node: unit.node };
  const all = [...(named.length > 0 ? named : toName), total].map(({ kind, title, node }, i): Block => ({
    kind,
    title,
    row: firstRow + i * (items.length + 1),
    frames: framesOf(organisation, node, items, year),
  }));
  return { items, all };
}

/** Depreciation only where it is bound. */
function itemsOf(
  organisation: Organisation | null,
  nodes: readonly (OrganisationNode | null)[],
): readonly TemplateItem[] {
  const isBound = nodes.some((node) =>
    rulesOf(organisation, node).some(({ item }) => item === 'depreciation'),
  );
  return isBound ? ['revenue', 'expense', 'margin', 'depreciation'] : ['revenue', 'expense', 'margin'];
}

function framesOf(
  organisation: Organisation | null,
  node: OrganisationNode | null,
  items: readonly TemplateItem[],
  year: number,
): Block['frames'] {
  const bound = new Set(rulesOf(organisation, node).map(({ item }) => item));
  if (bound.has('revenue') && bound.has('expense')) bound.add('margin');
  return new Map(
    items.flatMap((item): [TemplateItem, BlockFrame][] => {
      const frame = node && organisation && frameOf(organisation, node, item, year);
      return frame || bound.has(item) ? [[item, frame ?? null]] : [];
    }),
  );
}

function rulesOf(organisation: Organisation | null, node: OrganisationNode | null): readonly BindingRule[] {
  return node ? (organisation?.bindings.filter(({ nodes }) => nodes.includes(node.id)) ?? []) : [];
}

/** In the order in which a plan is held against them. */
const versions = ['plan', 'amendedBudget', 'budget'] as const;

function frameOf({ frames }: Organisation, { id }: OrganisationNode, item: TemplateItem, year: number) {
  const own = frames.filter((one) => one.node === id && one.item === item && one.year === year);
  return versions.flatMap((version) => own.find((one) => one.version === version) ?? [])[0];
}
