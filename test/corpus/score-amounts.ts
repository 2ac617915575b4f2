import type { Comparison, ReadTable, ReadUnit } from './tally.ts';
import { alike } from './score-units.ts';
import type { TruthAmount, TruthTable, TruthUnit } from './truth.ts';

type ReadAmount = ReadUnit['amounts'][number];

/** Amounts are compared by their cell over the whole workbook; `owners` tells whether the unit is right too. */
export function compareAmounts(
  result: Comparison,
  truth: readonly TruthTable[],
  read: readonly ReadTable[],
): void {
  const expected = new Map<string, { table: TruthTable; unit: TruthUnit; amount: TruthAmount }>();
  for (const table of truth)
    for (const unit of table.units)
      for (const amount of unit.amounts)
        expected.set(`${table.sheet}!${amount.cell}`, { table, unit, amount });
  const seen = new Set<string>();
  for (const table of read)
    for (const unit of table.units) for (const amount of unit.amounts) compareOne(table.sheet, unit, amount);
  for (const [key, { table, amount }] of expected)
    if (!seen.has(key) && !amount.optional)
      result.missed('amounts', table.sheet, amount.cell, `${describe(amount)} was not read`);

  function compareOne(sheet: string, unit: ReadUnit, amount: ReadAmount): void {
    const key = `${sheet}!${amount.cell}`;
    const found = expected.get(key);
    if (found?.amount.optional) return;
    if (!found || seen.has(key)) {
      result.wrong(
        'amounts',
        sheet,
        amount.cell,
        `${describe(amount)} is ${found ? 'read twice' : 'no amount'}`,
      );
      return;
    }
    seen.add(key);
    if (!sameAmount(found.amount, amount)) {
      result.missed('amounts', sheet, amount.cell, `${describe(found.amount)}, read ${describe(amount)}`);
      result.wrong('amounts', sheet, amount.cell, null);
      return;
    }
    result.hit('amounts');
    if (alike(found.table, found.unit, unit)) result.hit('owners');
    else {
      const owner = `${found.unit.code ?? ''} ${found.unit.name}`.trim();
      result.missed(
        'owners',
        sheet,
        amount.cell,
        `belongs to ${owner}, read under ${`${unit.code ?? ''} ${unit.name}`.trim()}`,
      );
      result.wrong('owners', sheet, amount.cell, null);
    }
  }
}

function sameAmount(truth: TruthAmount, read: ReadAmount): boolean {
  const item = read.item === truth.item || truth.alsoItems.includes(read.item);
  const role = read.role === truth.role || truth.alsoRoles.includes(read.role);
  const euros = truth.anySign ? Math.abs(truth.euros) - Math.abs(read.euros) : truth.euros - read.euros;
  return item && role && (truth.anyYear || read.year === truth.year) && Math.abs(euros) < 0.006;
}

function describe({ item, role, year, euros, label }: ReadAmount): string {
  return `${item} ${role} ${year ?? '·'} ${euros} "${label}"`;
}
