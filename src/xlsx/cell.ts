import { lastColumn, lastRow, parseArea, type Area } from '../model/address.ts';
import type { CellBuilder } from '../model/cells.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { plainFormula, SharedFormula } from './formula.ts';
import type { XmlTag } from './attributes.ts';
import { defaultStyle } from './styles.ts';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

/** Puts one cell of a sheet together after the other. `fail` throws what is wrong, naming the part. */
export class CellReader {
  row = 0;
  column = -1;
  /**
   * Formulas whose result the file does not hold, as programs other than Excel write them. They become empty text,
   * never a zero, and are counted so that someone can say so.
   */
  uncalculated = 0;
  /** Areas that dynamic arrays fill. */
  readonly spills: Area[] = [];
  private readonly builder: CellBuilder;
  private readonly context: CellContext;
  private readonly fail: (problem: string) => never;
  private readonly masters = new Map<string, Master>();
  private type = 'n';
  private style = defaultStyle;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaType = '';
  private sharedId: string | null = null;
  /** Says, for a formula of an array, that it is dynamic: its area follows its result. */
  private hasMetadata = false;

  constructor(builder: CellBuilder, context: CellContext, fail: (problem: string) => never) {
    this.builder = builder;
    this.context = context;
    this.fail = fail;
  }

  /** Without an own address a cell stands right of the one before. */
  start(tag: XmlTag): void {
    const address = tag.get('r');
    if (address === null) this.column++;
    else this.place(address);
    if (this.column > lastColumn || this.row > lastRow) this.fail('has a cell outside the grid');
    this.type = tag.get('t') ?? 'n';
    this.hasMetadata = tag.get('cm') !== null;
    const style = tag.get('s');
    this.style = this.context.styles[Number(style ?? 0)] ?? defaultStyle;
    this.value = null;
    this.formula = null;
  }

  startFormula(tag: XmlTag): void {
    this.formula = '';
    this.formulaType = tag.get('t') ?? 'normal';
    this.sharedId = this.formulaType === 'shared' ? (tag.get('si') ?? '') : null;
    const filled = this.formulaType === 'array' && this.hasMetadata ? parseArea(tag.get('ref') ?? '') : null;
    if (filled && (filled.top < filled.bottom || filled.left < filled.right)) this.spills.push(filled);
  }

  addFormula(text: string): void {
    this.formula += text;
  }

  /** An empty value is none, except for text. */
  addValue(text: string): void {
    this.value = (this.value ?? '') + text;
  }

  /** Adds the cell unless it is blank. */
  finish(): void {
    const formula = this.formula === null ? null : this.readFormula(this.formula);
    const value = cellValue(this.type, this.value, this.context, this.fail);
    if (formula === null && (!value || (value.kind === 'text' && value.text === ''))) return;
    this.context.budget.spend('cells', 1);
    if (!value) this.uncalculated++;
    this.builder.add(
      this.row,
      this.column,
      value ?? { kind: 'text', text: '' },
      formula,
      this.style.numberFormat,
      this.style.style,
    );
  }

  private place(address: string): void {
    let column = 0;
    let row = 0;
    let at = 0;
    for (; at < address.length; at++) {
      const letter = address.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (at === 0 || at > 3) this.fail(`has a cell at ${address}`);
    for (; at < address.length; at++) {
      const digit = address.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) this.fail(`has a cell at ${address}`);
      row = row * 10 + digit;
    }
    if (row === 0) this.fail(`has a cell at ${address}`);
    this.row = row - 1;
    this.column = column - 1;
  }

  /** The first cell of a shared formula holds its text; the others, and cells of what-if tables, hold none. */
  private readFormula(stored: string): string | null {
    if (stored === '' || this.formulaType === 'dataTable')
      return this.sharedId === null ? null : this.copyFormula();
    const formula = plainFormula(stored);
    if (this.sharedId !== null) {
      const { row, column } = this;
      this.masters.set(this.sharedId, { row, column, formula: new SharedFormula(formula) });
    }
    return formula;
  }

  private copyFormula(): string {
    const master = this.masters.get(this.sharedId!);
    if (!master) return this.fail('has a shared formula without its first cell');
    const formula = master.formula.at(this.row - master.row, this.column - master.column);
    this.context.budget.spend('sharedCharacters', formula.length);
    return formula;
  }
}
