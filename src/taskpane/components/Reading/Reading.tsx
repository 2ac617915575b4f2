import { useRef, useState, type Dispatch } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import { countAsked, findMissing, standingOf, toRemember } from '../../state/said.ts';
import { useReading } from '../../state/use-reading.ts';
import { useWords } from '../../words/index.ts';
import { readingWords } from '../../words/reading/index.ts';
import { SectionHeading } from '../Section/SectionHeading.tsx';
import { ReadingContext } from './context.ts';
import { Files } from './Files.tsx';
import { Missing } from './Missing.tsx';
import { useReadingStyles } from './Reading.styles.ts';
import { TableCard } from './TableCard.tsx';

/** So few tables are shown whole. */
const few = 2;

interface ReadingProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly onShow: (sheet: string, address: string) => void;
  readonly onCheck: () => void;
}

/** How each table was read, so that a person can see, correct and confirm it. */
export default function Reading({ state, dispatch, onShow, onCheck }: ReadingProps) {
  const styles = useReadingStyles();
  const say = useWords();
  const root = useRef<HTMLDivElement>(null);
  const actions = useReading(state, dispatch);
  const [listsOpen, openLists] = useState(false);
  const { result, language } = state;
  const words = readingWords[language];
  const said = state.said ?? [];
  if (!result) return <Text>{words.none}</Text>;

  const cards = result.tables.map((table, index) => {
    const told = result.report.tables[index]!;
    return { index, table, told, standing: standingOf(table, said) };
  });
  // A table that somebody said something of stays where it is while it is being corrected.
  const isAside = ({ told, standing }: (typeof cards)[number]) => told.kind === 'list' && standing === 'read';
  const main = cards.filter((card) => !isAside(card));
  const lists = cards.filter(isAside);
  const asked = countAsked(result.tables, said);
  const draw = ({ index, ...card }: (typeof cards)[number]) => (
    <TableCard key={index} {...card} unfolded={main.length <= few} />
  );
  /** The button goes away, so the focus stays in the view. */
  const checkAgain = () => {
    root.current?.focus();
    onCheck();
  };
  return (
    <ReadingContext value={{ words, language, actions, onShow }}>
      <div ref={root} tabIndex={-1} className={styles.root}>
        {result.changed && !result.rechecking && (
          <div className={styles.box}>
            <Text>{say.changed}</Text>
            <div className={styles.actions}>
              <Button size="small" onClick={checkAgain}>
                {say.checkAgain}
              </Button>
            </div>
          </div>
        )}
        <Text>{main.length > 0 ? `${words.intro} ${words.howToShow}` : words.none}</Text>
        {asked > 0 && <Text weight="semibold">{words.questions(asked)}</Text>}
        {main.map(draw)}
        <Missing tables={findMissing(said, result.tables)} />
        {lists.length > 0 && (
          <section aria-label={words.lists}>
            <SectionHeading
              title={words.lists}
              count={lists.length}
              open={listsOpen}
              onToggle={() => openLists(!listsOpen)}
            />
            {listsOpen && lists.map(draw)}
          </section>
        )}
        <Files anyConfirmed={toRemember(said).tables.length > 0} />
      </div>
    </ReadingContext>
  );
}
