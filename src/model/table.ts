import type { Area, Cell } from './address.ts';
import type { GoalPart, GoalReading, GoalSection, ScheduleReading } from './goals.ts';

/** What a sheet's table was understood to say. Words follow the report contract (docs/report.md). */
export interface TableReading {
  readonly sheet: string;
  /** From the first header row to the last row of figures; title block and notes lie outside. */
  readonly area: Area;
  readonly kind: TableKind;
  /** Which reader understood it, e.g. `stacked-blocks`. */
  readonly layout: string;
  /** 0..1; below 0.5 the reading is a guess and proves nothing. */
  readonly confidence: number;
  /** Euros per printed unit. */
  readonly scale: Scale;
  readonly expenseSign: 'negative' | 'positive' | 'unknown';
  /** The plan year; null when nothing on the sheet says it. */
  readonly year: number | null;
  /** What the sheet alone says; left out where nobody has confirmed anything. */
  readonly asRead?: Pick<TableReading, 'year' | 'scale' | 'expenseSign'>;
  readonly columns: readonly ColumnReading[];
  /** In order of appearance. `parent` and `members` are positions in this list. */
  readonly units: readonly UnitReading[];
  readonly goals: readonly GoalReading[];
  /** The parts of a goal table; left out in other tables. */
  readonly sections?: readonly GoalSection[];
  /** Left out where no column holds schedules. */
  readonly schedules?: readonly ScheduleReading[];
  readonly evidence: readonly Evidence[];
  /** A person has confirmed how it is read. */
  readonly isConfirmed: boolean;
  /** How it has changed since it was confirmed; empty when it has not, or was not confirmed. */
  readonly drift: readonly Drift[];
}

export const tableKinds = [
  'plan',
  'outcome',
  'amendment',
  'investments',
  'reservations',
  'goals',
  'list',
] as const;
export type TableKind = (typeof tableKinds)[number];

export type Scale = 1 | 1000 | 1000000;

export const columnRoles = [
  'plan',
  'budget',
  'amendedBudget',
  'amendment',
  'actual',
  'priorActual',
  'forecast',
  'planYear',
  'month',
  'variance',
  'remaining',
  'usedPercent',
  'changePercent',
  'total',
  'code',
  'name',
  'text',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

const otherRoles: ReadonlySet<ColumnRole> = new Set([
  'variance',
  'remaining',
  'usedPercent',
  'changePercent',
  'code',
  'name',
  'text',
  'other',
]);

/** Whether a column of this role holds amounts of the plan, not words, shares or differences between columns. */
export function isMoneyRole(role: ColumnRole): boolean {
  return !otherRoles.has(role);
}

export const items = [
  'revenue',
  'expense',
  'margin',
  'depreciation',
  'investment',
  'grants',
  'personnel',
  'account',
] as const;
/** A quantity. `account` is any other line of the income statement, told apart by its label. */
export type Item = (typeof items)[number];

export const levels = [
  'municipality',
  'body',
  'area',
  'operatingUnit',
  'costCentre',
  'project',
  'total',
] as const;
export type Level = (typeof levels)[number];

export interface ColumnReading {
  readonly column: number;
  /** The header as printed, its levels joined by a space. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  /** Set when the column itself is a quantity (Tuotot, Kulut, Netto). */
  readonly item: Item | null;
  /** Ulkoinen or sisäinen; null where the sheet does not split. */
  readonly split: 'external' | 'internal' | null;
  /** What it holds in a goal table, and which of repeated columns it is; left out elsewhere. */
  readonly part?: GoalPart;
  readonly group?: number;
}

/** One named entity (or a sum row) and its figures. */
export interface UnitReading {
  /** As printed, as text (`1200`); null when none is printed. */
  readonly code: string | null;
  /** As printed, without "yhteensä" where it names an entity. */
  readonly name: string;
  readonly level: Level;
  /** Position of the enclosing entity printed in the same table. */
  readonly parent: number | null;
  /** Positions of the units this row or block is the sum of; null when it is no sum. */
  readonly members: readonly number[] | null;
  /** Where code and name are printed. */
  readonly heading: Cell;
  readonly figures: readonly Figure[];
}

/** A money cell of a unit. */
export interface Figure {
  readonly item: Item;
  /** Canonical account key (`sales`, `services`…) when the label is known; null otherwise. */
  readonly account: string | null;
  /** The row (or column) label as printed. */
  readonly label: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly split: 'external' | 'internal' | null;
  /** 1..12 when the column is a month. */
  readonly month: number | null;
  /** 1..4 where the column is a quarter; left out elsewhere. */
  readonly quarter?: number;
  readonly cell: Cell;
  /** `number` is usable; `text` holds digits as text; `blank` was expected and is missing. */
  readonly state: 'number' | 'text' | 'error' | 'blank';
  /** The number printed (for `text`: what the text says); null for errors and blanks. */
  readonly printed: number | null;
  /** Euro cents with revenue positive and expense negative whatever the sheet prints; null likewise. */
  readonly cents: number | null;
  readonly formula: string | null;
}

/** How a table differs from what was confirmed. Worded by `wording`. */
export interface Drift {
  readonly kind:
    | 'years-later'
    | 'scale-changed'
    | 'sign-changed'
    | 'sheet-renamed'
    | 'column-added'
    | 'column-renamed'
    | 'column-removed'
    | 'unit-added'
    | 'unit-removed'
    | 'table-missing';
  /** The header, unit, sheet name or years it is about, or the scale or sign as it was. */
  readonly text: string;
  /** Letters of an added or renamed column; null otherwise. */
  readonly column: string | null;
  /** Of no consequence, worth a word where all is told that was not checked, or something is no longer read as confirmed. */
  readonly weight: 'none' | 'told' | 'lost';
}

/** A reason for a reading, worded by `wording`. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** How many relations hold, out of how many tried. */
  readonly holds?: number;
  readonly of?: number;
  readonly text?: string;
}

