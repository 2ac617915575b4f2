import { lazy, Suspense, type Dispatch } from 'react';
import { Text } from '@fluentui/react-components';
import type { PaneAction, PaneState, View } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';
import { Subview } from '../Subview/Subview.tsx';

const About = lazy(() => import('../About/About.tsx'));
const Profile = lazy(() => import('../Profile/Profile.tsx'));
const Reading = lazy(() => import('../Reading/Reading.tsx'));
const RulePage = lazy(() => import('../RulePage/RulePage.tsx'));

interface OtherViewProps {
  readonly view: Exclude<View, 'check'>;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly notice: string | null;
  readonly onShow: (sheet: string, address: string) => void;
}

export function OtherView({ view, state, dispatch, notice, onShow }: OtherViewProps) {
  const words = useWords();
  const back = () => dispatch({ type: 'view-opened', view: 'check' });
  const title = typeof view === 'object' ? words.why : words[view];
  return (
    <Subview title={title} notice={notice} onBack={back}>
      <Suspense fallback={<Text>{words.opening}</Text>}>
        {view === 'tables' && <Reading state={state} dispatch={dispatch} onShow={onShow} />}
        {view === 'profile' && <Profile state={state} dispatch={dispatch} />}
        {view === 'about' && (
          <About
            language={state.language}
            appearance={state.appearance}
            onAppearance={(appearance) => dispatch({ type: 'appearance-chosen', appearance })}
          />
        )}
        {typeof view === 'object' && <RulePage rule={view.rule} language={state.language} />}
      </Suspense>
    </Subview>
  );
}
