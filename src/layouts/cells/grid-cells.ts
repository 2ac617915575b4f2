import { bareFormat, isDateFormat } from '../../model/number-format.ts';
import { cellKinds, type CellColumns } from '../../model/snapshot.ts';
import { parseAmount } from './amounts.ts';
import type { HeadingFacts } from './heading-facts.ts';
import type { LabelFacts } from './label-facts.ts';
import { monthText, yearText } from './periods.ts';
import { remember } from './remember.ts';
import { closeUp, hasLetters } from './text.ts';
import { takeScale } from '../vocabulary/scales.ts';

/** A cell with what it may be, before its column has been understood. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** `label` has words; `digits` is text made of an amount; `other` is anything else. */
  readonly kind: 'number' | 'digits' | 'label' | 'date' | 'error' | 'other';
  /** The number, or what the digits say; null otherwise. */
  readonly value: number | null;
  readonly percent: boolean;
  readonly text: string;
  readonly formula: string | null;
  readonly bold: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  /** What it says as a label, once that has been asked (`labelOf`). */
  facts?: LabelFacts;
  /** What it says as a heading, likewise (`headingOf`). */
  heading?: HeadingFacts;
}

/** What a text or a number format says of every cell that has it. */
interface Meaning extends Pick<GridCell, 'kind' | 'value' | 'percent'> {
  /** Typed with its unit: `12 000 €`. */
  readonly inEuros: boolean;
  /** `1 000 €` below amounts typed so is one of them. */
  readonly belowEuros?: number;
}

/** The cells that hold more than spaces, in reading order. Equal texts and formats are looked at once. */
export function readCells(cells: CellColumns): GridCell[] {
  const found: GridCell[] = [];
  const ofText: (Meaning | null)[] = [];
  const ofFormat: (FormatMeaning | undefined)[] = [];
  const inEuros = new Set<number>();
  for (let i = 0; i < cells.count; i++) {
    const kind = cellKinds[cells.kinds[i]!]!;
    const number = cells.numbers[i]!;
    if (kind === 'number') {
      const format = cells.formats[i]!;
      const { date, month, year, percent } = (ofFormat[format] ??= readFormat(cells.formatCodes[format]!));
      const cell = new SheetCell(cells, i, date ? 'date' : 'number', number, percent);
      if (year) found.push(asYear(cell, yearText(number)));
      else if (month) found.push(changeCell(cell, { kind: 'label', value: null, text: monthText(number) }));
      else found.push(cell);
    } else if (kind === 'text') {
      const text = cells.texts[i]!;
      const known = ofText[text];
      const meaning = known === undefined ? (ofText[text] = readText(closeUp(cells.strings[text]!))) : known;
      if (!meaning) continue;
      const column = cells.columns[i]!;
      if (meaning.inEuros) inEuros.add(column);
      if (meaning.belowEuros !== undefined && inEuros.has(column))
        found.push(new SheetCell(cells, i, 'digits', meaning.belowEuros, false));
      else found.push(new WordCell(cells, i, meaning.kind, meaning.value, meaning.percent));
    } else if (kind === 'error') found.push(new SheetCell(cells, i, 'error', null, false));
    else
      found.push(changeCell(new SheetCell(cells, i, 'other', null, false), { text: String(number === 1) }));
  }
  return found;
}

/** A cell that looks up in the snapshot what is seldom asked: a big sheet has hundreds of thousands. */
class SheetCell implements GridCell {
  readonly row: number;
  readonly column: number;
  readonly kind: GridCell['kind'];
  readonly value: number | null;
  readonly percent: boolean;
  private readonly cells: CellColumns;
  private readonly index: number;

  constructor(
    cells: CellColumns,
    index: number,
    kind: GridCell['kind'],
    value: number | null,
    percent: boolean,
  ) {
    this.row = cells.rows[index]!;
    this.column = cells.columns[index]!;
    this.kind = kind;
    this.value = value;
    this.percent = percent;
    this.cells = cells;
    this.index = index;
  }

