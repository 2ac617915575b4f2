import type { ConfirmedReading } from '../../model/confirmed-reading.ts';
import type { Checked } from './pane-state.ts';
import { inForce, recall, type Said } from './said.ts';

type CheckWith = (confirmed: ConfirmedReading) => Promise<Checked>;

export interface ReadAnew {
  readonly checked: Checked;
  readonly said: readonly Said[];
}

/**
 * Checks the workbook with what was said. A correction can bring other units to light; they belong to what the person
 * corrected and have not come since.
 */
export async function readAnew(check: CheckWith, said: readonly Said[]): Promise<ReadAnew> {
  const checked = await check(inForce(said));
  const settled = said.map((own, position) => {
    const table = checked.tables.find((one) => one.said === position);
    const isUnsettled =
      own.table !== own.confirmed && table && table.current !== own.table && table.reading.drift.length > 0;
    return isUnsettled ? { ...own, table: table.current } : own;
  });
  const isSettled = settled.every((own, position) => own === said[position]);
  return isSettled ? { checked, said } : { checked: await check(inForce(settled)), said: settled };
}

/** Takes in the tables of a reading file that the workbook has; they replace what was said of them before. */
export async function takeIn(
  check: CheckWith,
  before: ReadAnew,
  file: ConfirmedReading,
): Promise<ReadAnew & { readonly used: number }> {
  const fitting = (await check(file)).tables;
  const used = new Set(fitting.flatMap(({ said }) => said ?? []));
  if (used.size === 0) return { ...before, used: 0 };
  const replaced = new Set(
    before.checked.tables
      .filter((_, index) => fitting[index]!.said !== null)
      .flatMap(({ said }) => said ?? []),
  );
  const kept = before.said.filter((_, position) => !replaced.has(position));
  const taken = recall({ tables: file.tables.filter((_, position) => used.has(position)) });
  return { ...(await readAnew(check, [...kept, ...taken])), used: used.size };
}
