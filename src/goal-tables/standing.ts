import { attainmentOf, type Attainment } from '../model/attainment.ts';
import type { TableReading } from '../model/table.ts';

export interface Standing {
  /** For each column of outcomes: how many of the rows with a metric have theirs. */
  readonly filled: readonly { readonly heading: string; readonly count: number; readonly of: number }[];
  readonly rows: readonly StandingRow[];
}

export interface StandingRow extends Attainment {
  readonly title: string;
  readonly metric: string | null;
}

/** How the goals of a table stand, from its outcomes. */
export function standingOf({ goals }: TableReading): Standing {
  const measured = goals.filter(({ metrics }) => metrics.length > 0);
  const columns = measured[0]?.outcomes ?? [];
  return {
    filled: columns.map(({ heading }, i) => ({
      heading,
      count: measured.filter(({ outcomes }) => outcomes[i]!.text !== null).length,
      of: measured.length,
    })),
    rows: measured.map((goal) => {
      const { action, texts } = goal;
      const target = goal.targets.length > 0 ? (texts.target?.text ?? null) : null;
      const metric = [texts.metric?.text.replaceAll('\n', '; '), target].filter(Boolean).join(', ');
      return { ...attainmentOf(goal), title: action ?? goal.goal ?? '', metric: metric || null };
    }),
  };
}
