import type { ColumnRole, Item } from '../../model/table.ts';
import type { RecordState } from '../../record/verify.ts';
import type { FileProblemCode } from '../file-problem.ts';

/** Every text the command line adds to what `wording` says of findings and readings. */
export interface CliWords {
  readonly proved: (proved: { unitMargins: number; totals: number; other: number }) => string;
  /** Headings: findings somebody has accepted, and explanations that no longer count. */
  readonly explained: string;
  readonly staleExplanations: string;
  /** Headings of the table of what is left, and the word beside what is passed. */
  readonly headroom: Readonly<Record<'title' | 'bound' | 'used' | 'left' | 'passed', string>>;
  readonly notChecked: string;
  /** The title of a fix that a finding offers. */
  readonly fix: Readonly<Record<'safe' | 'review', (title: string) => string>>;
  readonly profile: (name: string | null) => string;
  readonly planYear: (year: number | null) => string;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly item: Readonly<Record<Item, string>>;
  readonly unit: string;
  /** Heading of what the accounts of a unit come to, where nothing else is printed. */
  readonly accounts: string;
  /** How a city profile sets a rule. */
  readonly inProfile: Readonly<Record<'title' | 'severities', string>>;
  readonly confidence: (percent: number) => string;
  /** Stands in place of the confidence. */
  readonly confirmed: string;
  readonly readingSaved: (path: string, tables: number) => string;
  /** Tables were made of others; with their places. */
  readonly remade: (path: string, places: readonly string[], rows: number) => string;
  readonly changes: string;
  /** Heading of what a person should look at. */
  readonly toCheck: string;
  /** A column that the layout does not have. */
  readonly filled: (heading: string, done: number, of: number) => string;
  readonly target: string;
  readonly outcome: string;
  readonly nothingToSave: string;
  /** A table was inserted. */
  readonly inserted: (path: string, place: string) => string;
  /** A workbook with a plan sheet was made. */
  readonly templateMade: (path: string, place: string) => string;
  readonly nothingRead: string;
  /** What the validation record of a workbook is worth. */
  readonly verify: Readonly<Record<RecordState['kind'], string>> & {
    readonly signed: (at: string, by: string) => string;
  };
  readonly fileProblem: (code: FileProblemCode, size: number | null, limit: number) => string;
  /** The program itself failed; `detail` is the English error for its makers. */
  readonly brokeOff: (detail: string) => string;
  readonly fixing: {
    readonly fixed: (cells: number, path: string) => string;
    /** With `--dry-run`. */
    readonly wouldFix: (cells: number) => string;
    readonly nothing: string;
    readonly locked: (sheets: readonly string[]) => string;
  };
  /** Who is bound towards whom. */
  readonly bindings: {
    readonly rule: (item: string, towards: string, limit: 'ceiling' | 'floor') => string;
    readonly decided: (by: string) => string;
    readonly amounts: (bound: string, what: string, used: string) => string;
    readonly left: (euros: string) => string;
    readonly passed: Readonly<Record<'ceiling' | 'floor', (euros: string) => string>>;
    readonly alone: (bound: string) => string;
    readonly unknown: string;
    readonly sources: string;
    /** Of the profile of that name, or of a workbook without one. */
    readonly none: (profile: string | null) => string;
  };
  /** About `--out` of `check`. */
  readonly reportSaved: (path: string) => string;
  readonly usage: UsageWords;
  readonly help: HelpWords;
}

interface UsageWords {
  readonly nothingFound: (paths: readonly string[]) => string;
  readonly brokenProfile: (path: string) => string;
  readonly unknownProfile: (id: string, known: readonly string[]) => string;
  /** About `bindings` without a file. */
  readonly whoseBindings: (known: readonly string[]) => string;
  readonly unknownRule: (id: string) => string;
  readonly noGoals: (path: string) => string;
  readonly onlyGuessed: (path: string) => string;
  readonly unknownLayout: (id: string, known: readonly string[]) => string;
  readonly unknownAim: (number: number, aims: number) => string;
  readonly unitOrAll: string;
  readonly unknownUnit: (unit: string, known: readonly string[]) => string;
  readonly noUnits: string;
  readonly fileThere: (path: string) => string;
  /** Copies of two files would go by the same name. */
  readonly sameCopy: (one: string, other: string) => string;
  readonly needsOut: string;
  readonly missingOption: (option: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (name: string, value: string, allowed: string) => string;
  readonly tooManyArguments: string;
  /** About `--save-reading`. */
  readonly oneWorkbook: string;
  readonly otherFile: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly seeHelp: (command: string) => string;
}

export interface HelpWords {
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  readonly usage: string;
  readonly defaultIs: string;
  readonly about: string;
  readonly check: string;
  readonly read: string;
  readonly verify: string;
  readonly fix: string;
  readonly fixPaths: string;
  readonly fixOut: string;
  readonly dryRun: string;
  readonly fixRule: string;
  readonly bindings: string;
  readonly bindingsFile: string;
  readonly rules: string;
  readonly schema: string;
  readonly template: string;
  readonly templateProfile: string;
  readonly all: string;
  readonly templateYear: string;
  readonly templateOut: string;
  readonly costCentres: string;
  readonly months: string;
  readonly goals: string;
  readonly layouts: string;
  readonly insert: string;
  readonly carry: string;
  readonly convert: string;
  readonly tidy: string;
  readonly status: string;
  readonly goalFile: string;
  readonly carryYear: string;
  readonly carryLayout: string;
  readonly goalProfile: string;
  readonly withoutDone: string;
  readonly layout: string;
  readonly out: string;
  readonly into: string;
  readonly unit: string;
  readonly tableYear: string;
  readonly aims: string;
  readonly paths: string;
  readonly format: string;
  readonly reportFormat: string;
  readonly reportOut: string;
  readonly lang: string;
  readonly profile: string;
  readonly year: string;
  readonly reading: string;
  readonly noReading: string;
  readonly saveReading: string;
  readonly failOn: string;
  readonly ruleId: string;
  readonly schemaName: string;
  readonly version: string;
  readonly help: string;
  readonly examples: string;
}
