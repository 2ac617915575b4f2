import { Text, Subtitle1, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { WorkbookReport } from '../../../check/report.ts';
import type { Verdict as VerdictValue } from '../../state/verdict.ts';
import { useWords } from '../../words/index.ts';
import { useVerdictStyles } from './Verdict.styles.ts';

const icons = {
  errors: ErrorCircleRegular,
  nothing: QuestionCircleRegular,
  partly: QuestionCircleRegular,
  explain: WarningRegular,
  holds: CheckmarkCircleRegular,
};

/** Does it hold? Said in words first; the icon and its colour repeat it. */
export function Verdict({ verdict, report }: { verdict: VerdictValue; report: WorkbookReport }) {
  const styles = useVerdictStyles();
  const words = useWords();
  const Icon = icons[verdict.kind];
  const { unitMargins, totals, other } = report.proved;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Icon className={mergeClasses(styles.icon, styles[verdict.kind])} aria-hidden />
        <Subtitle1 as="h1" className={styles.title}>
          {words.verdict[verdict.kind](verdict)}
        </Subtitle1>
      </div>
      <Text as="p" block className={styles.text}>
        {verdict.kind === 'nothing' ? words.nothingNext : words.proved(unitMargins, totals, other)}
      </Text>
    </div>
  );
}
