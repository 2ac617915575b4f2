import { readTables, toConfirmedTable } from '../../src/layouts/index.ts';
import type { ConfirmedReading } from '../../src/model/confirmed-reading.ts';
import { encodeReading, encodeReadingXml } from '../../src/readings/encode.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { buildWorkbook, relationships } from '../support/xlsx.ts';

type Rows = readonly (readonly (string | number)[])[];

const plan: Rows = [
  ['KÄYTTÖSUUNNITELMA', 'TP 2023', 'KS 2025'],
  ['1280 HENKILÖSTÖPALVELUT'],
  ['TOIMINTATUOTOT', 500_000, 509_200],
  ['TOIMINTAKULUT', -1_700_000, -1_693_500],
  ['TOIMINTAKATE', -1_200_000, -1_184_300],
  ['1300 TALOUSPALVELUT'],
  ['TOIMINTATUOTOT', 200_000, 238_500],
  ['TOIMINTAKULUT', -2_100_000, -2_183_400],
  ['TOIMINTAKATE', -1_900_000, -1_944_900],
];
const withColumn = plan.map((row, i) =>
  i === 0 ? [...row, 'Huom'] : i === 3 ? [...row, 'uusi virka'] : row,
);
const withoutColumn = plan.map(([name, , amount]) => [name!, ...(amount === undefined ? [] : [amount])]);
const otherPlan: Rows = [
  ['Yksikkö', 'Tuotot', 'Kulut', 'Netto'],
  ['Kirjasto', 20_000, -310_000, -290_000],
  ['Museo', 15_000, -120_000, -105_000],
];

/** Workbooks with and without confirmed readings, and the readings as files. */
export const readingMakers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  plan: () => workbook(plan),
  'plan with rows above': () => workbook([['IISALMEN KAUPUNKI'], [], ...plan]),
  'plan on a renamed sheet': () => workbook(plan, 'Lopullinen'),
  'plan with a column of remarks': () => workbook(withColumn),
  'plan without last year': () => workbook(withoutColumn),
  'workbook of another plan': () => workbook(otherPlan),
  'reading of the plan': async () => new TextEncoder().encode(encodeReading(await confirm())),
  'reading of a later Sitova': async () =>
    new TextEncoder().encode(encodeReading(await confirm()).replace('file/1', 'file/2')),
  'plan that keeps its reading': async () => workbook(plan, 'KS 2025', encodeReadingXml(await confirm())),
  'plan whose kept reading is damaged': async () =>
    workbook(plan, 'KS 2025', encodeReadingXml(await confirm()).replace('negative', 'positive')),
  'plan kept with last year as a budget': async () => {
    const [table] = (await confirm()).tables;
    const columns = table!.columns.map((column) =>
      column.role === 'priorActual' ? { ...column, role: 'budget' as const } : column,
    );
    return workbook(plan, 'KS 2025', encodeReadingXml({ tables: [{ ...table!, columns }] }));
  },
  'plan without the results of its formulas': () => workbook(plan, 'KS 2025', null, '<f>B3+B4</f>'),
  'plan without results that only Excel can work out': () =>
    workbook(plan, 'KS 2025', null, '<f>OMA.FUNKTIO(B3,B4)</f>'),
};

async function confirm(): Promise<ConfirmedReading> {
  return { tables: readTables(await readXlsx(workbook(plan))).map(toConfirmedTable) };
}

/** `formula` stands without a result in a cell below the rows. */
function workbook(rows: Rows, sheet = 'KS 2025', part: string | null = null, formula = ''): Uint8Array {
  const lines = rows.map((row) => `<row>${row.map(cell).join('')}</row>`);
  if (formula) lines.push(`<row><c t="inlineStr"><is><t>Tarkistus</t></is></c><c>${formula}</c></row>`);
  return buildWorkbook({
    sheets: { [sheet]: `<sheetData>${lines.join('')}</sheetData>` },
    parts: part === null ? {} : { 'customXml/item1.xml': part, 'xl/_rels/workbook.xml.rels': linksWithPart },
  });
}

const linksWithPart = relationships([
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'customXml', '../customXml/item1.xml'],
]);

function cell(value: string | number): string {
  return typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
}
