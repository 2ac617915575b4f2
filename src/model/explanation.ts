/** Why a person accepts a finding that needs an explanation. */
export interface Explanation {
  /** Of the finding, which keeps it across new runs and inserted rows. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Where the finding was: `KS 2025` and `B10`; for people, not for finding it again. */
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  /** As the person typed it. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}
