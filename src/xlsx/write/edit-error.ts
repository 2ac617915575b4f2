export type EditProblem =
  | 'no-such-sheet'
  | 'no-cells'
  | 'sheet-name-taken'
  | 'sheet-name-refused'
  | 'last-visible-sheet'
  | 'area-outside-grid'
  | 'no-such-table'
  | 'table-name-taken'
  | 'table-overlaps'
  | 'table-columns'
  | 'name-refused'
  | 'rule-refused'
  | 'merge-in-table'
  | 'part-refused';

/** A step that cannot be carried out in this workbook. Nothing was written. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly problem: EditProblem;
  /** The sheet, table, name or address concerned. */
  readonly subject: string;

  constructor(problem: EditProblem, subject: string) {
    super(`${problem}: ${subject}`);
    this.problem = problem;
    this.subject = subject;
  }
}
