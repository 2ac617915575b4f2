import { buildReport } from '../../src/check/summary.ts';
import type { Report } from '../../src/check/report.ts';
import { planReportWorkbook } from '../../src/exports/report-sheets.ts';
import { cellAt } from '../../src/model/cells.ts';
import { languages, type Language } from '../../src/model/language.ts';
import type { SheetSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { explained, mistakes, optionsIn, reason, saying, unreadable } from './reports.ts';

async function reopened(report: Report, language: Language = 'fi'): Promise<readonly SheetSnapshot[]> {
  const { firstSheet, steps } = planReportWorkbook(report, optionsIn(language));
  return (await readXlsx(await createXlsx(firstSheet, steps))).sheets;
}

function valueAt({ cells }: SheetSnapshot, row: number, column: number): string | number | null {
  const value = cellAt(cells, row, column)?.value;
  return value?.kind === 'text' ? value.text : value?.kind === 'number' ? value.number : null;
}

/** The rows of a sheet's first table, by heading. */
function rowsOf(sheet: SheetSnapshot): Record<string, string | number | null>[] {
  const { top, bottom, left, right } = sheet.tables[0]!.area;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return Array.from({ length: bottom - top }, (_, at) =>
    Object.fromEntries(
      columns.map((column) => [String(valueAt(sheet, top, column)), valueAt(sheet, top + 1 + at, column)]),
    ),
  );
}

test('a workbook of its own says the result and lists the findings', async () => {
  const [result, findings] = await reopened(buildReport([await mistakes()]));
  expect([result!.name, findings!.name]).toEqual(['Raportti', 'Havainnot']);
  expect(valueAt(result!, 1, 0)).toMatch(
    /^Ei vielä valmis lähetettäväksi: 5.virhettä ja 1.tieto\. Kaikkea ei voitu/,
  );
  expect(result!.tables.map(({ name }) => name)).toEqual(['SitovaHeadroom', 'SitovaNotChecked']);
  const rows = rowsOf(findings!);
  expect(rows).toHaveLength(8);
  expect(rows[1]).toMatchObject({
    Solu: 'B10',
    'Luku taulukossa': -1184000,
    'Pitäisi olla': -1184300,
    Ero: 300,
  });
  expect(Object.keys(rows[1]!)).not.toContain('Selitys');
});

test('explanations are in both sheets', async () => {
  const [result, findings] = await reopened(buildReport([explained()]));
  expect(result!.tables.map(({ name }) => name)).toContain('SitovaExplained');
  expect(rowsOf(findings!)).toContainEqual(
    expect.objectContaining({ Selitys: reason, Selittäjä: 'Aino Talous' }),
  );
});

test('several workbooks are listed with what each came to', async () => {
  const [result] = await reopened(buildReport([await mistakes(), unreadable()]));
  expect(rowsOf(result!)).toEqual([
    { Työkirja: 'suunnitelmat/ks virheitä.xlsx', Tulos: expect.stringMatching(/^Ei vielä/) as string },
    { Työkirja: 'rikki.xlsx', Tulos: 'Tämä ei ole Excel-työkirja.' },
  ]);
});

test('a label that looks like a formula is text', async () => {
  const [, findings] = await reopened(await saying({ unitName: '=1+1' }));
  expect(rowsOf(findings!)[1]).toMatchObject({ Yksikkö: '=1+1' });
  expect(findings!.cells.formulas.slice(0, findings!.cells.count).every((formula) => formula < 0)).toBe(true);
});

test.each(languages)('it opens in %s', async (language) => {
  const sheets = await reopened(buildReport([await mistakes(language)]), language);
  expect(sheets).toHaveLength(2);
  expect(valueAt(sheets[0]!, 0, 0)).not.toBe('');
});
