import type { Item } from '../model/table.ts';
import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftUnit } from './draft.ts';
import { letters } from './text.ts';
import { fundingWords } from './vocabulary/index.ts';

/** Every row is an entity; what its figures are, the columns say, or `item` where they do not. */
export function readRowsOfUnits(rows: readonly BodyRow[], item: Item): DraftUnit[] {
  const units: DraftUnit[] = [];
  let groups: { column: number; code: string | null; name: string }[] = [];
  for (const row of rows) {
    const unit = openUnit(row);
    if (!unit) continue;
    const project = units.at(-1);
    if (item === 'investment' && project && isFunding(row)) {
      addFigures(project, row, 'revenue');
      continue;
    }
    groups = outerGroups(row, groups);
    const outer = groups.filter((group) => group.column < (leafCode(row)?.column ?? row.main?.column ?? 0));
    if (!unit.isTotal) unit.enclosing = outer;
    addFigures(unit, row, item);
    unit.isHeading = row.amounts.length === 0 && !isUnfilled(row, rows);
    units.push(unit);
  }
  return units;
}

/** A unit whose figures are still missing has a code like those of the units that are filled in. */
function isUnfilled(row: BodyRow, rows: readonly BodyRow[]): boolean {
  const code = leafCode(row);
  if (!code) return false;
  const others = rows
    .filter((r) => r.amounts.length > 0)
    .map(leafCode)
    .filter((c) => c !== null);
  return others.some((other) => codeText(other).length === codeText(code).length);
}

function addFigures(unit: DraftUnit, row: BodyRow, item: Item): void {
  for (const { cell, column } of row.amounts) {
    unit.figures.push({
      cell,
      column,
      item: column.item ?? item,
      account: null,
      label: column.header,
      split: column.split,
      section: null,
    });
  }
}

/** "Valtionosuus" below a project is money towards it. */
function isFunding(row: BodyRow): boolean {
  if (!row.facts || row.facts.code || row.codes.length > 0) return false;
  return row.facts.name.split(/\s*[/–-]\s*/).some((part) => fundingWords.has(letters(part)));
}

function openUnit(row: BodyRow): DraftUnit | null {
  const coded = leafCode(row);
  if (!row.main && !coded) return null;
  const facts = row.facts;
  if (row.amounts.length === 0 && (!facts || facts.isRemark || facts.text.length > 80)) return null;
  const code = facts?.code ?? (coded ? codeText(coded) : null);
  const heading = row.main ?? coded!;
  const total = row.labels.some((cell) => /\b(yhteensä|summa|totalt)\s*$/i.test(cell.text));
  return newUnit(
    { code, name: facts?.name ?? '', level: facts?.level ?? null, isTotal: facts?.isTotal ?? total },
    heading,
    { indent: row.main ? indentOf(row.main) : 0, bold: heading.bold },
  );
}

function leafCode(row: BodyRow) {
  return row.codes.at(-1) ?? null;
}

/** Columns left of the entity's own code hold the codes of what encloses it; a blank means the same as above. */
function outerGroups(row: BodyRow, before: readonly { column: number; code: string | null; name: string }[]) {
  const own = leafCode(row)?.column ?? row.main?.column ?? 0;
  const here = [
    ...row.codes.slice(0, -1),
    ...row.labels.filter((cell) => cell !== row.main && cell.column < own),
  ];
  const kept = before.filter((group) => !here.some((cell) => cell.column <= group.column));
  const added = here.map((cell) => ({
    column: cell.column,
    code: cell.kind === 'label' ? null : codeText(cell),
    name: cell.kind === 'label' ? cell.text.trim() : '',
  }));
  return [...kept, ...added].sort((a, b) => a.column - b.column);
}
