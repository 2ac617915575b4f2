import { arrange } from '../../src/goal-tables/arrange.ts';
import { learnLayout } from '../../src/goal-tables/learn-layout.ts';
import { tidyPreview } from '../../src/goal-tables/tidy.ts';
import { readTables } from '../../src/layouts/index.ts';
import type { TableReading } from '../../src/model/table.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { Random } from '../corpus/random.ts';
import { layOut } from '../layouts/goals/pasted/lay-out.ts';
import { paste } from '../layouts/goals/pasted/paste.ts';
import { toWorkbook } from '../layouts/goals/pasted/score.ts';
import { describeSeeds, seedRows } from '../layouts/goals/seed-rows.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { insert, request } from './request.ts';

/** The table written into a file by its own columns, and read again. */
async function again(table: TableReading): Promise<TableReading[]> {
  const layout = learnLayout(table);
  const { lines } = arrange(table, layout, 'fi');
  const { bytes } = await insert({ ...request('general'), layout, lines, aims: [] });
  return readTables(await readXlsx(bytes)).filter(({ kind }) => kind === 'goals');
}

function said({ goals }: Pick<TableReading, 'goals'>) {
  return goals.map((goal) => ({
    theme: goal.theme,
    goal: goal.goal,
    number: goal.goalNumber,
    action: goal.action,
    metrics: goal.metrics.map(({ text }) => text),
    schedule: goal.schedule,
    responsible: goal.responsible,
    followUp: goal.followUp,
    outcomes: goal.outcomes.map(({ text }) => text),
    status: goal.status?.text ?? null,
    groups: goal.groups.map(({ texts }) => Object.values(texts).map(({ text }) => text)),
  }));
}

test('a table written by its own columns says the same when it is read again', async () => {
  const [table] = readTables(
    drawSheet(`
      Tavoitteet 2025
      Päämäärä | Tavoite | Toimenpide | Mittari | Toteuma 30.6. | Toteuma 31.12. | Aikataulu | Vastuutaho | Seuranta | Tila
      Sujuva arki | Palvelut toimivat | Palvelupiste | "vastausaika 3 vrk; käyntejä > 300" | | 290 | 2025– | Päällikkö | Vuosittain | Käynnissä
      Sujuva arki | Väki voi hyvin | Kysely | vastaajia 80 % | 70 % | 82 % | 2025 | Henkilöstö | Raportti | Valmis
      Talous | Menot laskevat | Talousohjelma | säästö 2 M€ | | | jatkuva | Talous | |`).snapshot,
  );
  const [read] = await again(table!);
  expect(said(read!)).toEqual(said(table!));
  expect(read!.columns.map(({ part, header }) => [part, header])).toEqual(
    table!.columns.map(({ part, header }) => [part, header]),
  );
});

describeSeeds('the rows of four cities', () => {
  test.each([...new Set(seedRows.map(({ city }) => city))])(
    '%s: every row is the same when its table is written and read again',
    async (city) => {
      const rows = seedRows.filter((row) => row.city === city);
      const tables = readTables(toWorkbook(paste.typed(layOut(rows), new Random(city))));
      for (const table of tables) expect((await again(table)).flatMap(said)).toEqual(said(table));
    },
    60_000,
  );
});

test('the preview of a pasted table has both sides of each row and says what to look at', () => {
  const [table] = readTables(
    drawSheet(`
      Tavoite                 | Toimenpide                      | Mittari
      Yritykset kasvavat ja   | Järjestetään neuvontaa yhdessä  | asiakkaita > 300
      työllistävät            | seudun kuntien kanssa           |
      Väki voi hyvin          | Henkilöstökysely                |`).snapshot,
  );
  const preview = tidyPreview(table!, arrange(table!, request('iisalmi').layout, 'fi'));
  expect(preview.map(({ rows, after, doubts }) => [rows, after, doubts.map(({ kind }) => kind)])).toEqual([
    [
      [1, 2],
      [
        'Yritykset kasvavat ja työllistävät',
        'Järjestetään neuvontaa yhdessä seudun kuntien kanssa',
        'asiakkaita > 300',
      ],
      ['joined'],
    ],
    [[3], ['Väki voi hyvin', 'Henkilöstökysely', null], ['no-metric']],
  ]);
  expect(preview[0]!.before.flatMap(({ cells }) => cells)).toContainEqual({ row: 2, column: 1 });
});
