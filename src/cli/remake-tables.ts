import { arrange, arrangeRows, repeats, type Arranged } from '../goal-tables/arrange.ts';
import { carryForward } from '../goal-tables/carry.ts';
import { learnLayout } from '../goal-tables/learn-layout.ts';
import { planTable } from '../goal-tables/plan.ts';
import { requestFor, tableLanguage } from '../goal-tables/request-for.ts';
import { rowsOf, splitRows } from '../goal-tables/rows.ts';
import { tidyPreview } from '../goal-tables/tidy.ts';
import { areaAddress, sheetAddress } from '../model/address.ts';
import type { GoalLayout } from '../model/goal-layout.ts';
import type { Language } from '../model/language.ts';
import type { TableReading } from '../model/table.ts';
import { wordCarryChange } from '../wording/goal-changes.ts';
import { wordTidyDoubt } from '../wording/goal-states.ts';
import { wordHindrance } from '../wording/hindrances.ts';
import { readXlsx } from '../xlsx/read.ts';
import { editXlsx } from '../xlsx/write/edit-xlsx.ts';
import { findLayout, writeNew } from './insert-table.ts';
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

type Way = 'carry' | 'convert' | 'tidy';

interface Remade {
  readonly layout: GoalLayout;
  readonly year: number;
  readonly arranged: Arranged;
  readonly changes: readonly string[];
  readonly toCheck: readonly string[];
}

/** Writes a copy of the workbook with a new sheet for each goal table, remade; answers what became of them. */
export async function remakeTables(
  way: Way,
  path: string,
  options: RemakeOptions,
  language: Language,
): Promise<string> {
  const say = words(language);
  const opened = await openGoals(path, language);
  const tables = opened.tables.filter(({ confidence }) => way === 'tidy' || confidence >= 0.5);
  if (tables.length === 0) throw new UsageError(say.usage.onlyGuessed(path));
  let { bytes } = opened;
  const places: string[] = [];
  const changes: string[] = [];
  const toCheck: string[] = [];
  let rows = 0;
  for (const table of tables) {
    const made = remade(way, table, options, language);
    const { layout, year, arranged } = made;
    const request = requestFor(
      { layout, city: null, year, unit: null, aims: [], place: { kind: 'new-sheet' } },
      language,
    );
    const plan = planTable({ ...request, lines: arranged.lines }, await readXlsx(bytes));
    if (plan.kind === 'hindered') throw new UsageError(wordHindrance(plan.hindrance, language));
    bytes = await editXlsx(bytes, plan.edits);
    places.push(sheetAddress(plan.sheet, areaAddress(plan.table)));
    changes.push(...made.changes);
    toCheck.push(...made.toCheck);
    rows += arranged.sources.filter((source) => source !== null).length;
  }
  await writeNew(options.out, bytes, language);
  const done = `${say.remade(options.out, places, rows)}\n`;
  return done + listed(say.changes, changes) + listed(say.toCheck, toCheck);
}

function listed(heading: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${heading}:\n${texts.map((text) => `  ${text}\n`).join('')}`;
}

function remade(way: Way, table: TableReading, options: RemakeOptions, language: Language): Remade {
  const layout =
    options.layout === undefined ? learnLayout(table) : findLayout(options.layout, language).layout;
  const year = options.year ?? table.year ?? new Date().getFullYear();
  if (way !== 'carry') {
    const arranged = arrange(table, layout, tableLanguage(language));
    const doubts = tidyPreview(table, arranged).flatMap((row) => row.doubts);
    const shown = way === 'tidy' ? doubts.map((doubt) => wordTidyDoubt(doubt, language)) : [];
    return { layout, year, arranged, changes: movedTexts(arranged, language), toCheck: shown };
  }
  const given = repeats(layout) ? rowsOf(table) : splitRows(table);
  const { rows, changes } = carryForward(table, given, { year, removes: options.withoutDone ?? false });
  const arranged = arrangeRows(rows, layout, tableLanguage(language));
  const said = changes.map((change) => wordCarryChange(change, language));
  return { layout, year, arranged, changes: [...said, ...movedTexts(arranged, language)], toCheck: [] };
}

function movedTexts({ moved }: Arranged, language: Language): string[] {
  const headings = [...new Set(moved.map(({ heading }) => heading))];
  return headings.map((heading) =>
    words(language).moved(heading, moved.filter((one) => one.heading === heading).length),
  );
}
