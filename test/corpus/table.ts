import { areaAddress, cellAddress, columnName } from '../../src/model/address.ts';
import type { ColumnRole, TableKind } from '../../src/model/table.ts';
import { amountText } from './amount-text.ts';
import type { Page } from './sheet.ts';
import type { ColumnSpec, MoneySpec, UnitSpec } from './specs.ts';
import { itemOf, printed, printedSign, type Style } from './style.ts';
import type { TruthAmount, TruthColumn, TruthTable, TruthUnit } from './truth.ts';
import type { Line } from './words.ts';

export type DrawnUnit = Omit<TruthUnit, 'amounts' | 'parent'> & {
  parent: string | null;
  readonly amounts: TruthAmount[];
};

/** Roles whose cells are no money of a unit by the contract. `remaining` is left to the reader. */
const silent: readonly ColumnRole[] = [
  'variance',
  'usedPercent',
  'changePercent',
  'code',
  'name',
  'text',
  'other',
];

/** A table under way: paints figures and keeps the truth of what it painted. */
export class DrawnTable {
  readonly page: Page;
  readonly style: Style;
  private readonly kind: TableKind;
  private readonly year: number | null;
  private readonly alsoKinds: readonly TableKind[];
  private readonly top: number;
  private readonly alsoTops: number[] = [];
  private bottom: number;
  private readonly columns = new Map<number, TruthColumn>();
  readonly units: DrawnUnit[] = [];

  /** `top` is the first header row. */
  constructor(
    page: Page,
    style: Style,
    head: { kind: TableKind; top: number; year: number | null; alsoKinds?: readonly TableKind[] },
  ) {
    this.page = page;
    this.style = style;
    this.kind = head.kind;
    this.year = head.year;
    this.alsoKinds = head.alsoKinds ?? [];
    this.top = head.top;
    this.bottom = head.top;
  }

  /** The contract leaves open whether the table starts at this row instead. */
  alsoTop(row: number): void {
    this.alsoTops.push(row);
  }

  column(column: number, header: string, spec: ColumnSpec): void {
    this.columns.set(column, {
      column: columnName(column),
      header,
      role: spec.role,
      year: spec.year ?? null,
      item: spec.item ?? null,
      alsoRoles: spec.alsoRoles ?? [],
      alsoItems: spec.alsoItems ?? [],
      anyYear: spec.anyYear ?? false,
      optional: spec.optional ?? false,
    });
  }

  unit(spec: UnitSpec): DrawnUnit {
    const unit: DrawnUnit = {
      code: spec.code ?? null,
      name: spec.name,
      level: spec.level,
      parent: spec.parent ?? null,
      alsoCodes: spec.alsoCodes ?? [],
      alsoNames: spec.alsoNames ?? [],
      alsoLevels: spec.alsoLevels ?? [],
      alsoParents: spec.alsoParents ?? [],
      optional: spec.optional ?? false,
      amounts: [],
    };
    this.units.push(unit);
    return unit;
  }

  /** Makes the unit the parent of every unit that has none. */
  adopt(parent: DrawnUnit): void {
    const key = parent.code ?? parent.name;
    for (const unit of this.units)
      if (unit !== parent && unit.parent === null && unit.level !== 'total') unit.parent = key;
  }

  /** Paints an amount (in cents, expense negative) as the sheet prints it, and records it for the unit. */
  money(row: number, column: number, unit: DrawnUnit, line: Line, cents: number, spec: MoneySpec = {}): void {
    const number = printed(this.style, line, cents);
    if (number === 0 && this.style.blankZero && !spec.formula) return;
    this.paint(row, column, number, cents, spec);
    this.reach(row);
    const head = this.columns.get(column);
    if (!head) throw new Error('A figure stands outside the columns.');
    const role = spec.role ?? head.role;
    if (silent.includes(role) && !head.alsoRoles.some((other) => !silent.includes(other))) return;
    unit.amounts.push({
      item: spec.item ?? itemOf(line),
      label: spec.label ?? head.header,
      role,
      year: spec.year === undefined ? head.year : spec.year,
      split: null,
      cell: cellAddress({ row, column }),
      euros: Number((number * printedSign(this.style, line) * this.style.scale).toPrecision(15)) + 0,
      alsoItems: spec.alsoItems ?? [],
      alsoRoles: [...head.alsoRoles, ...(spec.alsoRoles ?? [])],
      anyYear: head.anyYear,
      anySign: spec.anySign ?? false,
      optional: (spec.optional ?? false) || role === 'remaining' || silent.includes(role) || head.optional,
    });
  }

  private paint(row: number, column: number, number: number, cents: number, spec: MoneySpec): void {
    const { textGroup, textMinus, textTail, format, centsFormat } = this.style;
    if (textGroup === null || spec.formula) {
      const look = { format: cents % 100 === 0 ? format : centsFormat, ...spec.look };
      this.page.number(row, column, number, look, spec.formula ?? null);
      return;
    }
    this.page.text(row, column, amountText(number, textGroup, textMinus) + textTail, spec.look);
  }

  /** A percentage, difference or other figure that is no amount. */
  figure(row: number, column: number, number: number, format = '0.0', formula: string | null = null): void {
    this.page.number(row, column, number, { format }, formula);
    this.reach(row);
  }

  /** The last row of figures lies at least here. */
  reach(row: number): void {
    this.bottom = Math.max(this.bottom, row);
  }

  finish(): TruthTable {
    const positions = [...this.columns.keys()];
    const left = Math.min(...positions);
    const right = Math.max(...positions);
    const range = (top: number) => areaAddress({ top, left, bottom: this.bottom, right });
    return {
      sheet: this.page.name,
      range: range(this.top),
      alsoRanges: this.alsoTops.map(range),
      kind: this.kind,
      alsoKinds: this.alsoKinds,
      scale: this.style.scale,
      expenseSign: this.style.expense,
      year: this.year,
      columns: [...this.columns].sort(([a], [b]) => a - b).map(([, column]) => column),
      units: this.units,
      goals: [],
    };
  }
}
