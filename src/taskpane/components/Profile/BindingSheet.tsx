import { Button, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { PaneState } from '../../state/pane-state.ts';
import { useBindingSheet, type SheetWriting } from '../../state/use-binding-sheet.ts';
import { useWords, type PaneWords } from '../../words/index.ts';
import { profileWords, type ProfileWords } from '../../words/profile.ts';

/** Offers the workbook's own sheet of what binds, filled in as far as it is known. */
export function BindingSheet({ state }: { readonly state: PaneState }) {
  const { writing, add, undo } = useBindingSheet(state);
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
      <output>{writing && told(writing, words, pane)}</output>
      {writing?.kind === 'added' && writing.undo && (
        <Button size="small" onClick={undo}>
          {words.undo}
        </Button>
      )}
    </>
  );
}

function told(writing: SheetWriting, words: ProfileWords, pane: PaneWords): string {
  switch (writing.kind) {
    case 'writing':
      return words.writing;
    case 'added':
      return words.added(writing.sheet);
    case 'undone':
      return words.undone;
    case 'refused':
      return words.refused[writing.why];
    case 'failed': {
      const reason = pane.failures[writing.failure.kind].join('. ');
      return `${reason} ${writing.restored ? words.restored : words.halfDone}`;
    }
  }
}
