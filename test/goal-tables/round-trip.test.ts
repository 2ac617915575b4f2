import { readWorkbook } from '../../src/check/read-workbook.ts';
import type { GoalReading } from '../../src/model/goals.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { describeSeeds, seedRows, type SeedRow } from '../layouts/goals/seed-rows.ts';
import { insert, request, typed } from './request.ts';

/** What a table read again says of a row, by column. */
type Row = { readonly theme: string | null; readonly cells: readonly string[] };

const layouts = new Map([
  ['Iisalmi', 'iisalmi'],
  ['Pieksämäki', 'pieksamaki'],
  ['Kuopio', 'kuopio'],
  ['Laitila', 'laitila'],
]);

/** Inserts a table with as many rows as are to be typed, types them as a unit lead would, and reads the file again. */
async function roundTrip(id: string, rows: readonly SeedRow[]): Promise<Row[]> {
  const themes = [...groupBy(rows, ({ theme }) => theme)];
  const isNumbered = request(id).layout.grouping === 'goal-rows';
  const aims = themes.map(([name, own]) => ({
    name,
    rows: own.length,
    goals: isNumbered
      ? [...groupBy(own, ({ section }) => section)].map(([section, { length }]) => ({
          text: section.replace(/^TAVOITE \d+\. /, ''),
          number: own.find((row) => row.section === section)!.goalNumber!,
          rows: length,
        }))
      : [],
  }));
  const { plan, bytes } = await insert(request(id, { year: isNumbered ? 2020 : 2025, aims }));
  const cells = themes.flatMap(([, own]) =>
    own.map((row) => row.columns.map((column) => textOf(row.cells[column]!))),
  );
  const snapshot = await readXlsx(await editXlsx(bytes, [typed(plan, cells)]));
  const tables = readWorkbook(snapshot, { profile: null }).tables.filter(({ kind }) => kind === 'goals');
  return tables.flatMap(({ goals, columns }) =>
    goals.map((goal) => ({ theme: goal.theme, cells: columns.map((_, i) => cellOf(goal, columns, i)) })),
  );
}

function cellOf(goal: GoalReading, columns: readonly { part?: string; group?: number }[], i: number): string {
  const { part, group = 0 } = columns[i]!;
  const texts = goal.groups.length > 0 ? goal.groups[group]!.texts : goal.texts;
  return plain(texts[part as keyof typeof texts]?.text ?? '');
}

function textOf(cell: string | readonly string[]): string {
  return typeof cell === 'string' ? cell : cell.join('\n');
}

/** What a line of a list begins with is no part of its text. */
function withoutBullets(text: string): string {
  return text.replaceAll(/\n- /g, '\n');
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

describeSeeds('every row a city has printed', () => {
  const sections = groupBy(seedRows, ({ city, section }) =>
    city === 'Kuopio' ? city : `${city}: ${section}`,
  );

  test.each([...sections.keys()])('%s', async (name) => {
    const rows = sections.get(name)!;
    const read = await roundTrip(layouts.get(rows[0]!.city)!, rows);
    const wanted = rows.map((row) => ({
      theme: row.theme,
      cells: row.columns.map((column) => plain(withoutBullets(textOf(row.cells[column]!)))),
    }));
    const sorted = (list: readonly Row[]) => [...list].map((row) => JSON.stringify(row)).sort();
    expect(sorted(read)).toEqual(sorted(wanted));
  });
});

function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
