import { parseArea } from '../../src/model/address.ts';
import type { CellContent, WorkbookEdit } from '../../src/model/edits.ts';

const area = (address: string) => parseArea(address)!;
const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', number: value });

/** Steps of every kind that only add, for a workbook whose first sheet is `Tavoitteet`. */
export const planSteps: readonly WorkbookEdit[] = [
  {
    kind: 'setCells',
    sheet: 'Tavoitteet',
    area: area('A1:C4'),
    contents: [
      [text('Tavoite'), text('Mittari'), text('Arvo')],
      [text('Äänekkyys & <arki>'), text('kpl'), number(12.5)],
      [text('Toinen'), text('kyllä'), number(-3)],
      [
        text('Yhteensä'),
        null,
        { kind: 'formula', formula: '=SUM(C2:C3)', result: { kind: 'number', number: 9.5 } },
      ],
    ],
  },
  { kind: 'addSheet', sheet: 'Luettelot' },
  {
    kind: 'setCells',
    sheet: 'Luettelot',
    area: area('A1:A3'),
    contents: [[text('kpl')], [text('kyllä')], [text('1,5 htv')]],
  },
  { kind: 'setVisibility', sheet: 'Luettelot', to: 'veryHidden', before: 'visible' },
  { kind: 'setName', sheet: null, name: 'Mittarit', to: { formula: '=Luettelot!$A$1:$A$3' }, before: null },
  {
    kind: 'setName',
    sheet: 'Tavoitteet',
    name: 'Vakio',
    to: { formula: '=0.255', visible: false },
    before: null,
  },
  {
    kind: 'setFormat',
    sheet: 'Tavoitteet',
    area: area('A1:C1'),
    format: {
      bold: true,
      fill: '#0b4f6c',
      color: '#ffffff',
      wrap: true,
      borders: { bottom: { style: 'thin' } },
    },
  },
  {
    kind: 'setFormat',
    sheet: 'Tavoitteet',
    area: area('C2:C4'),
    format: { numberFormat: '#,##0.00', locked: false },
  },
  {
    kind: 'addTable',
    sheet: 'Tavoitteet',
    table: {
      name: 'Tavoitetaulukko',
      area: area('A1:C3'),
      columns: ['Tavoite', 'Mittari', 'Arvo'],
      hasHeader: true,
      hasTotals: false,
    },
  },
  {
    kind: 'setValidation',
    sheet: 'Tavoitteet',
    area: area('B2:B3'),
    to: {
      type: 'list',
      source: '=Mittarit',
      prompt: { title: 'Mittari', message: 'Valitse luettelosta.' },
      alert: { style: 'stop', title: 'Mittari', message: 'Valitse mittari luettelosta.' },
    },
    before: null,
  },
  {
    kind: 'setValidation',
    sheet: 'Tavoitteet',
    area: area('C2:C3'),
    to: { type: 'decimal', operator: 'greaterThanOrEqual', first: -10 },
    before: null,
  },
  {
    kind: 'addConditionalFormat',
    sheet: 'Tavoitteet',
    area: area('C2:C3'),
    rule: {
      type: 'cellValue',
      operator: 'lessThan',
      first: 0,
      format: { color: '#a80000', fill: '#fde7e9' },
    },
  },
  {
    kind: 'addConditionalFormat',
    sheet: 'Tavoitteet',
    area: area('A2:C3'),
    rule: { type: 'formula', formula: '=$B2="kpl"', format: { bold: true } },
  },
  { kind: 'setColumns', sheet: 'Tavoitteet', first: 0, last: 0, to: { size: 32 } },
  { kind: 'setColumns', sheet: 'Tavoitteet', first: 3, last: 4, to: { hidden: true } },
  { kind: 'setRows', sheet: 'Tavoitteet', first: 0, last: 0, to: { size: 30 } },
  { kind: 'setMerged', sheet: 'Tavoitteet', area: area('A6:C6'), merged: true },
  { kind: 'freezePanes', sheet: 'Tavoitteet', to: { rows: 1, columns: 1 }, before: { rows: 0, columns: 0 } },
  {
    kind: 'setComment',
    sheet: 'Tavoitteet',
    cell: { row: 1, column: 2 },
    to: { author: 'Sitova', text: 'Tarkista & perustele' },
    before: null,
  },
  {
    kind: 'setPrintSetup',
    sheet: 'Tavoitteet',
    to: {
      orientation: 'landscape',
      paper: 'A4',
      fit: { wide: 1, tall: 0 },
      area: area('A1:C6'),
      titleRows: [0, 0],
      footer: '&LSitova&RSivu &P/&N',
      margins: { left: 1.5, right: 1.5, top: 2, bottom: 2 },
      centered: true,
    },
  },
  { kind: 'protectSheet', sheet: 'Tavoitteet', to: { formatColumns: true, filter: true }, before: null },
  { kind: 'setProperties', to: { title: 'Tavoitteet', author: 'Sitova' }, before: {} },
  {
    kind: 'setXmlPart',
    namespace: 'urn:sitova:koe',
    to: '<koe xmlns="urn:sitova:koe">1</koe>',
    before: null,
  },
];
