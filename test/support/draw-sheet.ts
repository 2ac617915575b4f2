import { sheetOf } from './sheet.ts';
import { readFact } from './draw-facts.ts';
import { CellBuilder, packStyle } from '../../src/model/cells.ts';
import type { Place } from '../../src/model/outcome.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model/snapshot.ts';

export interface Drawing {
  readonly snapshot: WorkbookSnapshot;
  /** Cells that carry the mark `←`: a finding is expected. */
  readonly marked: readonly Place[];
  /** Cells that carry the mark `←?`: it is expected that nothing can be told. */
  readonly doubted: readonly Place[];
}

/**
 * A workbook from a drawing in text. One line is one row, the first being row 1; `|` parts the cells.
 *
 *     1200 HALLINTOPALVELUT |
 *     TOIMINTATUOTOT        |  1 304 800
 *     TOIMINTAKULUT         | "−4 052 900"            text that looks like a number
 *     TOIMINTAKATE          | =B2+B3 => −2 748 000 ←  formula, its value, and the mark of an expected finding
 *
 * Also: `←?` marks a cell that is expected to stay undecided; `#REF!` errors; `**bold**`; `> ` at the start for a
 * step of indent; `\u00a0` in quotes; `12,5 %`; a format after a number or a date, `1,6 [#,##0]`, `1.2.2025 [d.m.yyyy]`.
 * `== Name ==` begins a sheet of that name (`KS 2025` until then).
 * A line that begins with `@` says something of the sheet and is no row: see `draw-facts.ts`.
 */
export function drawSheet(text: string): Drawing {
  const sheets: SheetSnapshot[] = [];
  const marks: Record<Mark, Place[]> = { '←': [], '←?': [] };
  let calculation: WorkbookSnapshot['calculation'] = 'automatic';
  for (const { name, lines } of splitSheets(text)) {
    const builder = new CellBuilder();
    const facts = lines.filter((line) => line.startsWith('@')).map((line) => line.slice(1).trim());
    if (facts.includes('manual calculation')) calculation = 'manual';
    for (const [row, line] of lines.filter((line) => !line.startsWith('@')).entries()) {
      for (const [column, drawn] of line.split('|').entries()) {
        const { text: content, mark } = takeMark(drawn);
        if (mark) marks[mark].push({ sheet: name, cell: { row, column } });
        if (content === '') continue;
        const { value, formula, format, style } = readCell(content);
        builder.add(row, column, value, formula, format, style);
      }
    }
    const sheet = sheetOf(name, builder.finish());
    sheets.push(facts.reduce((drawn, fact) => ({ ...drawn, ...readFact(fact, drawn) }), sheet));
  }
  const snapshot = { sheets, names: [], date1904: false, structureProtected: false, calculation };
  return { snapshot, marked: marks['←'], doubted: marks['←?'] };
}

function splitSheets(text: string): { name: string; lines: string[] }[] {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const sheets: { name: string; lines: string[] }[] = [];
  for (const line of lines.map((drawn) => drawn.trim())) {
    const name = /^== (.+) ==$/.exec(line)?.[1];
    if (name !== undefined) sheets.push({ name, lines: [] });
    else if (sheets.length === 0) sheets.push({ name: 'KS 2025', lines: [line] });
    else sheets.at(-1)!.lines.push(line);
  }
  return sheets;
}

type Mark = '←' | '←?';

function takeMark(drawn: string): { text: string; mark: Mark | null } {
  const match = /^(.*?)\s*(←\??)$/.exec(drawn.trim());
  return match ? { text: match[1]!, mark: match[2] as Mark } : { text: drawn.trim(), mark: null };
}

interface DrawnCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
  readonly style: number;
}

function readCell(text: string): DrawnCell {
  if (!text.startsWith('=')) return { ...readValue(text), formula: null };
  const [formula = '', value] = text.split('=>').map((part) => part.trim());
  if (value === undefined) throw new Error(`Draw the value of the formula too: ${formula} => 0`);
  return { ...readValue(value), formula };
}

function readValue(text: string): Omit<DrawnCell, 'formula'> {
  if (/^#[A-Z/0!?]+[!?]?$/.test(text))
    return { value: { kind: 'error', error: text }, format: 'General', style: 0 };
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) {
    const plain = quoted.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    return { value: { kind: 'text', text: plain }, format: 'General', style: 0 };
  }
  const [, content, format] = /^(.*\d) \[(.+)\]$/.exec(text) ?? [];
  const formatted = content === undefined ? null : (readDate(content) ?? readNumber(content));
  if (formatted) return { ...formatted, format: format! };
  return readNumber(text) ?? readLabel(text);
}

function readDate(text: string): Omit<DrawnCell, 'formula'> | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!match) return null;
  const days = Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) / 86_400_000;
  return { value: { kind: 'number', number: days + 25_569 }, format: 'd.m.yyyy', style: 0 };
}

function readNumber(text: string): Omit<DrawnCell, 'formula'> | null {
  const match = /^([-−]?)(\d{1,3}(?: \d{3})+|\d+)(,\d+)?( ?%)?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', percent] = match;
  const size = Number(whole!.replaceAll(' ', '') + fraction.replace(',', '.')) / (percent ? 100 : 1);
  const format = percent ? '0.0%' : whole!.includes(' ') ? '#,##0' : 'General';
  return { value: { kind: 'number', number: sign && size !== 0 ? -size : size }, format, style: 0 };
}

function readLabel(text: string): Omit<DrawnCell, 'formula'> {
  const steps = /^(?:> )*/.exec(text)![0];
  const bold = /^\*\*(.+)\*\*$/.exec(text.slice(steps.length))?.[1];
  const style = packStyle(bold !== undefined, steps.length / 2);
  return { value: { kind: 'text', text: bold ?? text.slice(steps.length) }, format: 'General', style };
}
