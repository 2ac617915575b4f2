import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { WordsContext, type PaneWords } from '../../words/index.ts';
import { Statement } from '../Statement/Statement.tsx';

interface ErrorBoundaryState {
  readonly error: string | null;
}

/** Says so when the pane itself fails, instead of leaving it empty. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  static override contextType = WordsContext;
  declare context: PaneWords;
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error.name : 'Error' };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    const words = this.context;
    return (
      <main>
        <Statement {...words.crashed} kind="failure">
          <span>{words.code(this.state.error)}</span>
          <Button appearance="primary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        </Statement>
      </main>
    );
  }
}
