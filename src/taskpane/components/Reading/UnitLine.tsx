import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Figure, Item, UnitReading } from '../../../model/table.ts';
import { formatEuros } from '../../../wording/format.ts';
import { levelNames } from '../../../wording/roles.ts';
import { wordUnit } from '../../../wording/unit-names.ts';
import type { ReadingWords } from '../../words/reading/index.ts';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

interface UnitLineProps {
  readonly unit: UnitReading;
  readonly figures: readonly Figure[];
  readonly corrected: boolean;
  readonly open: boolean;
  /** Whether the units below it are in sight; null when there are none. */
  readonly unfolded: boolean | null;
  /** Others have units below them. */
  readonly inTree: boolean;
  readonly onChoose: () => void;
  readonly onFold: () => void;
}

export function UnitLine(props: UnitLineProps) {
  const { unit, figures, corrected, open, unfolded, inTree, onChoose, onFold } = props;
  const styles = useReadingStyles();
  const { words, language } = useReadingView();
  const title = wordUnit(unit, language);
  return (
    <div className={styles.unitLine}>
      {inTree && unfolded === null && <span className={styles.noFold} />}
      {unfolded !== null && (
        <Button
          className={styles.fold}
          size="small"
          appearance="transparent"
          icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={unfolded}
          aria-label={words.below(title)}
          onClick={onFold}
        />
      )}
      <button type="button" className={styles.unit} aria-expanded={open} onClick={onChoose}>
        {title} <span className={styles.meaning}>{levelNames[unit.level][language]}</span>{' '}
        {corrected && (
          <span className={styles.mark}>
            <EditRegular aria-hidden /> {words.corrected}{' '}
          </span>
        )}
        <span className={styles.figures}>
          {figures.map((figure, index) => (
            <span key={index}>
              {`${shortName(figure, words)}\u00a0${formatEuros(figure.cents!, language)}`}
              {index < figures.length - 1 && ', '}
            </span>
          ))}
        </span>
      </button>
    </div>
  );
}

function shortName({ item, label }: Figure, words: ReadingWords): string {
  const short: Partial<Record<Item, string>> = words.short;
  return short[item] ?? label;
}
