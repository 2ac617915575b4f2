import { looks, SheetDraft } from './sheet.mjs';

/**
 * The plan as the city prints it: one block per unit in columns A:B, the total as a block of its own and the
 * election board below it. `asValues` writes margins and totals as typed numbers, the way a finance system exports.
 */
export function stackedSheet(plan, { asValues = false } = {}) {
  const draft = new SheetDraft();
  const write = (address, formula, result, style) =>
    asValues ? draft.put(address, result, style) : draft.formula(address, formula, result, style);
  const { units, total } = plan.body;
  const firstRows = units.map((_, index) => 3 + index * 4);
  const totalRow = 3 + units.length * 4;

  writeTitle(draft, 1, plan.body.name, plan.year);
  units.forEach((unit, index) => {
    const row = firstRows[index];
    writeHeading(draft, row, `${unit.code} ${unit.name.toUpperCase()}`);
    writeBlock(draft, row + 1, unit, write);
  });

  writeHeading(draft, totalRow, 'RAPORTTI YHTEENSÄ');
  ['revenue', 'expense'].forEach((item, index) => {
    const addends = firstRows.map((row) => `B${row + 1 + index}`).join(',');
    draft.put(`A${totalRow + 1 + index}`, labels[item], looks.label);
    write(`B${totalRow + 1 + index}`, `SUM(${addends})`, total[item], looks.amount);
  });
  writeMargin(draft, totalRow + 3, total.margin, write);

  writeTitle(draft, totalRow + 4, plan.electionBoard.name, plan.year);
  writeBlock(draft, totalRow + 6, plan.electionBoard, write);
  draft.height(totalRow + 4, 36);

  return {
    name: `KS ${plan.year}`,
    rows: [],
    titleRows: '$1:$2',
    columns: [{ width: 48 }, { width: 16 }],
    cells: draft.cells,
    rowDefs: draft.rowDefs,
    freezePane: { rows: 2 },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&L${plan.source.publisher}&RSivu &P/&N` },
  };
}

const labels = { revenue: 'TOIMINTATUOTOT', expense: 'TOIMINTAKULUT', margin: 'TOIMINTAKATE' };

function writeTitle(draft, row, name, year) {
  draft.put(`A${row}`, name.toUpperCase(), looks.title);
  draft.put(`A${row + 1}`, 'KÄYTTÖSUUNNITELMA', looks.header);
  draft.put(`B${row + 1}`, `KS ${year}`, looks.headerRight);
  draft.height(row, 24);
}

function writeHeading(draft, row, text) {
  draft.put(`A${row}`, text, looks.heading);
  draft.height(row, 22);
}

function writeBlock(draft, row, figures, write) {
  draft.put(`A${row}`, labels.revenue, looks.label);
  draft.put(`B${row}`, figures.revenue, looks.amount);
  draft.put(`A${row + 1}`, labels.expense, looks.label);
  draft.put(`B${row + 1}`, figures.expense, looks.amount);
  writeMargin(draft, row + 2, figures.margin, write);
}

function writeMargin(draft, row, margin, write) {
  draft.put(`A${row}`, labels.margin, looks.sumLabel);
  write(`B${row}`, `B${row - 2}+B${row - 1}`, margin, looks.sum);
}
