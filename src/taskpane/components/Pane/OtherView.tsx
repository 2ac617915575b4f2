import { lazy, Suspense, type Dispatch } from 'react';
import { Text } from '@fluentui/react-components';
import type { Check } from '../../state/use-check.ts';
import type { Validation as ValidationActions } from '../../state/use-validation.ts';
import type { PaneAction, PaneState, View } from '../../state/pane-state.ts';
import { useWords, type PaneWords } from '../../words/index.ts';
import { Subview } from '../Subview/Subview.tsx';

const Fixing = lazy(() => import('../Fixing/Fixing.tsx'));
const About = lazy(() => import('../About/About.tsx'));
const GoalTable = lazy(() => import('../GoalTable/GoalTable.tsx'));
const Profile = lazy(() => import('../Profile/Profile.tsx'));
const Reading = lazy(() => import('../Reading/Reading.tsx'));
const Templates = lazy(() => import('../Templates/Templates.tsx'));
const Validation = lazy(() => import('../Validation/Validation.tsx'));
const RecordLine = lazy(() => import('../Validation/RecordLine.tsx'));
const RulePage = lazy(() => import('../RulePage/RulePage.tsx'));

interface OtherViewProps {
  readonly view: Exclude<View, 'check'>;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly notice: string | null;
  readonly validation: ValidationActions;
  readonly check: Check;
  /** The workbook was written to: it is checked anew, and what was done is told. */
  readonly onWritten: (told: PaneAction) => void;
}

export function OtherView({ view, state, dispatch, notice, validation, check, onWritten }: OtherViewProps) {
  const words = useWords();
  const { show: onShow } = check;
  const back = () => dispatch({ type: 'view-opened', view: 'check' });
  const title = titleOf(view, words);
  return (
    <Subview title={title} notice={notice} onBack={back}>
      <Suspense fallback={<Text>{words.opening}</Text>}>
        {view === 'tables' && (
          <Reading
            state={state}
            dispatch={dispatch}
            onShow={onShow}
            onCheck={() => check.startIn('tables')}
          />
        )}
        {view === 'goals' && <GoalTable state={state} dispatch={dispatch} check={check} />}
        {view === 'templates' && <Templates state={state} dispatch={dispatch} check={check} />}
        {view === 'profile' && <Profile state={state} dispatch={dispatch} />}
        {view === 'validation' && (
          <>
            {validation.record && <RecordLine record={validation.record} language={state.language} />}
            <Validation state={state} validation={validation} onShow={onShow} />
          </>
        )}
        {view === 'about' && (
          <About
            language={state.language}
            appearance={state.appearance}
            onAppearance={(appearance) => dispatch({ type: 'appearance-chosen', appearance })}
          />
        )}
        {typeof view === 'object' && 'fix' in view && (
          <Fixing
            target={view.fix}
            state={state}
            onBack={back}
            onShow={onShow}
            onWritten={(cells, undo) =>
              onWritten(
                view.fix === 'undo' ? { type: 'fix-undone', cells } : { type: 'fix-written', cells, undo },
              )
            }
          />
        )}
        {typeof view === 'object' && 'rule' in view && (
          <RulePage rule={view.rule} language={state.language} />
        )}
      </Suspense>
    </Subview>
  );
}

function titleOf(view: OtherViewProps['view'], words: PaneWords): string {
  if (view === 'validation') return words.validate;
  if (view === 'goals') return words.goalTables;
  if (typeof view === 'string') return words[view];
  if ('rule' in view) return words.why;
  return view.fix === 'undo' ? words.undoFix : words.fixTitle;
}
