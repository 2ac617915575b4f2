import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { rowsSheet } from './samples/rows.mjs';
import { stackedSheet } from './samples/stacked.mjs';

/**
 * Writes assets/samples. With `--check` it only compares: what the files say must be what it would write, whereas
 * their compressed bytes may differ between processors.
 */
const root = path.resolve(import.meta.dirname, '..');
const plan = await readJson('iisalmi-ks2025.json');
const planted = await readJson('mistakes.json');

const samples = {
  'iisalmi-ks2025.xlsx': stackedSheet(plan),
  'iisalmi-ks2025-arvoina.xlsx': stackedSheet(plan, { asValues: true }),
  'iisalmi-ks2025-yksikot-riveina.xlsx': rowsSheet(plan),
  [planted.workbook]: plant(stackedSheet(plan), planted),
};

for (const [name, sheet] of Object.entries(samples)) {
  const file = path.join(root, 'assets/samples', name);
  const bytes = await writeWorkbook(sheet);
  if (!process.argv.includes('--check')) await writeFile(file, bytes);
  else assert.deepEqual(await parse(await readFile(file)), await parse(bytes), `${name} is out of date.`);
}

async function readJson(name) {
  return JSON.parse(await readFile(path.join(root, 'tools/samples', name), 'utf8'));
}

function parse(bytes) {
  return readXlsx(new Uint8Array(bytes), { readStyles: true });
}

function writeWorkbook({ titleRows, ...sheet }) {
  const day = new Date('2025-01-02T00:00:00Z');
  return writeXlsx({
    sheets: [sheet],
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'${sheet.name}'!${titleRows}`, scope: sheet.name }],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: `${plan.source.title} (esimerkki)`,
      creator: 'Sitova',
      company: plan.source.publisher,
      created: day,
      modified: day,
    },
  });
}

/** Overwrites the planted cells, and the cached results of the formulas that depend on them. */
function plant(sheet, { mistakes, recalculated }) {
  const change = (address, changes) => {
    const key = `${Number(address.slice(1)) - 1},${address.charCodeAt(0) - 65}`;
    sheet.cells.set(key, { style: sheet.cells.get(key).style, ...changes });
  };
  for (const { cell, value, formula } of mistakes) {
    if (formula) change(cell, { value, type: 'formula', formula, formulaResult: value });
    else change(cell, { value, type: typeof value });
  }
  for (const [cell, value] of Object.entries(recalculated)) {
    const { formula } = sheet.cells.get(`${Number(cell.slice(1)) - 1},${cell.charCodeAt(0) - 65}`);
    change(cell, { value, type: 'formula', formula, formulaResult: value });
  }
  return sheet;
}
