import { cellAddress, columnName } from '../../src/model/address.ts';
import type { Entity } from './city.ts';
import type { Head } from './heads.ts';
import type { Version } from './ledger.ts';
import type { Scene } from './scene.ts';
import type { Look } from './sheet.ts';
import type { ColumnSpec, DrawnTable, DrawnUnit, MoneySpec } from './table.ts';
import { accounts, expenseAccounts, revenueAccounts, type Line } from './words.ts';

type Derived = 'usedPercent' | 'changePercent' | 'variance' | 'remaining' | 'change';

/** An amount column to draw: a version of the figures, or something computed from two versions. */
export interface Track {
  readonly header: string;
  readonly spec: ColumnSpec;
  readonly version?: Version;
  readonly derived?: { readonly kind: Derived; readonly part: Version; readonly base: Version };
}

export interface PlacedTrack extends Track {
  readonly column: number;
}

export function track(scene: Scene, head: Head, spec: ColumnSpec, version: Version): Track {
  return {
    header: scene.heads.say(head, version.year, scene.months),
    spec: { year: version.year, ...spec },
    version,
  };
}

export function derived(scene: Scene, kind: Derived, part: Version, base: Version): Track {
  const roles: Record<Derived, ColumnSpec> = {
    usedPercent: { role: 'usedPercent', anyYear: true },
    changePercent: { role: 'changePercent', anyYear: true },
    variance: { role: 'variance', anyYear: true },
    remaining: { role: 'remaining', anyYear: true, alsoRoles: ['variance'] },
    change: { role: 'variance', anyYear: true, alsoRoles: ['amendment', 'other'] },
  };
  return { header: scene.heads.say(kind, base.year), spec: roles[kind], derived: { kind, part, base } };
}

/** Versions that the columns of a plan sheet hold; the plan is always among them. */
export function planTracks(scene: Scene, richness = scene.random.int(1, 4)): Track[] {
  const { random, year } = scene;
  const plan = { kind: 'plan', year } as const;
  const budget = { kind: 'budget', year: year - 1 } as const;
  const tracks: Track[] = [];
  if (richness > 2 && random.chance(0.3))
    tracks.push(
      track(scene, 'priorActual', { role: 'priorActual' }, { kind: 'priorActual', year: year - 3 }),
    );
  if (richness > 1)
    tracks.push(
      track(scene, 'priorActual', { role: 'priorActual' }, { kind: 'priorActual', year: year - 2 }),
    );
  if (richness > 1) tracks.push(track(scene, 'budget', { role: 'budget' }, budget));
  if (richness > 2 && random.chance(0.4))
    tracks.push(
      track(scene, 'amended', { role: 'amendedBudget' }, { kind: 'amended', year: year - 1, of: 'budget' }),
    );
  tracks.push(track(scene, 'plan', { role: 'plan' }, plan));
  if (richness > 2)
    for (const ahead of [1, 2, 3].slice(0, random.int(1, 3)))
      tracks.push(track(scene, 'planYear', { role: 'planYear' }, { kind: 'planYear', year: year + ahead }));
  if (richness > 1 && random.chance(0.3)) tracks.push(derived(scene, 'change', plan, budget));
  if (richness > 1 && random.chance(0.5)) tracks.push(derived(scene, 'changePercent', plan, budget));
  return tracks;
}

/** Amount columns that hold one quantity: named in every heading, or left to the title. */
export function tracksOf(
  scene: Scene,
  line: 'margin' | 'expense',
  tracks: readonly Track[],
  inHeads: boolean,
): Track[] {
  return tracks.map((item) => {
    if (!item.version) return item;
    if (!inHeads) return { ...item, spec: { ...item.spec, alsoItems: [line] } };
    return {
      ...item,
      header: `${scene.labels.line(line)} ${item.header}`,
      spec: { ...item.spec, item: line },
    };
  });
}

/** Paints headers from `left`, leaving a blank column where `spacers` says; registers every column. */
export function placeTracks(
  table: DrawnTable,
  row: number,
  left: number,
  tracks: readonly Track[],
  look: Look = {},
  spacer: (position: number) => number = () => 0,
): PlacedTrack[] {
  let column = left;
  return tracks.map((item, position) => {
    column += position === 0 ? 0 : 1 + spacer(position);
    if (item.header) table.page.text(row, column, item.header, look);
    table.column(column, item.header.replace(/\s+/g, ' '), item.spec);
    return { ...item, column };
  });
}

