import { quantityOf } from '../../model/table.ts';
import type { DraftFigure, DraftColumn, DraftUnit } from '../draft.ts';

/**
 * Figures of different units that can be added up share a key: those of one row where units stand across, else those
 * of one quantity in one column, and in one version where versions or months stand down the rows.
 */
export function sumKey(figure: DraftFigure): string {
  const { account, split, column, cell } = figure;
  if (column.entity) return `${cell.row}|${column.slot}`;
  const what = account ?? quantityOf(figure);
  const own = split === null ? what : `${what}|${split}`;
  let known = keys.get(column);
  if (!known) keys.set(column, (known = new Map()));
  let key = known.get(own);
  if (key === undefined) {
    const { column: place, role, year, month } = column;
    known.set(own, (key = `${own}|${place}|${role}|${year}|${month}`));
  }
  return key;
}

const keys = new WeakMap<DraftColumn, Map<string, string>>();

export interface Match {
  /** Keys whose sums come out right, out of those with something to add up. */
  readonly holds: number;
  readonly of: number;
}

/** How many of the total's figures are the sum of the members' figures, within rounding of printed units. */
export function matchSum(total: DraftUnit, members: readonly DraftUnit[]): Match {
  const sums = new Sums();
  for (const member of members) addTo(sums, member);
  return matchAdded(total, sums, members.length);
}

/** What was added so far, by key. */
export class Sums {
  private readonly byKey = new Map<string, { sum: number }>();
  /** Any unit has nets. */
  hasNets = false;

  add(key: string, value: number): void {
    const known = this.byKey.get(key);
    if (known) known.sum += value;
    else this.byKey.set(key, { sum: value });
  }

  get(key: string): number | undefined {
    return this.byKey.get(key)?.sum;
  }
}

export function addTo(sums: Sums, unit: DraftUnit): void {
  let before: DraftFigure | null = null;
  for (const figure of unit.figures) {
    if (figure.cell.value !== null && !(before && saysAgain(figure, before)))
      sums.add(sumKey(figure), figure.cell.value);
    before = figure;
  }
  const nets = netsOf(unit);
  if (nets === none) return;
  sums.hasNets = true;
  for (const [key, net] of nets) sums.add(key, net);
}

/** `4999 TOIMINTAKATE`, and right below it `411 Summa`: one margin. */
function saysAgain(figure: DraftFigure, before: DraftFigure): boolean {
  if (figure.item !== 'margin' || before.item !== 'margin') return false;
  return before.cell.value === figure.cell.value && sumKey(before) === sumKey(figure);
}

function netKey(column: DraftColumn): string {
  return `net|${column.column}`;
}

/** The same where revenue is printed below zero, as what makes the cost less. */
function printedKey(column: DraftColumn): string {
  return `printed|${column.column}`;
}

/** The same of projects and groups that print their net. */
function projectKey(column: DraftColumn): string {
  return `project|${column.column}`;
}

/** Revenue and expense (what a project costs) together, by column, where a unit prints them below each other and no margin. */
function netsOf({ figures }: DraftUnit): ReadonlyMap<string, number> {
  if (figures.some(({ column }) => column.item !== null)) return none;
  if (figures.some(({ item }) => item === 'margin')) return printedNetsOf(figures);
  const nets = new Map<string, number>();
  for (const { item, column, cell } of figures) {
    if (item !== 'revenue' && item !== 'expense' && item !== 'investment') continue;
    const printed = cell.value ?? 0;
    add(nets, netKey(column), item === 'revenue' ? printed : -Math.abs(printed));
    if (item !== 'expense') add(nets, printedKey(column), printed);
  }
  return nets.size > 0 ? nets : none;
}

function printedNetsOf(figures: readonly DraftFigure[]): ReadonlyMap<string, number> {
  if (!figures.some(({ item }) => item === 'investment')) return none;
  const margins = figures.filter(({ item }) => item === 'margin');
  return new Map(margins.map(({ column, cell }) => [projectKey(column), cell.value ?? 0]));
}

const none: ReadonlyMap<string, number> = new Map();

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

export function matchAdded(total: DraftUnit, sums: Sums, count: number): Match {
  let holds = 0;
  let of = 0;
  for (const figure of total.figures) {
    const own = sums.get(sumKey(figure));
    const isCost = figure.item === 'investment';
    const mayBeNet = sums.hasNets && (figure.item === 'margin' || isCost);
    const ofProjects = mayBeNet && isCost ? (sums.get(projectKey(figure.column)) ?? 0) : 0;
    const withProjects = (keyIn: (column: DraftColumn) => string) => {
      const sum = mayBeNet ? sums.get(keyIn(figure.column)) : undefined;
      return sum === undefined ? undefined : sum + ofProjects;
    };
    const net = withProjects(netKey);
    const printed = withProjects(printedKey);
    const { value } = figure.cell;
    if ((own === undefined && net === undefined) || value === null) continue;
    if (!own && !net && value === 0) continue;
    of++;
    const slack = 0.005 + roundingOf(value, count);
    const comesTo = (sum: number) => Math.abs(sum - value) <= slack;
    const isNet = net !== undefined && (isCost ? comesTo(net) || comesTo(-net) : comesTo((own ?? 0) + net));
    if (comesTo(own ?? NaN) || isNet || comesTo(printed ?? NaN)) holds++;
  }
  return { holds, of };
}

/** It comes out in one column of large figures, and in none is it far off: a figure is wrong, and what follows from it. */
export function comesNear(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  const sums = new Sums();
  for (const member of members) addTo(sums, member);
  let isSure = false;
  for (const figure of total.figures) {
    const { value } = figure.cell;
    const sum = sums.get(sumKey(figure)) ?? 0;
    if (value === null || (sum === 0 && value === 0)) continue;
    const off = Math.abs(sum - value);
    if (off > Math.abs(sum) / 10) return false;
    isSure ||= off <= 0.005 + roundingOf(value, members.length) && Math.abs(value) >= 100;
  }
  return isSure;
}

function roundingOf(value: number, count: number): number {
  return Number.isInteger(value) ? (count + 1) / 2 : 0;
}

export function comesOut(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  return isWhole(matchSum(total, members));
}

/** A wrong figure or two leave the sum what it is. */
export function mostlyComesOut(total: DraftUnit, members: readonly DraftUnit[]): boolean {
  const { holds, of } = matchSum(total, members);
  return holds > 0 && holds * 3 >= of;
}

/** One wrong figure among several does not hide a sum that the others show. */
export function isNearlyWhole({ holds, of }: Match): boolean {
  return holds >= 2 && of - holds <= Math.max(1, of / 4);
}

export function isWhole({ holds, of }: Match): boolean {
  return of > 0 && holds === of;
}
