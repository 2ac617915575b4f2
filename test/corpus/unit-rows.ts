import { cellAddress } from '../../src/model/address.ts';
import type { Entity } from './city.ts';
import type { Version } from './ledger.ts';
import { marginFormula, sumFormula } from './formulas.ts';
import type { Scene } from './scene.ts';
import type { DrawnTable, DrawnUnit } from './table.ts';
import type { UnitSpec } from './specs.ts';
import { itemOf } from './style.ts';
import type { Line } from './words.ts';

export interface QuantityColumns {
  /** Null where code and name share a cell, or no code is printed. */
  readonly code: number | null;
  readonly name: number;
  readonly lines: readonly { readonly line: Line; readonly column: number }[];
  readonly comment: number | null;
  readonly version: Version;
}

/** Paints the heading row of a unit-per-row table and registers its columns. */
export function quantityColumns(
  scene: Scene,
  table: DrawnTable,
  row: number,
  left: number,
  options: {
    readonly yearInHeads?: boolean;
    readonly spacer?: boolean;
    readonly comment?: boolean;
    readonly lines?: readonly Line[];
    readonly nameHeader?: string;
    /** Printed after every quantity, e.g. `, t€`. */
    readonly headSuffix?: string;
    /** The columns' version; the plan unless given. */
    readonly version?: Version;
    readonly oneCell?: boolean;
  },
): QuantityColumns {
  const { year, random } = scene;
  const bold = { bold: random.chance(0.85) };
  const put = (column: number, text: string) => text && table.page.text(row, column, text, bold);
  const separate = !options.oneCell && scene.placement !== 'name' && random.chance(0.6);
  const nameHeader = options.nameHeader ?? (random.chance(0.1) ? '' : scene.heads.say('name', year));
  let column = left;
  let code: number | null = null;
  if (separate) {
    const header = nameHeader && scene.heads.say('code', year);
    put(column, header);
    table.column(column, header, { role: 'code' });
    code = column++;
  }
  const name = column++;
  put(name, nameHeader);
  table.column(name, nameHeader, { role: 'name', optional: nameHeader === '' });
  if (options.spacer) column++;
  const lines = (options.lines ?? (['revenue', 'expense', 'margin'] as const)).map((line) => {
    const header =
      scene.labels.line(line) +
      (options.yearInHeads ? ` ${scene.heads.say('plan', year)}` : '') +
      (options.headSuffix ?? '');
    put(column, header);
    table.column(column, header, { role: 'plan', year, item: itemOf(line) });
    return { line, column: column++ };
  });
  let comment: number | null = null;
  if (options.comment) {
    const header = scene.heads.say('comment', year);
    put(column, header);
    table.column(column, header, { role: 'text', alsoRoles: ['other'] });
    comment = column;
  }
  return { code, name, lines, comment, version: options.version ?? { kind: 'plan', year } };
}

const remarks = [
  ['Sis. palkankorotukset', 'Inkl. lönejusteringar'],
  ['1 virka täyttämättä', '1 tjänst obesatt'],
  ['Vuokra nousee 1.8.', 'Hyran stiger 1.8.'],
  ['ks. liite 2', 'se bilaga 2'],
  ['Hanke päättyy', 'Projektet avslutas'],
] as const;

export function remark(scene: Scene): string {
  const [fi, sv] = scene.random.pick(remarks);
  return scene.say(fi, sv);
}

/** Paints one unit's row. Returns the recorded unit. */
export function fillUnitRow(
  scene: Scene,
  table: DrawnTable,
  row: number,
  columns: QuantityColumns,
  entity: Entity,
  options: { readonly parent?: string | null; readonly bold?: boolean; readonly spec?: Partial<UnitSpec> },
): DrawnUnit {
  const { page } = table;
  const { text, spec } = scene.heading(entity);
  const look = { bold: options.bold ?? false };
  let given: UnitSpec = { ...spec, parent: options.parent ?? null, ...options.spec };
  if (columns.code !== null) {
    scene.paintCode(page, row, columns.code, entity.code);
    page.text(row, columns.name, scene.name(entity), look);
    given = { ...given, code: entity.code };
  } else page.text(row, columns.name, text, look);
  const unit = table.unit(given);
  fillQuantities(scene, table, row, columns, unit, entity, () => null);
  if (columns.comment !== null && scene.random.chance(0.3)) page.text(row, columns.comment, remark(scene));
  return unit;
}

/** Paints the quantities of one row. The margin is computed across where the sheet has formulas. */
export function fillQuantities(
  scene: Scene,
  table: DrawnTable,
  row: number,
  columns: QuantityColumns,
  unit: DrawnUnit,
  entities: Entity | readonly Entity[],
  formulaOf: (column: number) => string | null,
): void {
  const cell = (line: Line) => {
    const found = columns.lines.find((entry) => entry.line === line);
    return found && cellAddress({ row, column: found.column });
  };
  const [revenue, expense] = [cell('revenue'), cell('expense')];
  for (const { line, column } of columns.lines) {
    const across = line === 'margin' && revenue && expense ? marginFormula(scene, revenue, expense) : null;
    const formula = scene.style.formulas ? (across ?? formulaOf(column)) : null;
    table.money(row, column, unit, line, scene.ledger.amount(entities, line, columns.version), { formula });
  }
}

/** Paints the closing row: the body by name, or a plain total. */
export function drawTotalRow(
  scene: Scene,
  table: DrawnTable,
  row: number,
  columns: QuantityColumns,
  body: Entity,
  units: readonly Entity[],
  sum: { readonly top: number; readonly bottom: number },
): DrawnUnit {
  const word = scene.heads.say('total', scene.year).replace('\n', ' / ');
  const named = scene.random.chance(0.4);
  const name = scene.name(body);
  table.page.text(row, columns.name, named ? `${name} ${word.toLowerCase()}` : word, { bold: true });
  const unit = table.unit(named ? { name, level: 'body' } : { name: word, level: 'total' });
  if (named) table.adopt(unit);
  fillQuantities(scene, table, row, columns, unit, units, (column) =>
    sumFormula(column, sum.top, sum.bottom),
  );
  return unit;
}
