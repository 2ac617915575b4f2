import { findProfile } from '../../src/profiles/index.ts';
import type { CellContent } from '../../src/model/edits.ts';
import { sheetName, templateSteps } from '../../src/templates/plan.ts';
import type { TemplateRequest } from '../../src/templates/request.ts';
import { findUnit } from '../../src/templates/units.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../support/libre-office.ts';
import { partsOf } from '../support/parts.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { inputs, readBack, template, type Typed } from './support.ts';

const organisation = findProfile('iisalmi')!;
const amounts = { revenue: 1000, expense: -50_000, margin: -196_000, depreciation: -2000 };
/** The plan grows by a quarter: one that repeats the budget is told. */
const typed: Typed = ({ item, kind }) =>
  kind === 'budget' ? amounts[item] / 1.25 : amounts[item] * (kind === 'frame' && item !== 'margin' ? 4 : 1);

const requests = {
  'blank.xlsx': request('1280', 2025, 'fi'),
  'filled.xlsx': request('1520', 2026, 'sv'),
};

function request(unit: string, year: number, language: 'fi' | 'sv'): TemplateRequest {
  return { organisation, unit: findUnit(organisation, unit), year, language, costCentres: 4 };
}

const sheetOf = (bytes: Uint8Array) => partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
const cellsOf = async (bytes: Uint8Array) =>
  unpackSnapshot(await readXlsx(bytes)).sheets[0]!.cells.map(({ row, column, value, formula }) => ({
    row,
    column,
    value,
    formula,
  }));

/** Filled in, and without results: LibreOffice believes those of a file. */
function uncalculated(sheet: Parameters<typeof inputs>[0]): Promise<Uint8Array> {
  const name = sheetName(sheet.request);
  const steps = templateSteps(sheet.request, name).steps.map((step) => {
    if (step.kind !== 'setCells') return step;
    const bare = (content: CellContent | null) =>
      content?.kind === 'formula' ? { kind: content.kind, formula: content.formula } : content;
    return { ...step, contents: step.contents.map((line) => line.map(bare)) };
  });
  return createXlsx(name, [...steps, ...inputs(sheet, typed)]);
}

describeInLibreOffice('opened and saved by LibreOffice', () => {
  test(
    'cells, help and protection stay, and sums are calculated',
    async () => {
      const blank = await template(requests['blank.xlsx']);
      const filled = await template(requests['filled.xlsx']);
      const files = {
        'blank.xlsx': blank.bytes,
        'filled.xlsx': await uncalculated(filled.sheet),
      };
      const saved = await convertInLibreOffice(files, 'xlsx');
      expect(await cellsOf(saved.get('blank.xlsx')!)).toEqual(await cellsOf(blank.bytes));
      const book = await readXlsx(saved.get('filled.xlsx')!);
      expect(readBack(book, requests['filled.xlsx']).report).toMatchObject({ findings: [], verdict: 'pass' });
      for (const [file, bytes] of saved) {
        const [before, after] = [sheetOf(files[file as keyof typeof files]), sheetOf(bytes)];
        expect(after).toMatch(/<sheetProtection[^>]*sheet="(?:true|1)"/);
        expect(after).not.toMatch(/<sheetProtection[^>]*(?:password|hashValue)=/);
        const prompts = new Set(before.match(/promptTitle="[^"]*"/g));
        expect(prompts.size).toBeGreaterThan(2);
        for (const prompt of prompts) expect(after).toContain(prompt);
        expect(after).toMatch(/<dataValidation [^>]*operator="lessThanOrEqual"[^>]*type="decimal"/);
      }
    },
    slow,
  );
});
