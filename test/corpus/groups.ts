import { cellAddress } from '../../src/model/address.ts';
import type { Entity } from './city.ts';
import type { Version } from './ledger.ts';
import { marginFormula } from './formulas.ts';
import type { Scene } from './scene.ts';
import type { ColumnSpec } from './specs.ts';
import type { DrawnTable, DrawnUnit } from './table.ts';
import type { Line } from './words.ts';

/** Quantities under a shared heading: a year, or external, internal and together. */
export interface ColumnGroup {
  readonly header: string;
  readonly spec: ColumnSpec;
  readonly version: Version;
}

export interface GroupedColumn {
  readonly column: number;
  readonly line: Line;
  readonly version: Version;
}

export interface GroupOptions {
  readonly merged: boolean;
  /** The group's heading is repeated over each of its columns instead of standing over the first. */
  readonly repeated: boolean;
  /** Quantities outside, versions inside: `Tuotot: TA 2024, KS 2025`. */
  readonly quantitiesOutside?: boolean;
}

/** Paints a two-level header from (row, left) and registers its columns. */
export function placeGroups(
  scene: Scene,
  table: DrawnTable,
  row: number,
  left: number,
  groups: readonly ColumnGroup[],
  lines: readonly Line[],
  options: GroupOptions,
): GroupedColumn[] {
  const { page } = table;
  const outer = options.quantitiesOutside ? lines.length : groups.length;
  const inner = options.quantitiesOutside ? groups.length : lines.length;
  const placed: GroupedColumn[] = [];
  for (let a = 0; a < outer; a++)
    for (let b = 0; b < inner; b++) {
      const column = left + a * inner + b;
      const group = groups[options.quantitiesOutside ? b : a]!;
      const line = lines[options.quantitiesOutside ? a : b]!;
      const words = [group.header, scene.labels.line(line)];
      const [upper, lower] = options.quantitiesOutside ? [words[1]!, words[0]!] : [words[0]!, words[1]!];
      if (b === 0 || options.repeated) page.text(row, column, upper, { bold: true });
      page.text(row + 1, column, lower, { bold: true });
      table.column(column, `${upper} ${lower}`, { ...group.spec, item: line as 'revenue' });
      placed.push({ column, line, version: group.version });
      if (options.merged && !options.repeated && b === 0) page.merge(row, column, row, column + inner - 1);
    }
  return placed;
}

/** Paints the figures of one row under a two-level header. */
export function fillGroups(
  scene: Scene,
  table: DrawnTable,
  row: number,
  columns: readonly GroupedColumn[],
  unit: DrawnUnit,
  entities: Entity | readonly Entity[],
  formulaOf: (column: number) => string | null = () => null,
): void {
  for (const { column, line, version } of columns) {
    const beside = (other: Line) =>
      columns.find((entry) => entry.version === version && entry.line === other);
    const [revenue, expense] = [beside('revenue'), beside('expense')];
    const across =
      line === 'margin' && revenue && expense
        ? marginFormula(
            scene,
            cellAddress({ row, column: revenue.column }),
            cellAddress({ row, column: expense.column }),
          )
        : formulaOf(column);
    table.money(row, column, unit, line, scene.ledger.amount(entities, line, version), {
      formula: scene.style.formulas ? across : null,
    });
  }
}
