import type { BesideName } from './beside.ts';
import { type BodyRow, indentOf } from './body.ts';
import { type DraftUnit, newUnit } from '../draft.ts';
import type { KnownUnits } from '../units/known-units.ts';
import type { Section } from './quantity-sections.ts';
import { findLevel } from '../vocabulary/levels.ts';
import { type Quantity } from '../vocabulary/quantities.ts';

/** The unit at the end of the path; it and what encloses it are added where they first appear. */
export function findOrAdd(units: KnownUnits, path: readonly BesideName[], row: BodyRow): DraftUnit {
  let parent: DraftUnit | null = null;
  for (const [depth, name] of path.entries()) {
    const enclosing: readonly BesideName[] = path.slice(0, depth);
    const known: DraftUnit | undefined = knownAs(name, row, units.like(name), parent);
    if (known) {
      parent = known;
      continue;
    }
    const unit = newUnit(
      { ...name, level: findLevel(name.name) },
      { row: row.row, column: name.column },
      plain,
    );
    unit.parent = parent;
    unit.enclosing = enclosing;
    units.add(unit);
    parent = unit;
  }
  return parent!;
}

/** One code under two names is two units where the second states the quantities of the first again. */
function knownAs(
  { name }: BesideName,
  row: BodyRow,
  alike: readonly DraftUnit[],
  parent: DraftUnit | null,
): DraftUnit | undefined {
  const own = alike.filter((unit) => unit.parent === parent);
  const isCalled = (unit: DraftUnit) => unit.name.toLowerCase() === name.toLowerCase();
  return own.find(isCalled) ?? own.find((unit) => unit.name === '' || name === '' || !states(unit, row));
}

function states({ figures }: DraftUnit, { facts, amounts }: BodyRow): boolean {
  const { item, account } = facts?.quantity ?? {};
  const columns = new Set(amounts.map(({ column }) => column));
  return figures.some(
    (figure) => figure.item === item && figure.account === account && columns.has(figure.cell.column),
  );
}

const plain = { indent: 0, bold: false };

/** "Lautakunta yhteensä, netto" on one row: a sum with its name. */
export function addNamed(units: KnownUnits, row: BodyRow, quantity: Quantity): void {
  const known = units.like(row.facts!).findLast((unit) => unit.isTotal === row.facts!.isTotal);
  const unit = known ?? newUnit(row.facts!, row.main!, { indent: indentOf(row.main!), bold: row.main!.bold });
  if (!known) units.add(unit);
  addFigures(unit, row, quantity, null);
}

/** "1400 Summa" closes a unit that is there already; "Kaikki yhteensä" is a sum of its own. */
export function addTotal(units: KnownUnits, total: BesideName, row: BodyRow): void {
  const quantity = row.facts?.quantity ?? { item: 'margin' as const, account: null };
  const known = units.like(total).at(-1);
  const unit =
    known ??
    newUnit({ ...total, level: findLevel(total.name) }, { row: row.row, column: total.column }, plain);
  if (!known) units.add(unit);
  if (total.isOfAll) unit.isGeneric = true;
  addFigures(unit, row, quantity, null);
}

export function isSame(unit: DraftUnit, name: BesideName): boolean {
  if (unit.code !== null && name.code !== null) return unit.code === name.code;
  return name.name !== '' && unit.name.toLowerCase() === name.name.toLowerCase();
}

export function addFigures(unit: DraftUnit, row: BodyRow, quantity: Quantity, section: Section): void {
  unit.lastRow = row.row;
  for (const cell of row.amounts) {
    const column = row.money.get(cell.column)!;
    unit.figures.push({
      cell,
      column,
      item: quantity.item,
      account: quantity.account,
      label: row.facts?.text ?? '',
      split: row.facts?.split ?? column.split,
      section,
    });
  }
}
