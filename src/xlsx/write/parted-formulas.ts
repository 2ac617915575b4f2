import type { Cell } from '../../model/address.ts';
import { SharedFormula } from '../formula.ts';
import type { XmlElement } from './xml-element.ts';

/** The `f` element of a cell. */
export interface WrittenFormula {
  readonly element: XmlElement;
  readonly start: number;
  end: number;
  text: string;
}

/** Shared formulas whose first cell has been changed: every other cell gets its own. */
export class PartedFormulas {
  private readonly first = new Map<string, { readonly at: Cell; readonly formula: SharedFormula }>();

  /** The cell gets another content: when it is the first one of a shared formula, the others must go on without it. */
  part(formula: WrittenFormula | null, at: Cell): void {
    if (formula?.element.get('t') !== 'shared' || formula.text === '') return;
    this.first.set(formula.element.get('si') ?? '', { at, formula: new SharedFormula(formula.text) });
  }

  /** The formula of a cell whose shared one has been parted; null for all others. */
  own(formula: WrittenFormula | null, { row, column }: Cell): string | null {
    if (formula?.element.get('t') !== 'shared' || formula.text !== '') return null;
    const first = this.first.get(formula.element.get('si') ?? '');
    return first?.formula.at(row - first.at.row, column - first.at.column) ?? null;
  }
}
