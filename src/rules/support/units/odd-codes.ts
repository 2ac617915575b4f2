import { kept } from '../../../model/kept.ts';
import type { TableReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';
import { namedUnits, type NamedUnit } from './named-units.ts';

type Coded = NamedUnit & { readonly code: string };

const codedIn = kept((table: TableReading): readonly Coded[] =>
  namedUnits(table).filter((one): one is Coded => one.code !== null && one.unit.name !== ''),
);

/** A unit whose code two sheets spell differently, the odd one first: it stands among units that other sheets confirm. */
export function oddCodes(tables: readonly TableReading[]): [Coded, Coded][] {
  const coded = tables.flatMap(codedIn);
  const byCode = groupBy(coded, ({ code }) => code);
  const isAlone = ({ code }: Coded) => byCode.get(code)!.length === 1;
  const isConfirmed = (one: Coded) =>
    byCode.get(one.code)!.some(({ table, name }) => table !== one.table && name === one.name);
  const alone = new Set(coded.filter(isAlone).map(({ name }) => name));
  const names = groupBy(
    coded.filter(({ name }) => alone.has(name)),
    ({ name, unit }) => `${name}|${unit.level}`,
  );
  return [...names.values()].flatMap((pair): [Coded, Coded][] => {
    const [a, b] = pair;
    if (pair.length !== 2 || a!.table === b!.table || !isSlip(a!.code, b!.code)) return [];
    const odd = pair.find((one) => {
      const beside = codedIn(one.table).filter(({ code }) => code !== one.code);
      return isAlone(one) && beside.length >= 2 && beside.every(isConfirmed);
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
