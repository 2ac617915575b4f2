import { cellAt } from '../../model/cells.ts';
import { kept } from '../../model/kept.ts';
import { toCents, type Cents } from '../../model/money.ts';
import type { Authority, ComparedWith, UnreadBinding } from '../../model/organisation.ts';
import type { Place } from '../../model/outcome.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Item, Level } from '../../model/table.ts';
import vocabulary from './vocabulary.json';

/** One row of the sheet *Sitovuudet*: what binds one unit. Null where the row leaves it to the usual. */
export interface BindingRow {
  readonly at: Place;
  readonly code: string | null;
  readonly name: string | null;
  readonly level: Level | null;
  readonly parent: string | null;
  readonly item: Item;
  readonly towards: Authority;
  readonly decidedBy: string | null;
  readonly comparedWith: ComparedWith | null;
  /** Revenue positive, expense negative, whatever sign the row has. */
  readonly amount: Cents | null;
  readonly year: number | null;
  readonly basis: 'total' | 'external' | null;
  readonly limit: 'ceiling' | 'floor' | null;
  readonly toleranceCents: Cents | null;
  readonly tolerancePercent: number | null;
  readonly severity: 'error' | 'warning' | null;
  readonly source: string | null;
}

/** What is wrong in a cell of the sheet. Worded by `wording`. */
export interface BindingFault {
  readonly kind:
    | 'no-headings'
    | 'no-unit'
    | 'not-begun'
    | 'unknown-word'
    | 'no-word'
    | 'no-number'
    | 'no-year';
  readonly at: Place;
  /** The column it is about; null where there are no headings. */
  readonly column: BindingHeading | null;
  /** Its heading as printed. */
  readonly heading: string;
  /** What the cell says. */
  readonly text: string;
}

export interface BindingSheet {
  readonly sheet: string;
  readonly rows: readonly BindingRow[];
  readonly faults: readonly BindingFault[];
  /** Rows that name a unit and cannot be used. */
  readonly unread: readonly UnreadBinding[];
}

export type BindingHeading = keyof typeof vocabulary.headings;
type Columns = ReadonlyMap<BindingHeading, number>;

/** The sheet in which the users of a workbook say what binds; null when it has none. */
export function readBindingSheet({ sheets }: WorkbookSnapshot): BindingSheet | null {
  const sheet = sheets.find(({ name, used }) => used && vocabulary.sheets.includes(plain(name)));
  return sheet ? readSheet(sheet) : null;
}

const readSheet = kept((sheet: SheetSnapshot): BindingSheet | null => {
  if (!sheet.used) return null;
  const head = findHeadings(sheet);
  if (!head) {
    const at = { sheet: sheet.name, cell: { row: sheet.used.top, column: sheet.used.left } };
    return {
      sheet: sheet.name,
      rows: [],
      faults: [{ kind: 'no-headings', at, column: null, heading: '', text: '' }],
      unread: [],
    };
  }
  const faults: BindingFault[] = [];
  const rows: BindingRow[] = [];
  const unread: UnreadBinding[] = [];
  for (let row = head.row + 1; row <= sheet.used.bottom; row++) {
    const reader = new RowReader(sheet, head, row);
    if (reader.isEmpty()) continue;
    const read = readRow(reader);
    faults.push(...reader.faults);
    const [fault] = reader.faults;
    if (read) rows.push(read);
    else if (fault) unread.push({ code: reader.text('code'), name: reader.text('name'), at: fault.at });
  }
  return { sheet: sheet.name, rows, faults, unread };
});

function readRow(reader: RowReader): BindingRow | null {
  const [code, name] = [reader.text('code'), reader.text('name')];
  if (code === null && name === null) reader.fault('no-unit', 'name', '');
  else if (reader.isBlank('item') && reader.isBlank('towards')) {
    reader.fault('not-begun', 'item', '');
    return null;
  }
  const item = reader.word('item', vocabulary.items, true) as Item | null;
  const towards = reader.word('towards', vocabulary.towards, true) as Authority | null;
  const euros = reader.number('amount');
  const tolerance = reader.number('toleranceEuros');
  const rest = {
    level: reader.word('level', vocabulary.levels) as Level | null,
    parent: reader.text('parent'),
    decidedBy: reader.text('decidedBy'),
    comparedWith: reader.word('comparedWith', vocabulary.comparedWith) as ComparedWith | null,
    year: reader.year(),
    basis: reader.word('basis', vocabulary.basis) as BindingRow['basis'],
    limit: reader.word('limit', vocabulary.limit) as BindingRow['limit'],
    toleranceCents: tolerance === null ? null : toCents(Math.abs(tolerance)),
    tolerancePercent: reader.number('tolerancePercent'),
    severity: reader.word('severity', vocabulary.severity) as BindingRow['severity'],
    source: reader.text('source'),
  };
  if (!item || !towards || (code === null && name === null)) return null;
  const amount = euros === null ? null : toCents(item === 'margin' ? euros : signed(item, euros));
  return { at: reader.at('name'), code, name, item, towards, amount, ...rest };
}

