import type { Group, PaneState } from '../../state/pane-state.ts';
import { calculatesOnRequest } from '../../state/manual-calculation.ts';
import type { Verdict as VerdictValue } from '../../state/verdict.ts';
import { useWords } from '../../words/index.ts';
import { Counts } from '../Counts/Counts.tsx';
import { ProfileLine } from '../Profile/ProfileLine.tsx';
import { Progress } from '../Progress/Progress.tsx';
import { ReadLine } from '../ReadLine/ReadLine.tsx';
import { Statement } from '../Statement/Statement.tsx';
import { Verdict } from '../Verdict/Verdict.tsx';
import { useHeadlineStyles } from './Headline.styles.ts';

interface HeadlineProps {
  readonly state: PaneState;
  readonly verdict: VerdictValue | null;
  readonly onFilter: (group: Group) => void;
  readonly onTables: () => void;
  readonly onProfile: () => void;
  readonly onStop: () => void;
}

/** The top of the pane: one state at a time, in its own sentence. */
export function Headline({ state, verdict, onFilter, onTables, onProfile, onStop }: HeadlineProps) {
  const words = useWords();
  const styles = useHeadlineStyles();
  const { work, result, filter } = state;
  if (work.kind === 'reading' || work.kind === 'checking') return <Progress work={work} onStop={onStop} />;
  if (work.kind === 'failed') {
    const [title, next] = words.failures[work.failure.kind];
    return (
      <Statement title={title} text={next} kind="failure">
        {work.failure.code && <span>{words.code(work.failure.code)}</span>}
      </Statement>
    );
  }
  if (!result || !verdict) {
    return (
      <Statement title={words.firstRun.title} text={words.firstRun.text} kind="plain">
        <span>{words.firstRun.next}</span>
      </Statement>
    );
  }
  return (
    <>
      {result.changed && !result.rechecking && <p className={styles.caution}>{words.changed}</p>}
      <Verdict verdict={verdict} report={result.report} />
      {calculatesOnRequest(result.snapshot) && <p className={styles.caution}>{words.onRequest}</p>}
      <Counts verdict={verdict} filter={filter} onFilter={onFilter} />
      <ReadLine result={result} said={state.said ?? []} onOpen={onTables} />
      <ProfileLine applied={result.profile} chosen={state.profile} onOpen={onProfile} />
    </>
  );
}
