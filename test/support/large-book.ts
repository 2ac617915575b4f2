import { CellBuilder } from '../../src/model/cells.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { sheetOf } from './sheet.ts';

const versions = ['TP 2023', 'TA 2024', 'KS 2025'];
const items = ['tuotot', 'kulut', 'kate'];

/**
 * The plan of a whole city: a sheet per area, a row per unit, three versions of each figure. The last margin of every
 * tenth sheet is wrong.
 */
export function largeBook(sheets = 50, rows = 400): WorkbookSnapshot {
  return {
    sheets: Array.from({ length: sheets }, (_, at) => areaSheet(at, rows)),
    names: [],
    date1904: null,
    structureProtected: false,
    calculation: 'automatic',
  };
}

function areaSheet(at: number, rows: number) {
  const builder = new CellBuilder();
  const heading = ['Yksikkö', ...versions.flatMap((version) => items.map((item) => `${item} ${version}`))];
  heading.forEach((text, column) => builder.add(0, column, toValue(text), null, 'General'));
  for (let row = 1; row < rows; row++) {
    const code = 10_000 + at * 1000 + row;
    builder.add(row, 0, toValue(`${code} Palveluyksikkö ${code}`), null, 'General');
    for (let column = 1; column <= 9; column++) {
      const version = Math.floor((column - 1) / 3);
      const [revenue, expense] = [
        1000 * ((code * 7 + version) % 97),
        -1000 * (200 + ((code * 13 + version) % 389)),
      ];
      const wrong = at % 10 === 0 && row === rows - 1 && column === 9 ? 500 : 0;
      const figure = [revenue, expense, revenue + expense + wrong][(column - 1) % 3]!;
      builder.add(row, column, toValue(figure), null, '#,##0');
    }
  }
  return sheetOf(`Tulosalue ${at + 1}`, builder.finish());
}

function toValue(value: string | number): CellValue {
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}
