import type { Cell } from './address.ts';
import type { Words } from './language.ts';
import type { Cents } from './money.ts';
import type { Authority, BindingRule, Organisation } from './organisation.ts';
import type { Severity } from './severity.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import type { TableReading, UnitReading } from './table.ts';

/** Everything a rule may know. */
export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly TableReading[];
  /** Null when no city profile applies. */
  readonly organisation: Organisation | null;
  readonly year: number | null;
}

export interface Place {
  readonly sheet: string;
  readonly cell: Cell;
}

export type UnitName = Pick<UnitReading, 'code' | 'name' | 'level'>;

/** What a rule found at one place. A rule that has nothing to look at yields nothing (not applicable). */
export type Outcome = Fails | Holds | CannotTell;

export interface Fails {
  readonly kind: 'fails';
  /** Which of the rule's messages applies. */
  readonly reason: string;
  /** The cell to correct, or the cell whose statement fails. */
  readonly at: Place;
  /** The other cells of the evidence. */
  readonly related: readonly Place[];
  readonly unit: UnitName | null;
  /** Cells that are wrong only because this one is: rules this one `explains` keep silent there. */
  readonly consequences?: readonly Place[];
  /** Lowers or raises the rule's own severity for this reason. */
  readonly severity?: Severity;
  /** The binding rule that is broken. */
  readonly binding?: BindingRule;
  /** What the figures should say and what they say, in cents; both or neither. */
  readonly expected?: Cents;
  readonly actual?: Cents;
  readonly data: OutcomeData;
}

/** Proved at this place; counted by subject and shown as what was proved. */
export interface Holds {
  readonly kind: 'holds';
  readonly subject: 'unit-margin' | 'total' | 'other';
  readonly at: Place;
  readonly unit: UnitName | null;
}

export interface CannotTell {
  readonly kind: 'cannotTell';
  readonly reason: string;
  readonly at: Place;
  readonly unit: UnitName | null;
  readonly data: OutcomeData;
}

/**
 * Named places of a message: text as it is, names that may be many, amounts in cents, formulas in English form, what a city says in its
 * own words in three languages, and towards whom something is bound.
 */
export type OutcomeData = Readonly<
  Record<
    string,
    | string
    | number
    | Words
    | { readonly names: readonly string[] }
    | { readonly cents: Cents }
    | { readonly formula: string }
    | { readonly towards: Authority }
  >
>;