  get text(): string {
    const text = this.cells.texts[this.index]!;
    return text < 0 ? String(this.cells.numbers[this.index]) : closeUp(this.cells.strings[text]!);
  }

  get formula(): string | null {
    const formula = this.cells.formulas[this.index]!;
    return formula < 0 ? null : this.cells.strings[formula]!;
  }

  get bold(): boolean {
    return this.cells.styles[this.index]! >= 128;
  }

  get indent(): number {
    return this.cells.styles[this.index]! & 127;
  }

  get numberFormat(): string {
    return this.cells.formatCodes[this.cells.formats[this.index]!]!;
  }
}

/** The few cells with words are asked again and again what they say. */
class WordCell extends SheetCell {
  facts?: LabelFacts;
  heading?: HeadingFacts;
}

/** A date shown as its year. */
function asYear(cell: GridCell, text: string): GridCell {
  return changeCell(cell, { kind: 'number', value: Number(text), percent: false, text });
}

/** The same cell with something read differently. */
export function changeCell(cell: GridCell, changes: Partial<GridCell>): GridCell {
  const { row, column, kind, value, percent, text, formula, bold, indent, numberFormat } = cell;
  return { row, column, kind, value, percent, text, formula, bold, indent, numberFormat, ...changes };
}

/** Null when the text is blank. */
const readText = remember((text: string): Meaning | null => {
  if (text.trim() === '') return null;
  const amount = parseAmount(text) ?? parseScaled(text);
  const scale = isScale(text);
  const isHeading = scale || yearInEuros.test(text);
  if (amount && !isHeading)
    return { kind: 'digits', ...amount, inEuros: /(€|eur|euroa|euro)\)?\s*$/i.test(text) };
  const words =
    amount !== null || /^\s*[Σ∑]\s*$/u.test(text) || hasLetters(text) || periodText.test(text) || isHeading;
  const meaning: Meaning = { kind: words ? 'label' : 'other', value: null, percent: false, inEuros: false };
  return amount ? { ...meaning, belowEuros: amount.value } : meaning;
});

/** `1,2 milj. €`, `420 t€`: in euros. */
function parseScaled(text: string): ReturnType<typeof parseAmount> {
  const scaled = /^\D{0,12}\d/.test(text) ? takeScale(text) : null;
  if (!scaled || scaled.scale === 1) return null;
  const amount = parseAmount(scaled.rest);
  return amount && { ...amount, value: Math.round(amount.value * scaled.scale * 100) / 100 };
}

/** `2026 €` heads amounts of that year, unless it stands below amounts typed so. */
const yearInEuros = /^\s*20[1-4]\d\s?(?:€|eur|euroa|euro)\s*$/i;

/** `(1 000 €)` says how to read the amounts; it is none. */
function isScale(text: string): boolean {
  const scale = takeScale(text);
  return scale !== null && scale.scale > 1 && scale.rest.replace(/[()[\]]/g, '') === '';
}

/** `1/2025`, `01-25`, `01.2025`, `2025-01`, `1-3/2025`, `M1`, `v. 2026`: months and years in digits are words as much as their names are. */
const periodText =
  /^\s*((0?[1-9]|1[0-2])\s?([-–/]\s?(0?[1-9]|1[0-2])\s?)?(\s?[-–/]\s?((19|20)\d\d|\d\d)|\.(19|20)\d\d)?|(19|20)\d\d-(0[1-9]|1[0-2])|M(0?[1-9]|1[0-2])|(19|20)\d\d\s?\u2013|v\.?\s?(19|20)\d\d)\s*$/i;

interface FormatMeaning {
  readonly date: boolean;
  /** A date shown as its month: `mmm`, `mm/yyyy`. */
  readonly month: boolean;
  /** A date shown as its year. */
  readonly year: boolean;
  readonly percent: boolean;
}

function readFormat(format: string): FormatMeaning {
  const bare = bareFormat(format);
  const date = isDateFormat(format);
  return {
    date,
    month: date && /m/i.test(bare) && !/[dhs]/i.test(bare),
    year: date && /y/i.test(bare) && !/[mdhs]/i.test(bare),
    percent: format.includes('%'),
  };
}
