import { areaAddress, cellAddress, sheetAddress } from '../model/address.ts';
import type { ConfirmedReading, ConfirmedTable } from '../model/confirmed-reading.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import type { TableReading } from '../model/table.ts';
import { copiedFrom, toConfirmedTable } from '../layouts/index.ts';
import { ReadingError } from '../readings/error.ts';
import { wordDrift } from '../wording/drift.ts';
import { wordReadingError } from '../wording/reading-errors.ts';
import { note, type Unchecked } from './not-checked.ts';
import type { WorkbookReading } from './read-workbook.ts';

/**
 * What a person has confirmed and the workbook no longer holds so. Plan tables and columns of amounts that are gone
 * leave the workbook incomplete; columns and units that have come, units that are gone, and copies of a confirmed table are
 * only said.
 */
export function uncheckedConfirmed(
  snapshot: WorkbookSnapshot,
  { confirmed, matches }: WorkbookReading,
  language: Language,
): Unchecked[] {
  if (confirmed === null) return [];
  if (confirmed instanceof ReadingError) {
    const why = wordReadingError(confirmed.code, language);
    return [note(snapshot.sheets[0]?.name ?? '', null, 'unusable-reading', true, language, { why })];
  }
  const kept = new Set(matches.values());
  const missing = confirmed.tables
    .filter((table) => table.isPlan && !kept.has(table))
    .map(({ sheet, range }) => {
      const place = sheetAddress(sheet, range);
      return note(sheet, null, 'confirmed-table-missing', true, language, { place });
    });
  const changed = [...matches].flatMap(([table, said]) => (said?.isPlan ? drifted(table, language) : []));
  const copies = [...matches].flatMap(([table, said]) => (said ? [] : copied(table, confirmed, language)));
  return [...missing, ...changed, ...copies];
}

/** A copy of a confirmed sheet is nobody's reading yet; where it is read in another way, nothing vouches for it. */
function copied(table: TableReading, confirmed: ConfirmedReading, language: Language): Unchecked[] {
  const original = copiedFrom(table, confirmed);
  if (!original) return [];
  const corner = cellAddress({ row: table.area.top, column: table.area.left });
  const place = sheetAddress(table.sheet, areaAddress(table.area));
  const of = sheetAddress(original.sheet, original.range);
  return [
    note(table.sheet, corner, 'copy-not-confirmed', !isReadAs(table, original), language, { place, of }),
  ];
}

function isReadAs(table: TableReading, said: ConfirmedTable): boolean {
  const asRead = toConfirmedTable(table);
  const meaning = ({ isPlan, scale, expenseSign, columns }: ConfirmedTable) =>
    JSON.stringify([isPlan, scale, expenseSign, columns.map(({ role, item }) => [role, item])]);
  return meaning(asRead) === meaning(said);
}

function drifted({ sheet, area, drift }: TableReading, language: Language): Unchecked[] {
  const told = drift.filter(({ weight }) => weight !== 'none');
  if (told.length === 0) return [];
  const corner = cellAddress({ row: area.top, column: area.left });
  const place = sheetAddress(sheet, areaAddress(area));
  const changes = told.map((one) => wordDrift(one, language)).join(' ');
  const isLost = told.some(({ weight }) => weight === 'lost');
  return [note(sheet, corner, 'reading-drifted', isLost, language, { place, changes })];
}
