import type { ReportTable } from '../../src/check/report.ts';

/** What a perfect reading of a workbook says, in the report's own terms. */
export interface Truth {
  readonly tables: readonly TruthTable[];
}

type ReportColumn = ReportTable['columns'][number];
type ReportUnit = ReportTable['units'][number];
type ReportAmount = ReportUnit['amounts'][number];
type Untouched = 'sheet' | 'range' | 'kind' | 'scale' | 'expenseSign' | 'year' | 'goals';

/**
 * The report's table without confidence. `also…` lists answers that a careful reader may equally give;
 * `optional` marks what may be listed or left out. Neither ever widens what the contract decides.
 */
export interface TruthTable extends Pick<ReportTable, Untouched> {
  readonly alsoKinds: readonly ReportTable['kind'][];
  /** Other ranges that the contract allows, e.g. with or without a group heading row. */
  readonly alsoRanges: readonly string[];
  readonly columns: readonly TruthColumn[];
  readonly units: readonly TruthUnit[];
}

export interface TruthColumn extends ReportColumn {
  readonly alsoRoles: readonly ReportColumn['role'][];
  readonly alsoItems: readonly ReportColumn['item'][];
  /** The header leaves the year open. */
  readonly anyYear: boolean;
  readonly optional: boolean;
}

export interface TruthUnit extends Omit<ReportUnit, 'amounts'> {
  readonly alsoCodes: readonly string[];
  readonly alsoNames: readonly string[];
  readonly alsoLevels: readonly ReportUnit['level'][];
  readonly alsoParents: readonly (string | null)[];
  readonly optional: boolean;
  readonly amounts: readonly TruthAmount[];
}

/** Its `split` is null throughout and not scored. */
export interface TruthAmount extends ReportAmount {
  readonly alsoItems: readonly ReportAmount['item'][];
  readonly alsoRoles: readonly ReportAmount['role'][];
  readonly anyYear: boolean;
  /** The sign follows from the item chosen, where several are allowed. */
  readonly anySign: boolean;
  readonly optional: boolean;
}
