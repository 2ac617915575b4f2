import { lazy, Suspense, useEffect, useMemo, useRef, type Dispatch } from 'react';
import { Button } from '@fluentui/react-components';
import { onGoalsRequest } from '../../../commands/goals-request.ts';
import type { InsertView, PaneAction, PaneState, View } from '../../state/pane-state.ts';
import { calculatesOnRequest } from '../../state/manual-calculation.ts';
import { useCheck } from '../../state/use-check.ts';
import { useValidation } from '../../state/use-validation.ts';
import { judge } from '../../state/verdict.ts';
import { useWords, type PaneWords } from '../../words/index.ts';
import { Announcer } from '../Announcer/Announcer.tsx';
import { ExplainContext } from '../Explain/ExplainButton.tsx';
import { Footer } from '../Footer/Footer.tsx';
import { Results } from '../Results/Results.tsx';
import { Headline } from './Headline.tsx';
import { noticeText } from './notice.ts';
import { OtherView } from './OtherView.tsx';
import { usePaneStyles } from './Pane.styles.ts';

const Early = lazy(() => import('../Early/Early.tsx'));
const RecordLine = lazy(() => import('../Validation/RecordLine.tsx'));

interface PaneProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** The pane in Excel: the check and, one step away, the tables, an explanation or the settings. */
export function Pane({ state, dispatch }: PaneProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const check = useCheck(state, dispatch);
  const validation = useValidation(state, dispatch, check.start);
  const toolbar = useRef<HTMLDivElement>(null);
  const returnTo = useRef<HTMLElement | null>(null);
  const { work, result, view, filter } = state;
  const verdict = useMemo(() => result && judge(result.report), [result]);
  const working = work.kind === 'reading' || work.kind === 'checking';
  const notice = noticeText(state.notice, words, state.language);

  const firstButton = () => toolbar.current?.querySelector('button') ?? null;
  const open = (next: View) => {
    const { activeElement, body } = document;
    // Nothing in the pane has the focus when the ribbon asks.
    returnTo.current = activeElement === body ? firstButton() : (activeElement as HTMLElement | null);
    dispatch({ type: 'view-opened', view: next });
  };
  useEffect(() => {
    if (view === 'check') returnTo.current?.focus();
  }, [view]);
  const insert = (what: InsertView) => {
    open(what);
    if (!result || result.changed) check.startIn(what);
  };
  useEffect(() => onGoalsRequest(() => insert('goals')));
  const stop = () => {
    check.cancel();
    firstButton()?.focus();
  };

  /** The button that led to the writing may be gone then. */
  const recheck = (told: PaneAction) => {
    returnTo.current = firstButton();
    check.start();
    dispatch(told);
  };

  return (
    <>
      <main hidden={view !== 'check'} className={view === 'check' ? styles.root : undefined}>
        <Headline
          state={state}
          verdict={verdict}
          onFilter={(group) => dispatch({ type: 'filtered', group })}
          onTables={() => open('tables')}
          onProfile={() => open('profile')}
          onStop={stop}
        />
        <div ref={toolbar} className={styles.toolbar}>
          <Button appearance="primary" disabledFocusable={working} onClick={check.start}>
            {checkLabel(state, words)}
          </Button>
          <Button disabledFocusable={working} onClick={validation.start}>
            {words.validate}
          </Button>
          <Button size="small" disabledFocusable={working} onClick={() => insert('goals')}>
            {words.goals}
          </Button>
          <Button size="small" disabledFocusable={working} onClick={() => insert('templates')}>
            {words.templates}
          </Button>
        </div>
        {view === 'check' && validation.record && validation.record.kind !== 'none' && (
          <Suspense>
            <RecordLine record={validation.record} language={state.language} />
          </Suspense>
        )}
        {notice && view === 'check' && <p className={styles.notice}>{notice}</p>}
        {state.early && (
          <Suspense>
            <Early
              early={state.early}
              language={state.language}
              going={working}
              onOpen={(key) => dispatch({ type: 'finding-opened', key })}
              onShow={check.show}
              onWhy={(rule) => open({ rule })}
            />
          </Suspense>
        )}
        {!working && result && verdict && (
          <ExplainContext value={validation.open}>
            <Results
              result={result}
              verdict={verdict}
              filter={filter}
              onOpen={(key) => dispatch({ type: 'finding-opened', key })}
              onShow={check.show}
              onWhy={(rule) => open({ rule })}
              canUndo={state.journal.length > 0}
              onFix={(fix) => open({ fix })}
            />
          </ExplainContext>
        )}
      </main>
      {view !== 'check' && (
        <OtherView
          view={view}
          state={state}
          dispatch={dispatch}
          notice={notice}
          validation={validation}
          check={check}
          onWritten={recheck}
        />
      )}
      <Footer
        language={state.language}
        onLanguage={(language) => dispatch({ type: 'language-chosen', language })}
        onAbout={() => open('about')}
      />
      <Announcer urgent={work.kind !== 'reading' || work.held !== null} text={spoken(state, words, notice)} />
    </>
  );
}

function checkLabel({ work, result }: PaneState, words: PaneWords): string {
  if (work.kind === 'failed') return words.retry;
  return result?.changed && !result.rechecking ? words.checkAgain : words.check;
}

function spoken({ work, result }: PaneState, words: PaneWords, notice: string | null): string {
  if (work.kind === 'reading') return work.held ? words.held[work.held] : words.reading(work.done, work.of);
  if (work.kind === 'checking') return words.checking;
  if (work.kind === 'failed') return words.failures[work.failure.kind].join('. ');
  if (!result) return notice ?? '';
  const changed = result.changed && !result.rechecking ? words.changed : null;
  const verdict = judge(result.report);
  const onRequest = calculatesOnRequest(result.snapshot) ? words.onRequest : null;
  return [words.verdict[verdict.kind](verdict), onRequest, changed, notice].filter(Boolean).join(' ');
}
