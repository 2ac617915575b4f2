import { useId } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Selection } from '../../../excel/selection.ts';
import { cellAddress, sheetAddress } from '../../../model/address.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import type { Choice } from './choice.ts';

interface PlacesProps {
  readonly place: Choice['place'];
  readonly selection: Selection | null;
  readonly words: GoalsWords;
  readonly onPlace: (place: Choice['place']) => void;
}

export function Places({ place, selection, words, onPlace }: PlacesProps) {
  const name = useId();
  return (
    <Field label={words.place}>
      <RadioGroup
        name={name}
        value={selection ? place : 'new-sheet'}
        onChange={(_, { value }) => onPlace(value as Choice['place'])}
      >
        <Radio value="new-sheet" label={words.newSheet} />
        {selection && (
          <>
            <Radio value="below" label={words.below(selection.sheet)} />
            <Radio value="at" label={words.at(sheetAddress(selection.sheet, cellAddress(selection.cell)))} />
          </>
        )}
      </RadioGroup>
    </Field>
  );
}
