import * as fc from 'fast-check';
import { CellBuilder, usedArea } from '../../src/model/cells.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readTables } from '../../src/layouts/index.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { brokeOff, runRules } from '../../src/rules/run.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const words = [
  '1280 HENKILÖSTÖPALVELUT',
  'TOIMINTATUOTOT',
  'TOIMINTAKULUT',
  'TOIMINTAKATE',
  'RAPORTTI YHTEENSÄ',
  'KS 2025',
  'Yhteensä',
  'Yksikkö',
  '1200',
  '−4 052 900',
  '(12)',
  '',
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...words).map((text) => ({ kind: 'text' as const, text })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ kind: 'number' as const, number })),
  fc.integer({ min: -5_000_000, max: 5_000_000 }).map((number) => ({ kind: 'number' as const, number })),
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ kind: 'error' as const, error })),
  fc.boolean().map((boolean) => ({ kind: 'boolean' as const, boolean })),
);
const formula = fc.option(
  fc.constantFrom(
    '=SUM(B1:B9)',
    '=B2+B3',
    '=SUM(A:A)',
    "='Muu'!A1",
    '=-5',
    '=SUBTOTAL(9,C1:C4)',
    '=(',
    '="x"&A1',
  ),
);
const grid = fc.array(fc.record({ row: fc.nat(14), column: fc.nat(5), value, formula }), { maxLength: 70 });

function snapshotOf(
  cells: readonly { row: number; column: number; value: CellValue; formula: string | null }[],
): WorkbookSnapshot {
  const builder = new CellBuilder();
  const taken = new Set<string>();
  for (const { row, column, value, formula } of cells) {
    if (taken.has(`${row}|${column}`)) continue;
    taken.add(`${row}|${column}`);
    builder.add(row, column, value, formula, '#,##0');
  }
  const packed = builder.finish();
  const sheet = {
    name: 'Taul1',
    visibility: 'visible' as const,
    kind: 'cells' as const,
    used: usedArea(packed),
    cells: packed,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    tables: [],
    protected: false,
    filtered: false,
  };
  return { sheets: [sheet], names: [], date1904: false, structureProtected: false, calculation: 'automatic' };
}

function outcomesOf(snapshot: WorkbookSnapshot) {
  const organisation = findProfile('iisalmi');
  return runRules({ snapshot, tables: readTables(snapshot, { organisation }), organisation, year: 2025 });
}

test('no rule breaks off on any grid, and every answer lies on the sheet', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const snapshot = snapshotOf(cells);
      const used = snapshot.sheets[0]!.used;
      for (const { outcome } of outcomesOf(snapshot)) {
        expect(outcome).not.toMatchObject({ reason: brokeOff });
        expect(outcome.at.cell.row).toBeLessThanOrEqual(used!.bottom);
        expect(outcome.at.cell.column).toBeLessThanOrEqual(used!.right);
      }
    }),
    { numRuns: 60 },
  );
});

const faulty = drawSheet(`
  KÄYTTÖSUUNNITELMA       | KS 2025
  1280 HENKILÖSTÖPALVELUT |
  TOIMINTATUOTOT          | "509 200"
  TOIMINTAKULUT           | −1 693 500
  TOIMINTAKATE            | −1 184 300
  1300 TALOUSPALVELUT     |
  TOIMINTATUOTOT          |    238 500
  TOIMINTAKULUT           | −2 183 400
  TOIMINTAKATE            | −1 944 000
  1300 ELINVOIMAPALVELUT  |
  TOIMINTATUOTOT          |    377 700
  TOIMINTAKULUT           | −1 648 500
  TOIMINTAKATE            | −1 270 800
  RAPORTTI YHTEENSÄ       |
  TOIMINTATUOTOT          |  1 125 400
  TOIMINTAKULUT           | −5 525 500
  TOIMINTAKATE            | −4 400 000`).snapshot;

test('moving a table moves its findings', () => {
  const before = placesOf(faulty, 0, 0);
  expect(before.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(fc.nat(400), fc.nat(60), (down, right) => {
      expect(placesOf(moved(faulty, down, right), down, right)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

function moved(snapshot: WorkbookSnapshot, down: number, right: number): WorkbookSnapshot {
  const [sheet] = snapshot.sheets;
  const { cells, used } = sheet!;
  return {
    ...snapshot,
    sheets: [
      {
        ...sheet!,
        used: {
          top: used!.top + down,
          bottom: used!.bottom + down,
          left: used!.left + right,
          right: used!.right + right,
        },
        cells: {
          ...cells,
          rows: cells.rows.map((row) => row + down),
          columns: cells.columns.map((column) => column + right),
        },
      },
    ],
  };
}

function placesOf(snapshot: WorkbookSnapshot, down: number, right: number): string[] {
  return outcomesOf(snapshot).map(
    ({ rule, outcome }) =>
      `${rule.id} ${outcome.kind} ${outcome.at.cell.row - down} ${outcome.at.cell.column - right}`,
  );
}