/** Paints one line of one unit over all tracks. `formula` gives the formula of an amount column, if any. */
export function fillLine(
  scene: Scene,
  table: DrawnTable,
  row: number,
  unit: DrawnUnit,
  entities: Entity | readonly Entity[],
  line: Line,
  tracks: readonly PlacedTrack[],
  spec: MoneySpec & { readonly formulaOf?: (column: number) => string | null } = {},
): void {
  const { formulaOf, ...money } = spec;
  const amount = (version: Version) => scene.ledger.amount(entities, line, version);
  for (const item of tracks) {
    if (item.version) {
      const formula = scene.style.formulas ? (formulaOf?.(item.column) ?? null) : null;
      table.money(row, item.column, unit, line, amount(item.version), { ...money, formula });
      continue;
    }
    const { kind, part, base } = item.derived!;
    const [top, bottom] = [amount(part), amount(base)];
    if (kind === 'usedPercent' || kind === 'changePercent') {
      if (bottom === 0) continue;
      const ratio = (kind === 'usedPercent' ? top : top - bottom) / bottom;
      const asRatio = scene.ratioPercents;
      table.figure(
        row,
        item.column,
        Number((ratio * (asRatio ? 1 : 100)).toFixed(asRatio ? 3 : 1)),
        asRatio ? '0.0%' : '0.0',
      );
      continue;
    }
    table.money(row, item.column, unit, line, kind === 'remaining' ? bottom - top : top - bottom, money);
  }
}

/** `=B5+B6`, or the difference that the sheet's sign convention asks for. */
export function marginFormula(scene: Scene, revenue: string, expense: string): string {
  if (scene.style.expense === 'negative') return `=${revenue}+${expense}`;
  return scene.style.netCost ? `=${expense}-${revenue}` : `=${revenue}-${expense}`;
}

export function sumFormula(column: number, top: number, bottom: number): string {
  return `=SUM(${columnName(column)}${top + 1}:${columnName(column)}${bottom + 1})`;
}

export function addFormula(column: number, rows: readonly number[]): string {
  return `=${rows.map((row) => cellAddress({ row, column })).join('+')}`;
}

/** The sum of rows: a range where they stand together, else one by one; null for none. */
export function membersFormula(column: number, rows: readonly number[]): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return last - first === rows.length - 1 ? sumFormula(column, first, last) : addFormula(column, rows);
}

export interface LinePlan {
  readonly line: Line;
  readonly bold: boolean;
  readonly indent: number;
  /** Lines of the same plan it is the sum of, empty for leaves and the margin. */
  readonly parts: readonly Line[];
}

/** The lines of an income statement: the three sums only, or with accounts above or below their sum. */
export function linePlan(
  scene: Scene,
  detail: 'three' | 'accounts' | 'deep',
  sumsFirst: boolean,
): LinePlan[] {
  if (detail === 'three') return (['revenue', 'expense', 'margin'] as const).map((line) => leaf(line, true));
  const used = scene.random.sample(accounts, accounts.length);
  const group = (sum: 'revenue' | 'expense', members: readonly Line[]): LinePlan[] => {
    const parts = members.flatMap((line) =>
      detail === 'deep' && line === 'personnel'
        ? [
            { line, bold: false, indent: 1, parts: ['wages', 'socialCosts'] as const },
            leaf('wages', false, 2),
            leaf('socialCosts', false, 2),
          ]
        : [leaf(line, false, 1)],
    );
    const head = { line: sum, bold: true, indent: 0, parts: members };
    return sumsFirst ? [head, ...parts] : [...parts, head];
  };
  return [
    ...group(
      'revenue',
      revenueAccounts.filter((line) => used.includes(line)),
    ),
    ...group(
      'expense',
      expenseAccounts.filter((line) => used.includes(line)),
    ),
    leaf('margin', true),
  ];
}

function leaf(line: Line, bold: boolean, indent = 0): LinePlan {
  return { line, bold, indent, parts: [] };
}

/** Paints the labels and figures of a unit's lines from `row`; returns the rows by line. */
export function fillBlock(
  scene: Scene,
  table: DrawnTable,
  row: number,
  labelColumn: number,
  unit: DrawnUnit,
  entities: Entity | readonly Entity[],
  lines: readonly LinePlan[],
  tracks: readonly PlacedTrack[],
  options: {
    readonly indent?: 'format' | 'spaces' | 'none';
    readonly formulaOf?: (line: Line, column: number) => string | null;
  } = {},
): Map<Line, number> {
  const rows = new Map(lines.map((plan, index) => [plan.line, row + index]));
  const indent = options.indent ?? 'none';
  for (const { line, bold, indent: depth, parts } of lines) {
    const at = rows.get(line)!;
    const label = scene.labels.line(line);
    const spaces = indent === 'spaces' ? '  '.repeat(depth) : '';
    table.page.text(at, labelColumn, spaces + label, { bold, indent: indent === 'format' ? depth : 0 });
    const formulaOf = (column: number) => {
      const given = options.formulaOf?.(line, column);
      if (given) return given;
      if (line === 'margin') {
        const cell = (part: Line) => cellAddress({ row: rows.get(part)!, column });
        return rows.has('revenue') && rows.has('expense')
          ? marginFormula(scene, cell('revenue'), cell('expense'))
          : null;
      }
      return membersFormula(
        column,
        parts.map((part) => rows.get(part)!),
      );
    };
    fillLine(scene, table, at, unit, entities, line, tracks, { label, formulaOf });
  }
  return rows;
}
