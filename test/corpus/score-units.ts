import type { Pair, Comparison, ReadUnit } from './tally.ts';
import type { TruthTable, TruthUnit } from './truth.ts';

const parts = ['unit codes', 'unit names', 'unit levels', 'unit parents'] as const;
type Part = (typeof parts)[number];

/** Units are compared in order of appearance: whole, and each part on its own. */
export function compareUnits(result: Comparison, { truth, read }: Pair): void {
  const left = [...read.units];
  const take = (fits: (unit: ReadUnit) => boolean) => {
    const position = left.findIndex(fits);
    return position < 0 ? null : left.splice(position, 1)[0]!;
  };
  const required = truth.units.filter((unit) => !unit.optional);
  const same = (unit: TruthUnit, candidate: ReadUnit) =>
    parts.every((part) => fits(truth, unit, candidate, part));
  const whole = new Map(required.map((unit) => [unit, take((candidate) => same(unit, candidate))]));
  for (const unit of truth.units.filter((candidate) => candidate.optional))
    take((candidate) => alike(truth, unit, candidate));
  for (const unit of required) {
    if (whole.get(unit)) {
      result.hit('units');
      for (const part of parts) result.hit(part);
      continue;
    }
    const partial = take((candidate) => alike(truth, unit, candidate));
    const at = unit.amounts[0]?.cell ?? truth.range;
    result.missed(
      'units',
      truth.sheet,
      at,
      `unit ${describe(unit)}, read ${partial ? describe(partial) : 'as nothing'}`,
    );
    if (partial) result.wrong('units', truth.sheet, at, null);
    for (const part of parts) tallyPart(result, truth, unit, partial, part);
  }
  for (const unit of left) {
    const at = unit.amounts[0]?.cell ?? truth.range;
    result.wrong('units', truth.sheet, at, `unit ${describe(unit)} is none`);
    for (const part of parts) result.wrong(part, truth.sheet, at, null);
  }
}

function tallyPart(
  result: Comparison,
  table: TruthTable,
  unit: TruthUnit,
  read: ReadUnit | null,
  part: Part,
): void {
  const tally = result.tallies.get(part)!;
  if (read && fits(table, unit, read, part)) tally.hits++;
  else {
    tally.missed++;
    if (read) tally.wrong++;
  }
}

/** The same entity, whatever its level and parent: an equal code, or no codes at odds and an equal name. */
export function alike(
  table: TruthTable,
  unit: TruthUnit,
  read: { code: string | null; name: string },
): boolean {
  const sameCode = unit.code !== null && fits(table, unit, { ...unit, ...read }, 'unit codes');
  const sameName = fits(table, unit, { ...unit, ...read }, 'unit names');
  return sameCode || sameName;
}

function fits(
  table: TruthTable,
  unit: TruthUnit,
  read: Pick<ReadUnit, 'code' | 'name' | 'level' | 'parent'>,
  part: Part,
): boolean {
  if (part === 'unit codes')
    return [unit.code, ...unit.alsoCodes].some(
      (code) => code?.replace(/\s/g, '') === read.code?.replace(/\s/g, ''),
    );
  if (part === 'unit levels') return read.level === unit.level || unit.alsoLevels.includes(read.level);
  if (part === 'unit names') {
    const names = [unit.name, ...unit.alsoNames];
    if (unit.level === 'total') return names.some((name) => plainTotal(name) === plainTotal(read.name));
    return names.some((name) => tidy(name) === tidy(read.name));
  }
  const parents = [unit.parent, ...unit.alsoParents];
  if (read.parent === null) return parents.includes(null);
  return parents.some((parent) => parent !== null && namesOf(table, parent).includes(tidy(read.parent!)));
}

/** A parent is known by its code or by its name. */
function namesOf(table: TruthTable, parent: string): string[] {
  const same = table.units.filter((unit) => unit.code === parent || unit.name === parent);
  return [
    parent,
    ...same.flatMap((unit) => [unit.code ?? '', ...unit.alsoCodes, unit.name, ...unit.alsoNames]),
  ]
    .filter(Boolean)
    .map(tidy);
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** A sum that names no entity may keep or lose its total word. */
function plainTotal(name: string): string {
  return tidy(
    name.toLowerCase().replace(/yhteensä|yht\.?|summa|totalt|sammanlagt|grand total|total/g, ''),
  ).replace(/^[\s/–-]+|[\s/–-]+$/g, '');
}

function describe({
  code,
  name,
  level,
  parent,
}: Pick<ReadUnit, 'code' | 'name' | 'level' | 'parent'>): string {
  return `${code ?? '·'} "${name}" ${level} < ${parent ?? '·'}`;
}
