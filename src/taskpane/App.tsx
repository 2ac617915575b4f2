import { useEffect, useReducer } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { useAppStyles } from './App.styles.ts';
import { ErrorBoundary } from './components/ErrorBoundary/ErrorBoundary.tsx';
import { Pane } from './components/Pane/Pane.tsx';
import { Statement } from './components/Statement/Statement.tsx';
import { readSettings, rememberAppearance, rememberLanguage } from './settings.ts';
import { paneReducer } from './state/pane-reducer.ts';
import { initialState, type PaneAction, type PaneState } from './state/pane-state.ts';
import { usePaneTheme } from './theme.ts';
import { languageOf, paneWords, WordsContext } from './words/index.ts';

/** Where the page was opened: in an Excel that will do, in one that is too old, or outside Excel. */
export type HostKind = 'excel' | 'old-excel' | 'none';

/** The whole task pane. `locale` is Excel's display language (`fi-FI`). */
export function App({ host, locale }: { host: HostKind; locale: string }) {
  const styles = useAppStyles();
  const [state, dispatch] = useReducer(reduceAndRemember, locale, firstState);
  const theme = usePaneTheme(state.appearance);
  const words = paneWords[state.language];

  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsContext value={words}>
        <ErrorBoundary>
          {host === 'excel' ? (
            <Pane state={state} dispatch={dispatch} />
          ) : (
            <main>
              <Statement {...(host === 'none' ? words.notExcel : words.oldExcel)} kind="plain" />
            </main>
          )}
        </ErrorBoundary>
      </WordsContext>
    </FluentProvider>
  );
}

function firstState(locale: string): PaneState {
  const { language, appearance } = readSettings();
  return initialState(language ?? languageOf(locale), appearance);
}

function reduceAndRemember(state: PaneState, action: PaneAction): PaneState {
  if (action.type === 'language-chosen') rememberLanguage(action.language);
  if (action.type === 'appearance-chosen') rememberAppearance(action.appearance);
  return paneReducer(state, action);
}
