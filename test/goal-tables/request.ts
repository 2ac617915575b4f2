import { aimsOf } from '../../src/goal-tables/aims.ts';
import { planTable } from '../../src/goal-tables/plan.ts';
import type { TableRequest } from '../../src/goal-tables/request.ts';
import type { WorkbookEdit } from '../../src/model/edits.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { findProfile, offeredLayouts } from '../../src/profiles/index.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { plainWorkbook } from '../../src/xlsx/write/plain-workbook.ts';

/** A request for a layout with everything its city's strategy says, unless told otherwise. */
export function request(id: string, given: Partial<TableRequest> = {}): TableRequest {
  const offer = offeredLayouts.find(({ layout }) => layout.id === id)!;
  const city = findProfile(offer.profile);
  return {
    layout: offer.layout,
    language: 'fi',
    year: 2025,
    lastYear: city?.goals?.period?.to ?? null,
    unit: null,
    aims: aimsOf(city),
    responsible: city?.goals?.responsible ?? [],
    place: { kind: 'new-sheet' },
    ...given,
  };
}

/** The plan, when nothing stands in its way. */
export function planned(asked: TableRequest, book: WorkbookSnapshot) {
  const plan = planTable(asked, book);
  if (plan.kind === 'hindered') throw new Error(JSON.stringify(plan.hindrance));
  return plan;
}

export async function insert(asked: TableRequest, into?: Uint8Array) {
  const bytes = into ?? (await plainWorkbook('Taul1'));
  const plan = planned(asked, await readXlsx(bytes));
  return { plan, bytes: await editXlsx(bytes, plan.edits) };
}

/** Texts typed into the rows that are to be filled in. */
export function typed(
  { sheet, table, lines }: Awaited<ReturnType<typeof insert>>['plan'],
  rows: readonly (readonly string[])[],
): WorkbookEdit {
  const waiting = rows.values();
  const contents = lines.map((line) => {
    if (line.kind !== 'row') return line.texts.map(() => null);
    const row = waiting.next().value;
    return line.texts.map((_, i) => (row?.[i] ? ({ kind: 'text', text: row[i] } as const) : null));
  });
  return { kind: 'setCells', sheet, area: { ...table, top: table.top + 1 }, contents };
}
