import type { Item, Level } from './table.ts';

/** Who there is and who is bound towards whom, as the city's own documents say. Built by `profiles`. */
export interface Organisation {
  /** Profile id, e.g. `iisalmi`. */
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly OrganisationNode[];
  readonly bindings: readonly BindingRule[];
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
  readonly source: Source;
}

export interface BindingRule {
  /** Ids of the nodes it binds. */
  readonly nodes: readonly string[];
  readonly item: Item;
  /** `ceiling`: may not be exceeded; `floor`: may not fall short. */
  readonly limit: 'ceiling' | 'floor';
  readonly towards: 'council' | 'board' | 'committee' | 'supervisor';
  readonly boundParty: 'body' | 'officeHolder';
  /** Breaking it blocks submission, or needs an explanation. */
  readonly severity: 'error' | 'warning';
  /** Names of bodies as the city writes them, by language. */
  readonly decidedBy: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly source: Source;
}

export interface Source {
  readonly title: string;
  readonly section: string | null;
  /** ISO date the fact is valid from. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
