import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { ReportFinding } from '../../../check/report.ts';
import { writeMarks, type MarkOutcome } from '../../../excel/write/write-marks.ts';
import { planMarks, removalOf, type MarkPlan } from '../../../marks/plan.ts';
import type { Language } from '../../../model/language.ts';
import { toFailure } from '../../state/failure.ts';
import { markingWords } from '../../words/marking/index.ts';
import { useWords } from '../../words/index.ts';
import { useMarkBarStyles } from './MarkBar.styles.ts';

interface MarkBarProps {
  readonly findings: readonly ReportFinding[];
  readonly language: Language;
}

/** Marks of what was found in the sheet, made and removed only when asked for. */
export default function MarkBar({ findings, language }: MarkBarProps) {
  const styles = useMarkBarStyles();
  const pane = useWords();
  const words = markingWords[language];
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState('');

  const run = async (starting: string, failed: string, task: () => Promise<string>) => {
    setWorking(true);
    setTold(starting);
    try {
      setTold(await task());
    } catch (error) {
      setTold([failed, ...pane.failures[toFailure(error).kind]].map(sentence).join(' '));
    }
    setWorking(false);
  };
  const sayOutcome = (outcome: MarkOutcome, done: string) => {
    if (outcome.kind === 'read-only') return words.readOnly;
    const { untouched } = outcome;
    return untouched.length === 0 ? done : `${done} ${words.locked(untouched.join(', '))}`;
  };
  const mark = () =>
    run(words.working, words.failed, async () => {
      let plan: MarkPlan = { steps: [], cells: 0, left: 0 };
      const outcome = await writeMarks((sheets) => (plan = planMarks(findings, sheets)).steps);
      const left = plan.left > 0 ? ` ${words.left(plan.left)}` : '';
      return sayOutcome(outcome, words.marked(plan.cells) + left);
    });
  const unmark = () =>
    run(words.removing, words.notRemoved, async () =>
      sayOutcome(await writeMarks(removalOf), words.unmarked),
    );

  return (
    <div>
      <div className={styles.buttons}>
        {findings.length > 0 && (
          <Button size="small" disabledFocusable={working} onClick={() => void mark()}>
            {words.mark}
          </Button>
        )}
        <Button size="small" disabledFocusable={working} onClick={() => void unmark()}>
          {words.unmark}
        </Button>
      </div>
      <div aria-live="polite">{told && <p className={styles.told}>{told}</p>}</div>
    </div>
  );
}

const sentence = (text: string) => (/[.…]$/.test(text) ? text : `${text}.`);
