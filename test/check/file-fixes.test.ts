import { checkForFixes } from '../../src/check/check-workbook.ts';
import { planFileFixes } from '../../src/check/file-fixes.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { cellAddress } from '../../src/model/address.ts';
import { cellAt, unpackCell } from '../../src/model/cells.ts';
import { changedCells } from '../../src/model/changed-cells.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { fileOf } from '../support/file-of.ts';

const plan = (snapshot: WorkbookSnapshot, rule: string | null = null) =>
  planFileFixes(snapshot, checkForFixes(snapshot, readWorkbook(snapshot), { language: 'fi' }), rule);

const typedTexts = drawSheet(
  `
1400 Elinvoimapalvelut | KS 2025
Toimintatuotot         | 377 700
Palvelujen ostot       | "-828 500"
Henkilöstökulut        | "−820 000"
Toimintakulut          | =B3+B4 => 0
Toimintakate           | =B2+B5 => 377700`.trimStart(),
).snapshot;

test('safe fixes come with what sums show afterwards, and a second run finds nothing', async () => {
  const { fixed, edits } = plan(typedTexts);
  expect(fixed.every(({ fix }) => fix.safety === 'safe')).toBe(true);
  expect(changedCells(edits).map(({ address, fixed: then }) => [address, then])).toEqual([
    ['B3', { kind: 'number', number: -828500 }],
    ['B4', { kind: 'number', number: -820000 }],
  ]);
  const bytes = await fileOf(typedTexts);
  const repaired = await readXlsx(await editXlsx(bytes, edits));
  const { cells } = repaired.sheets[0]!;
  expect([4, 5].map((row) => cellAt(cells, row, 1)?.value)).toEqual([
    { kind: 'number', number: -1648500 },
    { kind: 'number', number: -1270800 },
  ]);
  expect(changed(await readXlsx(bytes), repaired)).toEqual(['B3', 'B4', 'B5', 'B6']);
  expect(plan(repaired)).toEqual({ fixed: [], edits: [], locked: [] });
});

test('only the rule that is asked for', () => {
  const rules = (rule: string | null) =>
    new Set(plan(typedTexts, rule).fixed.map(({ finding }) => finding.rule));
  expect(rules('foreign-minus-space')).toEqual(new Set(['foreign-minus-space']));
  expect(rules('padding-spaces')).toEqual(new Set());
});

test('a protected sheet is named and left alone', () => {
  const [sheet] = typedTexts.sheets;
  const guarded = { ...typedTexts, sheets: [{ ...sheet!, protected: true }] };
  expect(plan(guarded)).toEqual({ fixed: [], edits: [], locked: [sheet!.name] });
});

/** Cells whose value or formula differs. */
function changed(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  const linesOf = ({ sheets }: WorkbookSnapshot) =>
    sheets.flatMap(({ cells }) =>
      Array.from({ length: cells.count }, (_, at) => {
        const { row, column, value, formula } = unpackCell(cells, at);
        return { key: cellAddress({ row, column }), content: JSON.stringify([value, formula]) };
      }),
    );
  const then = new Map(linesOf(before).map(({ key, content }) => [key, content]));
  return linesOf(after).flatMap(({ key, content }) => (then.get(key) === content ? [] : [key]));
}
