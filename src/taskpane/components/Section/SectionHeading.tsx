import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSectionStyles } from './Section.styles.ts';

interface SectionHeadingProps {
  readonly title: string;
  /** Null where there is nothing to count. */
  readonly count: number | null;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly level?: 2 | 3;
}

export function SectionHeading({ title, count, open, onToggle, level = 2 }: SectionHeadingProps) {
  const styles = useSectionStyles();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={styles.heading}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {count === null ? title : `${title} (${count})`}
      </button>
    </Heading>
  );
}
