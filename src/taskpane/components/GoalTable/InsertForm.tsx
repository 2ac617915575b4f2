import { useState } from 'react';
import { Text } from '@fluentui/react-components';
import { aimsOf } from '../../../goal-tables/aims.ts';
import { planTable } from '../../../goal-tables/plan.ts';
import { Aims } from './Aims.tsx';
import {
  cityOf,
  layoutOf,
  offeredFor,
  requestOf,
  strategyOf,
  unitsOf,
  usual,
  type Choice,
} from './choice.ts';
import type { FormProps } from './form-props.ts';
import { Layouts } from './Layouts.tsx';
import { Places } from './Places.tsx';
import { Preview } from './Preview.tsx';
import { Unit } from './Unit.tsx';
import { useSelection } from './use-selection.ts';
import { Writing } from './Writing.tsx';
import { Years } from './Years.tsx';

interface InsertFormProps extends FormProps {
  readonly own: Partial<Choice>;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** A new table: everything that is chosen of it, and what comes of it. */
export function InsertForm({ state, result, words, own, onChoose, onRefresh, onInserted }: InsertFormProps) {
  const { language } = state;
  const selection = useSelection();
  const [thisYear] = useState(() => new Date().getFullYear());
  const city = cityOf(result, state);
  const choice = { ...usual(result, city, thisYear), ...own };
  const all = offeredFor(result, city);
  const offered = layoutOf(choice.layout, all);
  const strategy = strategyOf(offered, city);
  const plan = planTable(requestOf(choice, offered, city, selection, language), result.snapshot);
  return (
    <>
      <Text>{words.about.insert}</Text>
      <Layouts
        layout={offered.layout.id}
        offered={all}
        offersOwn={false}
        {...{ city, words, language }}
        onLayout={(layout) => onChoose({ layout, left: new Set() })}
      />
      <Years year={choice.year} words={words} onYear={(year) => onChoose({ year })} />
      <Unit
        unit={choice.unit}
        known={unitsOf(strategy, result)}
        words={words}
        onUnit={(unit) => onChoose({ unit })}
      />
      <Aims aims={aimsOf(strategy)} left={choice.left} words={words} onLeave={(left) => onChoose({ left })} />
      <Places place={choice.place} {...{ selection, words }} onPlace={(place) => onChoose({ place })} />
      <Writing {...{ plan, words, language, onRefresh, onInserted }} changed={result.changed}>
        {(planned) => <Preview plan={planned} words={words} />}
      </Writing>
    </>
  );
}
