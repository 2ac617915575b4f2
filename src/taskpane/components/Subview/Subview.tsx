import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useWords } from '../../words/index.ts';
import { useSubviewStyles } from './Subview.styles.ts';

interface SubviewProps {
  readonly title: string;
  /** What happened last; null when there is nothing to tell. */
  readonly notice: string | null;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page one step away from the check; Esc goes back. */
export function Subview({ title, notice, onBack, children }: SubviewProps) {
  const styles = useSubviewStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // In a list box Esc closes its choices.
    if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) onBack();
  };
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <main className={styles.root}>
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {notice && <p className={styles.notice}>{notice}</p>}
        {children}
      </main>
    </div>
  );
}
