import { readWorkbook } from '../check/read-workbook.ts';
import type { Language } from '../model/language.ts';
import type { TableReading } from '../model/table.ts';
import { readXlsx } from '../xlsx/read.ts';
import { startFrom } from './insert-table.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** A workbook's goal tables; throws a `UsageError` when it has none. */
export async function openGoals(
  path: string,
  language: Language,
): Promise<{ bytes: Uint8Array; tables: readonly TableReading[] }> {
  const bytes = await startFrom(path, language);
  const { tables } = readWorkbook(await readXlsx(bytes));
  const goals = tables.filter(({ kind }) => kind === 'goals');
  if (goals.length === 0) throw new UsageError(words(language).usage.noGoals(path));
  return { bytes, tables: goals };
}
