import type { GoalReading } from '../../../model/goals.ts';
import type { TableReading } from '../../../model/table.ts';
import { goalTables } from './goal-tables.ts';

export interface NamedParty {
  readonly table: TableReading;
  readonly party: GoalReading['parties'][number];
}

/** Everybody the goal tables name as responsible, in order. */
export function namedParties(tables: readonly TableReading[]): NamedParty[] {
  return goalTables(tables).flatMap((table) =>
    table.goals.flatMap((goal) => goal.parties.map((party) => ({ table, party }))),
  );
}
