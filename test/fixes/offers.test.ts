import { readFile } from 'node:fs/promises';
import { cellAt } from '../../src/model/cells.ts';
import type { CellContent } from '../../src/model/edits.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { checked, offersIn, repair } from './repair.ts';

const plan = (rows: string) => drawSheet(`KÄYTTÖSUUNNITELMA 2025 | KS 2025 | KS 2026\n${rows}`).snapshot;
const offers = (rows: string) =>
  offersIn(checked(plan(rows))).map(({ finding, fix }) => ({
    rule: finding.rule,
    safety: fix.safety,
    contents: fix.edits.flatMap((edit) =>
      edit.kind === 'setCells' ? edit.contents.flatMap(([content]) => plain(content!)) : [],
    ),
  }));
const plain = (content: CellContent) =>
  content.kind === 'formula' ? content.formula : content.kind === 'number' ? content.number : content;

const unit = (code: string, revenue: string, expense: string, margin: string) =>
  `${code} YKSIKKÖ ${code} | |\nTOIMINTATUOTOT | ${revenue} | 100\nTOIMINTAKULUT | ${expense} | -300\nTOIMINTAKATE | ${margin} | -200\n`;

test.each([
  ['1\u00a0200', 'foreign-minus-space', 'safe', 1200],
  ['"1 200"', 'text-number', 'safe', 1200],
  ['"1 200 €"', 'currency-in-cell', 'safe', 1200],
  ['"noin 1200"', 'currency-in-cell', 'review', 1200],
  ['"1.200"', 'dot-thousands', 'review', 1200],
  ['"1200.50"', 'decimal-point', 'review', 1200.5],
])('%s becomes a number', (text, rule, safety, number) => {
  const found = offers(unit('1200', text, '-2400', '-1200') + unit('1280', '100', '-300', '-200'));
  expect(found).toContainEqual({ rule, safety, contents: [number] });
});

test('a wrong typed margin becomes the sum of its parts', () => {
  const found = offers(unit('1200', '100', '-300', '-200') + unit('1280', '100', '-300', '-150'));
  expect(found).toEqual([{ rule: 'margin-mismatch', safety: 'review', contents: [-200] }]);
});

test('the planted sample: safe fixes are told apart, and each leaves nothing of its finding', async () => {
  const bytes = await readFile('assets/samples/iisalmi-ks2025-virheita.xlsx');
  const snapshot = await readXlsx(bytes);
  const found = offersIn(checked(snapshot));
  expect(found.map(({ finding, fix }) => `${finding.rule} ${finding.cell} ${fix.safety}`)).toEqual([
    'margin-mismatch B10 review',
    'foreign-minus-space B14 safe',
    'total-range-short B32 review',
  ]);
  for (const { finding, fix } of found) {
    const { snapshot: after } = await repair(bytes, fix);
    expect(checked(after).report.findings.map(({ fingerprint }) => fingerprint)).not.toContain(
      finding.fingerprint,
    );
  }
});

test('a number written over text is shown with the format of its column', async () => {
  const bytes = await readFile('assets/samples/iisalmi-ks2025-virheita.xlsx');
  const safe = offersIn(checked(await readXlsx(bytes))).find(({ fix }) => fix.safety === 'safe')!;
  const { snapshot } = await repair(bytes, safe.fix);
  const cells = snapshot.sheets[0]!.cells;
  expect(cellAt(cells, 13, 1)).toMatchObject({
    value: { kind: 'number', number: -1944900 },
    numberFormat: cellAt(cells, 9, 1)!.numberFormat,
  });
});
