import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSectionStyles } from './Section.styles.ts';

interface SectionHeadingProps {
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function SectionHeading({ title, count, open, onToggle }: SectionHeadingProps) {
  const styles = useSectionStyles();
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {`${title} (${count})`}
      </button>
    </h2>
  );
}
