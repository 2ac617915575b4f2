import type { ReactNode } from 'react';
import { Subtitle1, Text } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useStatementStyles } from './Statement.styles.ts';

interface StatementProps {
  readonly title: string;
  readonly text: string;
  readonly kind: 'plain' | 'failure';
  readonly children?: ReactNode;
}

/** A state of the pane in its own sentence, with what to do next. */
export function Statement({ title, text, kind, children }: StatementProps) {
  const styles = useStatementStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {kind === 'failure' && <ErrorCircleRegular className={styles.icon} aria-hidden />}
        <Subtitle1 as="h1" className={styles.title}>
          {title}
        </Subtitle1>
      </div>
      <Text as="p" block className={styles.text}>
        {text}
      </Text>
      {children}
    </div>
  );
}
