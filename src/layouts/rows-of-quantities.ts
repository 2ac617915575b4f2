import { codeText, indentOf, type BodyRow } from './body.ts';
import { newUnit, type DraftUnit } from './draft.ts';
import { isGenericTotal } from './label.ts';
import { expenseAccounts, revenueAccounts, type Quantity } from './vocabulary/index.ts';

/**
 * Rows are quantities (tuotot, kulut, kate, accounts); a heading row, or a column beside the quantities, names the unit.
 * `outer` is the entity that the title, the corner or the sheet's name gives to rows under no heading.
 */
export function readRowsOfQuantities(rows: readonly BodyRow[], outer: DraftUnit): DraftUnit[] {
  const units: DraftUnit[] = [];
  const byKey = new Map<string, DraftUnit>();
  let unit: DraftUnit | null = null;
  let key = '';
  let section: Section = null;
  const entityColumns = findEntityColumns(rows);

  for (const [index, row] of rows.entries()) {
    const beside = readBeside(row, entityColumns);
    if (beside && beside.key !== key) {
      key = beside.key;
      unit = byKey.get(key) ?? null;
      if (!unit) {
        unit = newUnit(beside, { row: row.row, column: beside.column }, { indent: 0, bold: false });
        byKey.set(key, unit);
        units.push(unit);
      }
      section = null;
    }
    if (!row.main || !row.facts) continue;
    const quantity = row.facts.quantity && inSection(row.facts.quantity, row, section);
    if (quantity) {
      section = sectionAfter(quantity, section, unit);
      if (row.amounts.length === 0) continue;
      if (!unit) units.push((unit = outer));
      addFigures(unit, row, quantity, section);
      continue;
    }
    if (opensUnit(rows, index)) {
      unit = newUnit({ ...row.facts, code: row.facts.code ?? codeOf(row) }, row.main, {
        indent: indentOf(row.main),
        bold: row.main.bold,
      });
      if (row.amounts.length > 0) addFigures(unit, row, { item: 'margin', account: null }, null);
      units.push(unit);
      section = null;
      continue;
    }
    if (row.amounts.length === 0) continue;
    if (!unit) units.push((unit = outer));
    addFigures(unit, row, { item: 'account', account: null }, section);
  }
  return units;
}

/** A column of names or codes beside the quantities that repeats, or is filled only where the unit changes. */
function findEntityColumns(rows: readonly BodyRow[]): number[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!row.facts?.quantity) continue;
    for (const cell of [...row.labels, ...row.codes]) {
      if (cell !== row.main) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  const columns = [...counts].filter(([column]) => variesLikeUnits(rows, column)).map(([column]) => column);
  return columns.sort((a, b) => a - b);
}

/** An account number differs on every row of a unit; a unit's code stays or is left blank. */
function variesLikeUnits(rows: readonly BodyRow[], column: number): boolean {
  const quantityRows = rows.filter((row) => row.facts?.quantity);
  const texts = quantityRows
    .map((row) => [...row.labels, ...row.codes].find((cell) => cell.column === column)?.text ?? '')
    .filter(Boolean);
  const perUnit = new Map<string, Set<string>>();
  for (const row of quantityRows) {
    const text = [...row.labels, ...row.codes].find((cell) => cell.column === column)?.text;
    if (!text) continue;
    const labels = perUnit.get(text) ?? new Set();
    labels.add(row.facts!.name);
    perUnit.set(text, labels);
  }
  const repeats = texts.length > perUnit.size;
  const sparse = texts.length < quantityRows.length;
  const sameAccount = [...perUnit.values()].every((labels) => labels.size === 1) && repeats;
  return (repeats && !sameAccount) || (sparse && !repeats);
}

function readBeside(row: BodyRow, columns: readonly number[]) {
  const cells = [...row.labels, ...row.codes]
    .filter((cell) => columns.includes(cell.column))
    .sort((a, b) => a.column - b.column);
  if (cells.length === 0) return null;
  const codes = cells.filter(
    (cell) => cell.kind !== 'label' || /^\p{Lu}{0,4}-?\d{3,8}$/u.test(cell.text.trim()),
  );
  const names = cells.filter((cell) => !codes.includes(cell));
  const name = names.at(-1);
  const [lead = '', ...rest] = (name?.text ?? '').trim().split(/\s+/);
  const codeInName = /^\d{2,8}$/.test(lead) && rest.length > 0;
  const code = codes.length > 0 ? codeText(codes.at(-1)!) : codeInName ? lead : null;
  const text = codeInName ? rest.join(' ') : (name?.text.trim() ?? '');
  const stripped = text.replace(/\s+(summa|yhteensä|yht\.?|totalt)$/i, '');
  return {
    key: `${code}|${stripped}|${stripped !== text}`,
    code,
    name: stripped,
    level: null,
    isTotal: stripped !== text || isGenericTotal(text || '-'),
    column: cells[0]!.column,
  };
}

function codeOf(row: BodyRow): string | null {
  return row.codes.length > 0 ? codeText(row.codes.at(-1)!) : null;
}

/**
 * A label that is no quantity opens a unit when it has no figures and quantities follow, or when it has figures
 * (its net) and the quantities below start over.
 */
function opensUnit(rows: readonly BodyRow[], index: number): boolean {
  const row = rows[index]!;
  const next = rows.slice(index + 1).find((r) => r.facts !== null);
  if (row.amounts.length === 0) return next !== undefined && row.facts!.text.length <= 80;
  if (row.facts!.isTotal) return true;
  if (!next?.facts?.quantity || next.facts.quantity.item !== 'revenue') return false;
  const coded = row.facts!.code !== null || row.codes.length > 0 || row.facts!.level !== null;
  return coded || (row.main!.bold && !next.main!.bold) || indentOf(row.main!) < indentOf(next.main!);
}

/** "Understöd och bidrag" and "Avustukset" mean revenue above the expenses and expense below them. */
function inSection(quantity: Quantity, row: BodyRow, section: Section): Quantity {
  const negative = row.amounts.some(({ cell }) => (cell.value ?? 0) < 0);
  const positive = row.amounts.some(({ cell }) => (cell.value ?? 0) > 0);
  if (quantity.account === 'grantsReceived' && section === 'expense' && negative) {
    return { item: 'grants', account: null };
  }
  if (quantity.item === 'grants' && section !== 'expense' && positive && !negative) {
    return section === 'revenue' ? { item: 'account', account: 'grantsReceived' } : quantity;
  }
  return quantity;
}

/** A sum below its accounts closes its side: expenses follow the revenue. */
function sectionAfter(quantity: Quantity, section: Section, unit: DraftUnit | null): Section {
  const { item, account } = quantity;
  if (item === 'revenue') {
    const above = unit?.figures.some((f) => f.section === 'revenue' && f.item === 'account');
    return above ? 'expense' : 'revenue';
  }
  if (account && revenueAccounts.has(account)) return 'revenue';
  if (
    item === 'expense' ||
    item === 'personnel' ||
    item === 'grants' ||
    (account && expenseAccounts.has(account))
  ) {
    return 'expense';
  }
  return item === 'margin' ? null : section;
}

type Section = 'revenue' | 'expense' | null;

function addFigures(unit: DraftUnit, row: BodyRow, quantity: Quantity, section: Section): void {
  unit.lastRow = row.row;
  for (const { cell, column } of row.amounts) {
    unit.figures.push({
      cell,
      column,
      item: quantity.item,
      account: quantity.account,
      label: row.facts!.text,
      split: row.facts!.split ?? column.split,
      section,
    });
  }
}
