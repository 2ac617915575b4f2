import type { Cell } from './address.ts';
import type { GoalLayout } from './goal-layout.ts';
import type { Words } from './language.ts';
import type { Cents } from './money.ts';
import type { Severity } from './severity.ts';
import type { Item, Level } from './table.ts';

/** Who there is, who is bound towards whom and what the city asks for, as its own documents say. Built by `profiles`. */
export interface Organisation {
  /** Profile id, e.g. `iisalmi`. */
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly OrganisationNode[];
  readonly bindings: readonly BindingRule[];
  /** Amounts decided above: the frame a plan is compared with. */
  readonly frames: readonly Frame[];
  /** What the city has set for single rules, by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Days by which the outcome is reported. */
  readonly calendar: readonly ReportDay[];
  /** Null when the city has given no guidance on goals. */
  readonly goals: GoalGuidance | null;
  /** Goal tables of its own; left out when it has none. */
  readonly layouts?: readonly GoalLayout[];
  /** What the workbook says binds a unit, where it could not be understood. */
  readonly unreadBindings?: readonly UnreadBinding[];
}

export interface UnreadBinding {
  readonly code: string | null;
  readonly name: string | null;
  readonly at: { readonly sheet: string; readonly cell: Cell };
}

export interface OrganisationNode {
  readonly id: string;
  readonly code: string | null;
  /** Accepted names, the official one first. */
  readonly names: readonly string[];
  readonly level: Level;
  /** Id of the node above; null at the top. */
  readonly parent: string | null;
  /** Ids of the nodes whose printed total includes this one. */
  readonly includedInTotalOf: readonly string[];
  /** Printed as a unit in the plan; a plan of the body lacks nothing when false. */
  readonly expectedInPlan: boolean;
  /** Its own board approves its plan: nobody else may change it. Id of that board's node. */
  readonly ownPlanOf: string | null;
  /** ISO date of its last day; null while it goes on. */
  readonly validTo: string | null;
  /** Revenue may exceed expense without anybody wondering. */
  readonly selfFinancing: boolean;
  readonly source: Source;
}

export const authorities = ['council', 'board', 'committee', 'supervisor'] as const;
/** Council, city or municipal board, committee, supervisor; the highest first. */
export type Authority = (typeof authorities)[number];

/** Which version of the figures a plan, outcome or forecast is compared with. */
export type ComparedWith = 'budget' | 'amendedBudget' | 'plan' | 'amendedPlan';

/** One quantity that may not be exceeded, or fall short, without a decision. A node may have several. */
export interface BindingRule {
  readonly id: string;
  /** Ids of the nodes it binds. */
  readonly nodes: readonly string[];
  readonly item: Item;
  /** Canonical key of the account when `item` is `account` (`ownUse`, `surplus`…); null otherwise. */
  readonly account: string | null;
  /** All figures, or the external ones only. */
  readonly basis: 'total' | 'external';
  /** `ceiling`: may not be exceeded; `floor`: may not fall short. A margin has a floor. */
  readonly limit: 'ceiling' | 'floor';
  readonly towards: Authority;
  readonly boundParty: 'body' | 'officeHolder';
  readonly comparedWith: ComparedWith;
  /** How far it may be passed before it counts; null for not at all. Both given: the larger one. */
  readonly tolerance: { readonly cents: Cents | null; readonly percent: number | null } | null;
  /** Canonical keys of lines that do not count into the bound figure (`depreciation`, `allocations`, `internal`). */
  readonly excludes: readonly string[];
  /** Breaking it blocks submission, or needs an explanation. */
  readonly severity: Exclude<Severity, 'info'>;
  /** Who may change the amount, as the city writes it. */
  readonly decidedBy: Words;
  readonly source: Source;
}

/** An amount decided for a node, e.g. the council's appropriation or the approved plan. */
export interface Frame {
  readonly node: string;
  readonly item: Item;
  /** Null when nobody said it and no column of the workbook has a year. */
  readonly year: number | null;
  readonly version: ComparedWith;
  /** Revenue positive, expense negative. */
  readonly cents: Cents;
  readonly source: Source;
}

export interface RuleSetting {
  /** `off` silences the rule; null leaves its own severity. */
  readonly severity: Severity | 'off' | null;
  readonly options: Readonly<Record<string, number | boolean | string>>;
}

/** A reporting day of the year, e.g. 30 June for the plan. */
export interface ReportDay {
  /** `06-30`. */
  readonly day: string;
  readonly about: 'plan' | 'budget' | 'goals';
  readonly source: Source;
}

/** What a city asks of its goal tables. */
export interface GoalGuidance {
  /** Strategic aims or themes, in the city's order. */
  readonly aims: readonly GoalAim[];
  /** Goals per aim; null when not said. */
  readonly goalsPerAim: { readonly min: number; readonly max: number } | null;
  /** Columns every row must fill. */
  readonly required: readonly (
    | 'goal'
    | 'action'
    | 'metric'
    | 'target'
    | 'schedule'
    | 'responsible'
    | 'followUp'
  )[];
  /** Perspectives every theme's metrics must cover (taloudellisuus, vaikuttavuus, suorituskyky). */
  readonly perspectives: readonly Words[];
  /** Responsible parties as the city writes them; empty when it has no list. */
  readonly responsible: readonly string[];
  /** First and last year of the strategy period; null when not known. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly source: Source;
}

export interface GoalAim {
  /** As the city writes it, with spellings that mean the same. */
  readonly names: readonly string[];
  /** Goals the strategy lists under it; empty when it lists none. */
  readonly goals: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly section: string | null;
  /** ISO date the fact is valid from. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
