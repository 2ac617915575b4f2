import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';

/** Writes a generated workbook as an .xlsx file and its truth as JSON beside it. */
export async function writeCase({ seed, drawn }, folder) {
  mkdirSync(folder, { recursive: true });
  const name = path.join(folder, seed.replaceAll(' ', '-'));
  writeFileSync(`${name}.xlsx`, await writeXlsx({ sheets: drawn.book.pages.map(toSheet) }));
  writeFileSync(`${name}.truth.json`, `${JSON.stringify(drawn.truth, null, 1)}\n`);
}

function toSheet(page) {
  const columns = Array.from({ length: page.right + 1 }, (_, column) => ({
    hidden: page.hiddenColumns.has(column),
    width: column === 0 ? 34 : 14,
  }));
  return {
    name: page.name,
    hidden: page.visibility !== 'visible',
    columns,
    rows: [],
    cells: new Map([...page.cells].map(([key, cell]) => [key, toCell(cell)])),
    rowDefs: new Map([...page.hiddenRows].map((row) => [row, { hidden: true }])),
    merges: page.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
  };
}

function toCell({ value, formula, format, bold, indent }) {
  const content = value.kind === 'number' ? value.number : value.text;
  const style = {
    ...(bold ? { font: { bold } } : {}),
    ...(indent ? { alignment: { horizontal: 'left', indent } } : {}),
    ...(format && format !== 'General' ? { numFmt: format } : {}),
  };
  if (!formula) return { value: content, type: value.kind === 'number' ? 'number' : 'string', style };
  return { value: content, type: 'formula', formula: formula.slice(1), formulaResult: content, style };
}
