import { workOut } from '../../src/calculation/work-out.ts';
import { checkWorkbook } from '../../src/check/check-workbook.ts';
import { cellAddress } from '../../src/model/address.ts';
import { unpackCell } from '../../src/model/cells.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { buildWorkbook } from '../support/xlsx.ts';

type Cells = readonly (readonly (string | number | null)[])[];

/** Texts that begin with `=` are formulas without results. */
function cellsXml(cells: Cells): string {
  const rows = cells.map((row, r) => {
    const tags = row.map((value, c) => {
      const at = cellAddress({ row: r, column: c });
      if (value === null) return '';
      if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
      if (value.startsWith('=')) return `<c r="${at}"><f>${value.slice(1).replaceAll('>', '&gt;')}</f></c>`;
      return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${r + 1}">${tags.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function read(sheets: Readonly<Record<string, Cells>>, after = ''): Promise<WorkbookSnapshot> {
  const xml = Object.entries(sheets).map(([name, cells]) => [name, cellsXml(cells)]);
  return readXlsx(buildWorkbook({ sheets: Object.fromEntries(xml), after }));
}

/** Values of the first sheet's formulas, in reading order. */
function resultsOf({ sheets: [sheet] }: WorkbookSnapshot): unknown[] {
  const cells = Array.from({ length: sheet!.cells.count }, (_, index) => unpackCell(sheet!.cells, index));
  return cells
    .filter(({ formula }) => formula !== null)
    .map(({ value }) =>
      value.kind === 'number'
        ? value.number
        : value.kind === 'text'
          ? value.text
          : Object.values(value).at(-1),
    );
}

const plan: Cells = [
  ['Toimintayksikkö', 'KS 2027'],
  ['Toimintatuotot', 1000],
  ['Toimintakulut', -4000],
  ['Toimintakate', '=B2+B3'],
];

test('formulas without results get theirs, across sheets and names too', async () => {
  const snapshot = await read(
    {
      Yhteensä: [["=SUM('KS'!B2:B3)", '=Tuotot*2', '=A1+B1', '=IF(A1>0,1,"")', '=A1>0', '=1/0']],
      KS: plan,
    },
    '<definedNames><definedName name="Tuotot">KS!$B$2</definedName></definedNames>',
  );
  const worked = await workOut(snapshot);
  expect(resultsOf(worked)).toEqual([-3000, 2000, -1000, '', false, '#DIV/0!']);
  expect(worked.sheets.map(({ uncalculated, calculated }) => [uncalculated, calculated])).toEqual([
    [undefined, 6],
    [undefined, 1],
  ]);
});

test('results that the file holds are taken as they are', async () => {
  const xml = '<row r="1"><c r="A1"><f>1+1</f><v>7</v></c><c r="B1"><f>A1*2</f></c></row>';
  const snapshot = await readXlsx(buildWorkbook({ sheets: { KS: `<sheetData>${xml}</sheetData>` } }));
  expect(resultsOf(await workOut(snapshot))).toEqual([7, 14]);
});

test.each([
  ['a function nobody knows', '=OMA.FUNKTIO(B2)'],
  ['another workbook', "='[1]KS'!B2"],
  ['a column of a table', '=SUM(Kulut[Summa])'],
  ['a spill', '=SUM(A1#)'],
  ['criteria', '=SUMIFS(B2:B3,A2:A3,"Toiminta*")'],
  ['a text among numbers, which Excel may take for a number', '=A2+1'],
])('%s leaves all of them without results', async (_, formula) => {
  const snapshot = await read({ KS: [...plan, ['=IFERROR(A6,0)'], [formula]] });
  expect(await workOut(snapshot)).toBe(snapshot);
});

test('the check uses them, says so, and may pass', async () => {
  const snapshot = await workOut(await read({ KS: plan }));
  const { verdict, notChecked } = checkWorkbook(snapshot, { language: 'fi', profile: null });
  expect([verdict, notChecked.map(({ reason }) => reason)]).toEqual(['pass', ['calculated-formulas']]);
});
