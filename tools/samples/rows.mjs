import { looks, SheetDraft } from './sheet.mjs';

/** The same plan with one row per unit (A:E) and SUM totals; the election board is a small table below. */
export function rowsSheet(plan) {
  const draft = new SheetDraft();
  const { units, total } = plan.body;
  const first = 5;
  const last = first + units.length - 1;
  const boardTitle = last + 3;

  draft.put('A1', plan.body.name, looks.title);
  draft.put('A2', `Käyttösuunnitelma ${plan.year}, euroa`, looks.subtitle);
  draft.height(1, 24);
  writeHeader(draft, 4);
  units.forEach((unit, index) => writeUnit(draft, first + index, unit));

  draft.put(`A${last + 1}`, null, looks.sum);
  draft.put(`B${last + 1}`, 'Yhteensä', { ...looks.sumLabel, alignment: {} });
  Object.entries({ C: total.revenue, D: total.expense, E: total.margin }).forEach(([column, sum]) =>
    draft.formula(`${column}${last + 1}`, `SUM(${column}${first}:${column}${last})`, sum, looks.sum),
  );

  draft.put(`A${boardTitle}`, plan.electionBoard.name, looks.title);
  draft.height(boardTitle, 24);
  writeHeader(draft, boardTitle + 1);
  writeUnit(draft, boardTitle + 2, plan.electionBoard);

  return {
    name: `KS ${plan.year}`,
    rows: [],
    titleRows: '$1:$4',
    columns: [{ width: 9 }, { width: 42 }, { width: 17 }, { width: 17 }, { width: 17 }],
    cells: draft.cells,
    rowDefs: draft.rowDefs,
    freezePane: { rows: 4 },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&L${plan.source.publisher}&RSivu &P/&N` },
  };
}

function writeHeader(draft, row) {
  const headers = {
    A: 'Koodi',
    B: 'Toimintayksikkö',
    C: 'Toimintatuotot',
    D: 'Toimintakulut',
    E: 'Toimintakate',
  };
  for (const [column, text] of Object.entries(headers)) {
    draft.put(`${column}${row}`, text, column < 'C' ? looks.header : looks.headerRight);
  }
}

function writeUnit(draft, row, unit) {
  if (unit.code) draft.put(`A${row}`, unit.code, looks.code);
  draft.put(`B${row}`, unit.name, looks.text);
  draft.put(`C${row}`, unit.revenue, looks.amount);
  draft.put(`D${row}`, unit.expense, looks.amount);
  draft.formula(`E${row}`, `C${row}+D${row}`, unit.margin, looks.amount);
}
