import type { Dispatch } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import { useBindingSheet } from '../../state/use-binding-sheet.ts';
import { useWords } from '../../words/index.ts';
import { newSheetWords, wordWriting } from '../../words/new-sheet.ts';
import { profileWords } from '../../words/profile.ts';

interface BindingSheetProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
}

/** Offers the workbook's own sheet of what binds, filled in as far as it is known. */
export function BindingSheet({ state, dispatch }: BindingSheetProps) {
  const { writing, add, undo } = useBindingSheet(state, dispatch);
  const pane = useWords();
  const words = profileWords[state.language];
  const isOffered = state.result?.profile.sheet === null && writing?.kind !== 'added';
  return (
    <>
      {isOffered && (
        <>
          <Text>{words.sheetOffer}</Text>
          <Button
            size="small"
            icon={<TableAddRegular />}
            disabledFocusable={writing?.kind === 'writing'}
            onClick={add}
          >
            {words.addSheet}
          </Button>
        </>
      )}
      <output>{writing && wordWriting(writing, words.added, state.language, pane)}</output>
      {writing?.kind === 'added' && writing.undo && (
        <Button size="small" onClick={undo}>
          {newSheetWords[state.language].undo}
        </Button>
      )}
    </>
  );
}
