import { type BodyRow, codeText, indentOf } from '../rows/body.ts';
import { type DraftUnit, newUnit } from '../draft.ts';
import type { GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { isGenericTotal } from '../cells/label-total.ts';
import { isSentence, labelOf } from '../cells/label.ts';
import type { KnownUnits } from './known-units.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';

/** One code a row, each level in a column of its own: further to the right is further in. */
export function makeCodeDepth(rows: readonly BodyRow[]): (row: BodyRow) => number {
  const apart = rows.every(({ codes }) => codes.length < 2);
  const columns = apart ? [...new Set(rows.flatMap(({ codes }) => codes.map((cell) => cell.column)))] : [];
  columns.sort((a, b) => a - b);
  return columns.length < 2 ? () => 0 : (row) => Math.max(0, columns.indexOf(leafCode(row)?.column ?? -1));
}

export interface Group {
  readonly column: number;
  readonly code: string | null;
  readonly name: string;
}

/** A name that stands only beside its units gets an entry before the first of them. */
export function addEnclosing(units: KnownUnits, unit: DraftUnit, row: BodyRow): void {
  for (const [depth, group] of unit.enclosing.entries()) {
    if (group.name === '' || row.facts === null) continue;
    if (units.hasEither(group)) continue;
    const heading = newUnit(
      { ...group, level: findLevel(group.name), isTotal: false },
      { row: row.row, column: group.column },
      {
        indent: 0,
        bold: false,
      },
    );
    heading.enclosing = unit.enclosing.slice(0, depth);
    heading.isHeading = true;
    units.add(heading);
  }
}

/** `Tulosyksikkö  Määräraha`: headings of a table pasted as one text. */
function namesColumns(text: string): boolean {
  const [first, ...others] = text.split(/\s+/);
  return others.length > 0 && isLevelWord(first!) && readHeading(others.join(' ')).strength === 1;
}

/** Names that start further to the right stand further in. */
export function openUnit(row: BodyRow, firstColumn: number): DraftUnit | null {
  const coded = leafCode(row);
  if (!row.main && !coded) return null;
  const facts = row.facts;
  if (row.amounts.length === 0 && (!facts || facts.isRemark || isSentence(facts))) return null;
  if (row.amounts.length === 0 && namesColumns(facts!.text)) return null;
  const code = facts?.code ?? (coded ? codeText(coded) : null);
  const heading = row.main ?? coded!;
  const total = row.labels.some(
    (cell) => /\b(yhteensä|summa|totalt)\s*$/i.test(cell.text) || isSumWord(cell, row),
  );
  const steps =
    row.main && row.labels.length === 1 && row.codes.length === 0 ? row.main.column - firstColumn : 0;
  const name = {
    code,
    name: facts?.name ?? '',
    level: row.level ?? facts?.level ?? null,
    isTotal: facts?.isTotal || total,
  };
  const indent = row.main ? indentOf(row.main) + Math.max(0, Math.ceil(steps)) : 0;
  const unit = newUnit(name, heading, { indent, bold: heading.bold });
  unit.ownColumn = ownColumn(row);
  return unit;
}

export function leafCode(row: BodyRow) {
  return row.codes.at(-1) ?? null;
}

export function ownColumn(row: BodyRow): number {
  return leafCode(row)?.column ?? row.main?.column ?? 0;
}

/** `Yht. | Opetus ja kasvatus`: the word beside the name says that it is a sum, not what encloses it. */
function isSumWord(cell: GridCell, { main }: BodyRow): boolean {
  return main !== null && cell.column < main.column && isGenericTotal(cell.text);
}

/** Columns left of the entity's own code hold what encloses it; a blank means the same as above. */
export function outerGroups(row: BodyRow, before: readonly Group[]): Group[] {
  if (before.length === 0 && row.codes.length < 2 && row.labels.every((cell) => cell === row.main)) return [];
  const own = ownColumn(row);
  const here = [
    ...row.codes.slice(0, -1),
    ...row.labels.filter((cell) => cell !== row.main && cell.column < own && !isSumWord(cell, row)),
  ];
  const kept = before.filter(
    (group) => group.column < own && !here.some((cell) => cell.column <= group.column),
  );
  const isCode = (cell: GridCell) =>
    cell.kind !== 'label' || (row.codes.includes(cell) && /\d/.test(cell.text));
  const isNamed = (code: GridCell) =>
    isCode(code) && here.some((cell) => !isCode(cell) && isNameOf(cell, code));
  const added = here
    .filter((cell) => !isNamed(cell))
    .map((cell) => ({ column: cell.column, ...nameOfGroup(cell, here.filter(isCode)) }));
  return [...kept, ...added].sort((a, b) => a.column - b.column);
}

/** `41 | Kiinteistöt`: a code and, in the next column, what it is the code of. */
function isNameOf(cell: GridCell, code: GridCell): boolean {
  return cell.kind === 'label' && cell.column === code.column + 1;
}

function nameOfGroup(cell: GridCell, codes: readonly GridCell[]): Omit<Group, 'column'> {
  if (codes.includes(cell)) return { code: codeText(cell), name: '' };
  const { code, name } = labelOf(cell);
  const own = codes.find((one) => isNameOf(cell, one));
  return { code: code ?? (own ? codeText(own) : null), name };
}
