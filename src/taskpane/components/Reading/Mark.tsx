import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Standing } from '../../state/said.ts';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

const icons = { asked: QuestionCircleRegular, corrected: EditRegular, confirmed: CheckmarkCircleRegular };

/** Where a table stands, in a word; nothing for a reading that is sure and was not touched. */
export function Mark({ standing }: { standing: Standing }) {
  const styles = useReadingStyles();
  const { words } = useReadingView();
  if (standing === 'read') return null;
  const Icon = icons[standing];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden /> {words.standing[standing]}
    </span>
  );
}
