import type { Arguments } from '../arguments.ts';
import { columnCount } from '../areas.ts';
import { invalidArgument } from '../errors.ts';
import { hostClass } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { contentOf } from './range-copy.ts';
import { refuseLocked } from './refusals.ts';

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const removeDuplicatesResult = hostClass<Removed>('RemoveDuplicatesResult', {
  get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
});

/** Keeps the first of rows that are alike in the given columns and moves the rest up. */
export function removeDuplicates({ sheet, area }: RangeTarget, args: Arguments) {
  const columns = args.value(0);
  const valid =
    Array.isArray(columns) &&
    columns.length > 0 &&
    columns.every(
      (column: unknown) =>
        Number.isInteger(column) && Number(column) >= 0 && Number(column) < columnCount(area),
    );
  if (!valid) throw invalidArgument('The columns');
  refuseLocked(sheet, area);
  const first = area.top + (args.flag(1) ? 1 : 0);
  const body = { ...area, top: first };
  const texts = sheet.read('text', body);
  const formulas = sheet.read('formula', body);
  const types = sheet.read('valueType', body);
  const known = new Set<string>();
  const kept = texts.flatMap((row, index) => {
    const key = JSON.stringify((columns as number[]).map((column) => row[column]!.toLowerCase()));
    if (known.has(key)) return [];
    known.add(key);
    return [index];
  });
  const contents = texts.map((row, index) => {
    const from = kept[index];
    return row.map((_, column) =>
      from === undefined
        ? ({ kind: 'blank' } as const)
        : contentOf(formulas[from]![column]!, types[from]![column]!),
    );
  });
  const removed = texts.length - kept.length;
  if (removed > 0) sheet.setContents(body, contents);
  return removeDuplicatesResult.of({ removed, uniqueRemaining: kept.length });
}
