import { faultOf } from '../explanations/adequate.ts';
import type { Explanation } from '../model/explanation.ts';
import type { ReportFinding, StaleExplanation } from './report.ts';

/**
 * Joins the explanations to the warnings they belong to. One whose finding is gone, or whose amounts no longer account
 * for the difference, counts for nothing and is told as stale.
 */
export function acknowledge(
  findings: readonly ReportFinding[],
  explanations: readonly Explanation[],
): { findings: ReportFinding[]; stale: StaleExplanation[] } {
  const given = new Map(explanations.map((one) => [one.fingerprint, one]));
  const accepted = new Set<string>();
  const outgrown = new Set<string>();
  const joined = findings.map((finding): ReportFinding => {
    const said = finding.severity === 'warning' ? given.get(finding.fingerprint) : undefined;
    if (!said) return finding;
    if (faultOf(said.reason, finding.difference) || said.by.trim() === '') {
      outgrown.add(said.fingerprint);
      return finding;
    }
    accepted.add(said.fingerprint);
    const { reason, by, at } = said;
    return { ...finding, acknowledged: { reason, by, at } };
  });
  const stale = [...given.values()]
    .filter(({ fingerprint }) => !accepted.has(fingerprint))
    .map((one) => ({
      ...one,
      why: outgrown.has(one.fingerprint) ? ('outgrown' as const) : ('gone' as const),
    }));
  return { findings: joined, stale };
}

/** Whether somebody still has to explain it. */
export function needsExplanation({ severity, acknowledged }: ReportFinding): boolean {
  return severity === 'warning' && acknowledged === null;
}
