import { sheetOf } from '../../support/sheet.ts';
import { CellBuilder, packStyle } from '../../../src/model/cells.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model/snapshot.ts';

const text = (value: string): CellValue => ({ kind: 'text', text: value });
const number = (value: number): CellValue => ({ kind: 'number', number: value });

/** Every kind of cell, sheet and name once. */
export function contractBook(): WorkbookSnapshot {
  return {
    sheets: [
      sheet('KS 2025', fillPlan, {
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        hiddenRows: [3],
        hiddenColumns: [1],
        protected: true,
        tables: [
          {
            name: 'Luvut',
            area: { top: 1, left: 0, bottom: 4, right: 1 },
            hasHeader: true,
            hasTotals: false,
          },
        ],
      }),
      sheet('Piilo', (cells) => cells.add(0, 0, number(1), null, 'General'), { visibility: 'veryHidden' }),
      sheet('Toinen taulukko', (cells) => cells.add(2, 2, number(1234.5), "='KS 2025'!B2", '0.0%')),
      sheet('Kaavio', () => undefined, { kind: 'other' }),
    ],
    names: [
      { name: 'Summa', sheet: null, formula: "='KS 2025'!$B$2", visible: true },
      { name: 'Vakio', sheet: 'Piilo', formula: '=0.255', visible: false },
    ],
    date1904: null,
    structureProtected: true,
    calculation: 'automatic',
  };
}

function fillPlan(cells: CellBuilder): void {
  cells.add(0, 0, text('Otsikko'), null, 'General', packStyle(true, 0));
  cells.add(1, 0, text('0012'), null, '@', packStyle(false, 2));
  cells.add(1, 1, number(1234.5), null, '#,##0.00');
  cells.add(2, 1, number(2469), '=B2*2', '#,##0');
  cells.add(3, 1, { kind: 'boolean', boolean: true }, null, 'General');
  cells.add(4, 1, { kind: 'error', error: '#N/A' }, null, 'General');
  cells.add(5, 1, text('#N/A'), null, 'General');
  cells.add(6, 1, { kind: 'error', error: '#DIV/0!' }, '=1/0', 'General');
}

function sheet(
  name: string,
  fill: (cells: CellBuilder) => void,
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const builder = new CellBuilder();
  fill(builder);
  return sheetOf(name, builder.finish(), more);
}