export type EvidenceKind =
  | 'margin-identity'
  | 'sums-hold'
  | 'formula-sums'
  | 'header-words'
  | 'row-words'
  | 'sign-words'
  | 'sign-proved'
  | 'scale-token'
  | 'scale-assumed'
  | 'year-token'
  | 'bold-headings'
  | 'codes';

/** Two figures with the same key say the same thing of different units. */
export function figureKey(figure: Figure): string {
  return keyOf(quantityOf(figure), periodKey(figure));
}

/** What a figure says, whatever its version and period. */
export function quantityOf({ item, account, label }: Pick<Figure, 'item' | 'account' | 'label'>): string {
  return item === 'account' ? (account ?? lowerCased(label)) : item;
}

/** The labels there are, so that one asked for again and again is one text whose hash is known. */
const lowerCase = new Map<string, string>();
const mostLabels = 20_000;

function lowerCased(label: string): string {
  const known = lowerCase.get(label);
  if (known !== undefined) return known;
  if (lowerCase.size === mostLabels) lowerCase.clear();
  const lower = label.toLowerCase();
  lowerCase.set(label, lower);
  return lower;
}

/** The few keys there are, so that a key asked for a million times is one text whose hash is known. */
const figureKeys = new Map<string, Map<string, string>>();
const periodKeys = new Map<ColumnRole, Map<number, string>>();
/** Accounts have labels of their own: no workbook leaves its keys here for good. */
const mostQuantities = 4_000;

/** The key of the figures of a quantity in one version and period. */
export function keyOf(quantity: string, period: string): string {
  let ofPeriod = figureKeys.get(period);
  if (!ofPeriod || ofPeriod.size > mostQuantities) figureKeys.set(period, (ofPeriod = new Map()));
  let key = ofPeriod.get(quantity);
  if (key === undefined) ofPeriod.set(quantity, (key = `${quantity}|${period}`));
  return key;
}

/** Figures of one version and period: what is left of the key when the quantity is taken away. */
export function periodKey({ role, year, split, month, quarter }: Figure): string {
  const side = split === null ? 0 : split === 'external' ? 1 : 2;
  const period = ((year ?? 0) * 3 + side) * 17 + (month ?? (quarter === undefined ? 0 : 12 + quarter));
  let ofRole = periodKeys.get(role);
  if (!ofRole) periodKeys.set(role, (ofRole = new Map()));
  let key = ofRole.get(period);
  if (key === undefined) {
    key = [role, year, split, month ?? (quarter && `q${quarter}`)].join('|');
    ofRole.set(period, key);
  }
  return key;
}

/** `1200 Hallintopalvelut`, or whichever half is printed. */
export function unitTitle(unit: Pick<UnitReading, 'code' | 'name'>): string {
  return [unit.code, unit.name].filter(Boolean).join(' ');
}
