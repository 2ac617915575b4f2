import { checkLimit, type XlsxLimits } from './limits.ts';

type Spending = 'cells' | 'sharedCharacters' | 'totalBytes';

/** Adds up what one workbook uses of the limits that hold for all of it. */
export class Budget {
  readonly limits: XlsxLimits;
  private readonly spent: Record<Spending, number> = { cells: 0, sharedCharacters: 0, totalBytes: 0 };

  constructor(limits: XlsxLimits) {
    this.limits = limits;
  }

  /** Throws `too-large` when the limit is passed. */
  spend(limit: Spending, amount: number): void {
    this.spent[limit] += amount;
    checkLimit(this.limits, limit, this.spent[limit]);
  }
}
