import type { GoalLayout } from '../model/goal-layout.ts';
import type {
  BindingRule,
  Frame,
  GoalGuidance,
  Organisation,
  OrganisationNode,
  RuleSetting,
  Source,
} from '../model/organisation.ts';
import { toCents } from '../model/money.ts';
import type { Profile } from './schema.ts';

/** The tables a profile offers, in its order. */
export function toLayouts({ layouts = [] }: Pick<Profile, 'layouts'>): GoalLayout[] {
  return layouts.map(({ id, names, title, columns, grouping, rows, isPot = false, paper = 'A4' }) => ({
    id,
    names,
    title,
    columns: columns.map(({ list = null, required = false, ...column }) => ({ ...column, list, required })),
    grouping,
    rows,
    isPot,
    paper,
  }));
}

type SourceOf = (source: Profile['nodes'][number]['source']) => Source;

/** A checked profile as the model's organisation. */
export function toOrganisation(profile: Profile): Organisation {
  const sourceOf: SourceOf = ({ document, section }) => {
    const { title, validFrom, validTo } = profile.documents[document]!;
    return { title, section, validFrom, validTo };
  };
  return {
    id: profile.id,
    name: profile.name,
    ...(profile.layouts && { layouts: toLayouts(profile) }),
    nodes: profile.nodes.map((node) => toNode(node, sourceOf)),
    bindings: profile.bindings.map((rule, index) => toBinding(rule, index, profile, sourceOf)),
    frames: (profile.frames ?? []).map((frame) => toFrame(frame, sourceOf)),
    rules: Object.fromEntries(
      Object.entries(profile.rules ?? {}).map(([id, setting]) => [id, toSetting(setting)]),
    ),
    calendar: (profile.calendar ?? []).map(({ day, about, source }) => ({
      day,
      about,
      source: sourceOf(source),
    })),
    goals: profile.goals ? toGuidance(profile.goals, sourceOf) : null,
  };
}

function toNode(node: Profile['nodes'][number], sourceOf: SourceOf): OrganisationNode {
  return {
    id: node.id,
    code: node.code,
    names: node.names,
    level: node.level,
    parent: node.parent,
    includedInTotalOf: node.includedInTotalOf,
    expectedInPlan: node.expectedInPlan,
    ownPlanOf: node.ownPlanOf ?? null,
    validTo: node.validTo ?? null,
    selfFinancing: node.selfFinancing ?? false,
    source: sourceOf(node.source),
  };
}

function toBinding(
  rule: Profile['bindings'][number],
  index: number,
  profile: Profile,
  sourceOf: SourceOf,
): BindingRule {
  const { tolerance } = rule;
  return {
    id: rule.id ?? `binding-${index + 1}`,
    nodes: rule.nodes ?? selectNodes(rule, profile),
    item: rule.item,
    account: rule.account ?? null,
    basis: rule.basis ?? 'total',
    limit: rule.limit,
    towards: rule.towards,
    boundParty: rule.boundParty,
    comparedWith: rule.comparedWith ?? 'amendedPlan',
    tolerance: tolerance
      ? {
          cents: tolerance.euros === undefined ? null : toCents(tolerance.euros),
          percent: tolerance.percent ?? null,
        }
      : null,
    excludes: rule.excludes ?? [],
    severity: rule.severity,
    decidedBy: rule.decidedBy,
    source: sourceOf(rule.source),
  };
}

function selectNodes(rule: Profile['bindings'][number], { nodes }: Profile): string[] {
  return nodes
    .filter(({ level }) => level === rule.level)
    .filter(({ id }) => !rule.except?.includes(id))
    .filter(({ id }) => rule.below === undefined || isBelow(nodes, id, rule.below))
    .map(({ id }) => id);
}

function isBelow(nodes: Profile['nodes'], id: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at);
    const parent: string | null = nodes.find((node) => node.id === at)?.parent ?? null;
    if (parent === above) return true;
    at = parent;
  }
  return false;
}

function toFrame(frame: NonNullable<Profile['frames']>[number], sourceOf: SourceOf): Frame {
  const { node, item, year, version, euros, source } = frame;
  return { node, item, year, version, cents: toCents(euros), source: sourceOf(source) };
}

function toSetting({ severity, options }: NonNullable<Profile['rules']>[string]): RuleSetting {
  return { severity: severity ?? null, options: options ?? {} };
}

function toGuidance(goals: NonNullable<Profile['goals']>, sourceOf: SourceOf): GoalGuidance {
  return {
    aims: goals.aims,
    goalsPerAim: goals.goalsPerAim ?? null,
    required: goals.required,
    perspectives: goals.perspectives ?? [],
    responsible: goals.responsible ?? [],
    period: goals.period ?? null,
    source: sourceOf(goals.source),
  };
}
