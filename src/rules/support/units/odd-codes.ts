import { foldName } from '../../../model/names.ts';
import { kept } from '../../../model/kept.ts';
import type { TableReading, UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { namedUnits } from './named-units.ts';

interface Coded {
  readonly table: TableReading;
  readonly unit: UnitReading;
  readonly code: string;
  /** With its level. */
  readonly name: string;
}

const codedIn = kept((table: TableReading): readonly Coded[] =>
  namedUnits(table).flatMap(({ unit, code, name }): Coded[] =>
    code === null || unit.name === '' ? [] : [{ table, unit, code, name: `${name}|${unit.level}` }],
  ),
);

/** A unit whose code two sheets spell differently, the odd one first: it stands among units that other sheets confirm. */
export function oddCodes(tables: readonly TableReading[]): [Coded, Coded][] {
  const coded = tables.flatMap(codedIn);
  let known: ReadonlyMap<string, readonly Coded[]> | undefined;
  const byCode = () => (known ??= groupBy(coded, ({ code }) => code));
  const isConfirmed = (one: Coded) =>
    byCode()
      .get(one.code)!
      .some(({ table, unit }) => table !== one.table && foldName(unit.name) === foldName(one.unit.name));
  const names = groupBy(coded, ({ name }) => name);
  return [...names.values()].flatMap((pair): [Coded, Coded][] => {
    const [a, b] = pair;
    if (pair.length !== 2 || a!.table === b!.table || !isSlip(a!.code, b!.code)) return [];
    const odd = pair.find(({ table, code }) => {
      const beside = codedIn(table).filter((one) => one.code !== code);
      return byCode().get(code)!.length === 1 && beside.length >= 2 && beside.every(isConfirmed);
    });
    return odd ? [[odd, odd === a ? b! : a!]] : [];
  });
}

/** One digit is another, or two have changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  const places = Array.from(a, (_, i) => i).filter((i) => a[i] !== b[i]);
  const [first, second] = places;
  const isSwapped = places.length === 2 && a[first!] === b[second!] && a[second!] === b[first!];
  return places.length === 1 || isSwapped;
}
