import { cellAddress } from '../../src/model/address.ts';
import type { Entity } from './city.ts';
import { marginFormula, membersFormula } from './formulas.ts';
import type { Version } from './ledger.ts';
import type { Scene } from './scene.ts';
import type { MoneySpec } from './specs.ts';
import type { DrawnTable, DrawnUnit } from './table.ts';
import type { PlacedTrack } from './tracks.ts';
import { accounts, expenseAccounts, revenueAccounts, type Line } from './words.ts';

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
