import { planTable } from '../goal-tables/plan.ts';
import { canBeRemade, remake, type RemakeChoice } from '../goal-tables/remake.ts';
import { requestFor, tableLanguage } from '../goal-tables/request-for.ts';
import { areaAddress, sheetAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { wordCarryChange, wordMoved } from '../wording/goal-changes.ts';
import { wordTidyDoubt } from '../wording/goal-states.ts';
import { wordHindrance } from '../wording/hindrances.ts';
import { readXlsx } from '../xlsx/read.ts';
import { editXlsx } from '../xlsx/write/edit-xlsx.ts';
import { findLayout } from './insert-table.ts';
import { writeNew } from './new-files.ts';
import { openGoals } from './open-goals.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface RemakeOptions {
  readonly out: string;
  readonly layout?: string;
  readonly year?: number;
  /** Leaves out what is done or over. */
  readonly withoutDone?: boolean;
}

/** Writes a copy of the workbook with a new sheet for each goal table, remade; answers what became of them. */
export async function remakeTables(
  way: RemakeChoice['way'],
  path: string,
  options: RemakeOptions,
  language: Language,
): Promise<string> {
  const say = words(language);
  const opened = await openGoals(path, language);
  const tables = opened.tables.filter((table) => canBeRemade(way, table));
  if (tables.length === 0) throw new UsageError(say.usage.onlyGuessed(path));
  const chosen = options.layout === undefined ? null : findLayout(options.layout, language).layout;
  let { bytes } = opened;
  const places: string[] = [];
  const changes: string[] = [];
  const toCheck: string[] = [];
  let rows = 0;
  for (const table of tables) {
    const year = options.year ?? table.year ?? new Date().getFullYear();
    const { layout, arranged, ...made } = remake(
      table,
      { way, layout: chosen, year, removes: options.withoutDone ?? false },
      tableLanguage(language),
    );
    const request = requestFor(
      { layout, city: null, year, unit: null, aims: [], place: { kind: 'new-sheet' } },
      language,
    );
    const plan = planTable({ ...request, lines: arranged.lines }, await readXlsx(bytes));
    if (plan.kind === 'hindered') throw new UsageError(wordHindrance(plan.hindrance, language));
    bytes = await editXlsx(bytes, plan.edits);
    places.push(sheetAddress(plan.sheet, areaAddress(plan.table)));
    changes.push(
      ...made.changes.map((change) => wordCarryChange(change, language)),
      ...wordMoved(arranged.moved, language),
    );
    if (way === 'tidy') {
      const doubts = made.rows.flatMap((row) => row.doubts);
      toCheck.push(...doubts.map((doubt) => wordTidyDoubt(doubt, language)));
    }
    rows += arranged.sources.filter((source) => source !== null).length;
  }
  await writeNew(options.out, bytes, language);
  const done = `${say.remade(options.out, places, rows)}\n`;
  return done + listed(say.changes, changes) + listed(say.toCheck, toCheck);
}

function listed(heading: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${heading}:\n${texts.map((text) => `  ${text}\n`).join('')}`;
}