/** An appropriation may be written with or without its minus. */
function signed(item: Item, euros: number): number {
  return item === 'revenue' ? Math.abs(euros) : -Math.abs(euros);
}

interface Head {
  readonly row: number;
  readonly columns: Columns;
}

function findHeadings(sheet: SheetSnapshot): Head | null {
  const { top, bottom, left, right } = sheet.used!;
  for (let row = top; row <= Math.min(bottom, top + 20); row++) {
    const columns = new Map<BindingHeading, number>();
    for (let column = left; column <= right; column++) {
      const value = cellAt(sheet.cells, row, column)?.value;
      const heading = value?.kind === 'text' ? lookUp(vocabulary.headings, value.text) : null;
      if (heading && !columns.has(heading as BindingHeading)) columns.set(heading as BindingHeading, column);
    }
    if (columns.has('item') && columns.has('towards') && (columns.has('code') || columns.has('name'))) {
      return { row, columns };
    }
  }
  return null;
}

/** Reads the cells of one row by heading and notes what cannot be understood. */
class RowReader {
  readonly faults: BindingFault[] = [];

  private readonly sheet: SheetSnapshot;
  private readonly columns: Columns;
  private readonly headingRow: number;
  private readonly row: number;

  constructor(sheet: SheetSnapshot, head: Head, row: number) {
    this.sheet = sheet;
    this.columns = head.columns;
    this.headingRow = head.row;
    this.row = row;
  }

  isEmpty(): boolean {
    return [...this.columns.keys()].every((heading) => this.isBlank(heading));
  }

  isBlank(heading: BindingHeading): boolean {
    return this.text(heading) === null;
  }

  text(heading: BindingHeading): string | null {
    const value = this.value(heading);
    const text =
      value?.kind === 'text' ? value.text.trim() : value?.kind === 'number' ? String(value.number) : '';
    return text === '' ? null : text;
  }

  number(heading: BindingHeading): number | null {
    const value = this.value(heading);
    if (!value || (value.kind === 'text' && value.text.trim() === '')) return null;
    if (value.kind === 'number') return value.number;
    this.fault('no-number', heading, shown(value));
    return null;
  }

  year(): number | null {
    const year = this.number('year');
    if (year === null || (Number.isInteger(year) && year >= 1990 && year < 2100)) return year;
    this.fault('no-year', 'year', String(year));
    return null;
  }

  word(
    heading: BindingHeading,
    known: Readonly<Record<string, readonly string[]>>,
    required = false,
  ): string | null {
    const text = this.text(heading);
    const found = text === null ? null : lookUp(known, text);
    if (!found && (text !== null || required))
      this.fault(text === null ? 'no-word' : 'unknown-word', heading, text ?? '');
    return found;
  }

  at(heading: BindingHeading): Place {
    const column = this.columns.get(heading) ?? this.columns.values().next().value ?? 0;
    return { sheet: this.sheet.name, cell: { row: this.row, column } };
  }

  fault(kind: BindingFault['kind'], heading: BindingHeading, text: string): void {
    const column = this.columns.get(heading);
    const printed =
      column === undefined ? undefined : cellAt(this.sheet.cells, this.headingRow, column)?.value;
    this.faults.push({
      kind,
      at: this.at(heading),
      column: heading,
      heading: printed ? shown(printed) : '',
      text,
    });
  }

  private value(heading: BindingHeading): CellValue | undefined {
    const column = this.columns.get(heading);
    return column === undefined ? undefined : cellAt(this.sheet.cells, this.row, column)?.value;
  }
}

function shown(value: CellValue): string {
  if (value.kind === 'text') return value.text.trim();
  return value.kind === 'error' ? value.error : '';
}

function lookUp(known: Readonly<Record<string, readonly string[]>>, text: string): string | null {
  const wanted = plain(text);
  return Object.keys(known).find((key) => known[key]!.includes(wanted)) ?? null;
}

/** `Sitova … nähden` and `Sitova nähden*` are one heading. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('fi')
    .replace(/[.…*:]+/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
