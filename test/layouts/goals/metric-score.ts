import { readMetric } from '../../../src/layouts/goals/metric.ts';

export interface Annotated {
  readonly text: string;
  readonly kind: string;
  readonly comparator: string | null;
  readonly value: number | null;
  readonly upper: number | null;
}

/** `target >= 4.2 | Asiakastyytyväisyys väh. 4,2/5`, `target between 20..25 | …`, `direction | …`. */
export function readPhrases(file: string): Annotated[] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cut = line.indexOf(' | ');
      const [kind = '', comparator = null, amount = null] = line.slice(0, cut).split(' ');
      const [value, upper] = amount?.split('..').map(Number) ?? [];
      return { text: line.slice(cut + 3), kind, comparator, value: value ?? null, upper: upper ?? null };
    });
}

/** Shares of phrases whose kind is right, and of those with a target whose comparator and value are right. */
export function scoreMetrics(annotated: readonly Annotated[]) {
  const read = annotated.map((truth) => ({ truth, metric: readMetric(truth.text) }));
  const rightKind = read.filter(({ truth, metric }) => metric.kind === truth.kind);
  const targets = read.filter(({ truth }) => truth.kind === 'target');
  const rightTarget = targets.filter(({ truth, metric }) => {
    const target = metric.targets[0];
    return (
      target?.comparator === truth.comparator && target.value === truth.value && target.upper === truth.upper
    );
  });
  const kind = rightKind.length / read.length;
  const comparatorAndValue = rightTarget.length / targets.length;
  return {
    kind,
    comparatorAndValue,
    text: `kind ${percent(kind)}, comparator and value ${percent(comparatorAndValue)}`,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
