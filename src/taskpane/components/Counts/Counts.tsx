import { ToggleButton } from '@fluentui/react-components';
import type { Group } from '../../state/pane-state.ts';
import type { Verdict } from '../../state/verdict.ts';
import { useWords } from '../../words/index.ts';
import { useCountsStyles } from './Counts.styles.ts';

interface CountsProps {
  readonly verdict: Verdict;
  readonly filter: Group | null;
  readonly onFilter: (group: Group) => void;
}

/** How many of each; pressing a count shows only those. */
export function Counts({ verdict, filter, onFilter }: CountsProps) {
  const styles = useCountsStyles();
  const words = useWords();
  const counts = (
    [
      ['error', verdict.errors],
      ['warning', verdict.warnings],
      ['info', verdict.infos],
      ['notChecked', verdict.notChecked],
    ] as const
  ).filter(([, n]) => n > 0);
  if (counts.length === 0) return null;
  return (
    <fieldset aria-label={words.countsLabel} className={styles.root}>
      {counts.map(([group, n]) => (
        <ToggleButton key={group} size="small" checked={filter === group} onClick={() => onFilter(group)}>
          {words.counts[group](n)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
