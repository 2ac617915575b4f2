import { parseArea, type Area } from '../../src/model/address.ts';
import type { SheetSnapshot } from '../../src/model/snapshot.ts';

/**
 * What a line of a drawing that begins with `@` says of its sheet:
 * `hidden rows 3, 5-6` · `hidden columns C, E-F` · `merged C7:C9` · `filtered` · `hidden sheet` · `very hidden sheet` ·
 * `manual calculation` (of the whole workbook).
 */
export function readFact(fact: string, { merges }: SheetSnapshot): Partial<SheetSnapshot> {
  if (fact === 'manual calculation') return {};
  if (fact === 'filtered') return { filtered: true };
  if (fact === 'hidden sheet') return { visibility: 'hidden' };
  if (fact === 'very hidden sheet') return { visibility: 'veryHidden' };
  const [, what, list = ''] = /^(hidden rows|hidden columns|merged) (.+)$/.exec(fact) ?? [];
  const areas = list.split(',').map((part) => parseArea(part.trim().replace('-', ':')) ?? parseLine(part));
  if (what === 'hidden rows') return { hiddenRows: areas.flatMap(({ top, bottom }) => range(top, bottom)) };
  if (what === 'hidden columns') {
    return { hiddenColumns: areas.flatMap(({ left, right }) => range(left, right)) };
  }
  if (what === 'merged') return { merges: [...(merges ?? []), ...areas] };
  throw new Error(`Nothing can be drawn from: @ ${fact}`);
}

/** A row or column alone: `3` is `3:3`. */
function parseLine(part: string): Area {
  const area = parseArea(`${part.trim()}:${part.trim()}`);
  if (!area) throw new Error(`No row or column: ${part}`);
  return area;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
