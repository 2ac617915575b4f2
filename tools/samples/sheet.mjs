const fontName = 'Calibri';
const line = { style: 'thin', color: { rgb: '808080' } };
const shade = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF5' } };

export const looks = {
  title: { font: { name: fontName, size: 14, bold: true } },
  subtitle: { font: { name: fontName, size: 11 } },
  header: { font: { name: fontName, size: 11, bold: true }, fill: shade, border: { bottom: line } },
  headerRight: {
    font: { name: fontName, size: 11, bold: true },
    fill: shade,
    border: { bottom: line },
    alignment: { horizontal: 'right' },
  },
  heading: { font: { name: fontName, size: 11, bold: true }, alignment: { vertical: 'bottom' } },
  label: { font: { name: fontName, size: 11 }, alignment: { horizontal: 'left', indent: 1 } },
  text: { font: { name: fontName, size: 11 } },
  code: { font: { name: fontName, size: 11 }, numFmt: '0', alignment: { horizontal: 'left' } },
  amount: { font: { name: fontName, size: 11 }, numFmt: '#,##0', alignment: { horizontal: 'right' } },
  sumLabel: {
    font: { name: fontName, size: 11, bold: true },
    border: { top: line },
    alignment: { horizontal: 'left', indent: 1 },
  },
  sum: {
    font: { name: fontName, size: 11, bold: true },
    numFmt: '#,##0',
    border: { top: line },
    alignment: { horizontal: 'right' },
  },
};

/** Collects cells by address (`B7`) and heights by printed row number for one worksheet. */
export class SheetDraft {
  cells = new Map();
  rowDefs = new Map();

  put(address, value, style) {
    const type = value === null ? 'empty' : typeof value;
    this.cells.set(key(address), { value, type, style });
  }

  /** `result` is the value Excel would show; the file carries it beside the formula. */
  formula(address, formula, result, style) {
    this.cells.set(key(address), { value: result, type: 'formula', formula, formulaResult: result, style });
  }

  height(row, points) {
    this.rowDefs.set(row - 1, { height: points });
  }
}

function key(address) {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(address);
  return `${row - 1},${letter.charCodeAt(0) - 65}`;
}
