import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { offeredLayouts, profiles } from '../../../profiles/index.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { generalProfile, ownLayout } from './choice.ts';

interface LayoutsProps {
  /** Id of the layout, or `ownLayout`. */
  readonly layout: string;
  /** Whether the columns of a table that is there can be chosen. */
  readonly offersOwn: boolean;
  readonly city: Organisation | null;
  readonly words: GoalsWords;
  readonly language: Language;
  readonly onLayout: (layout: string) => void;
}

/** The layouts of every city, those of the workbook's own first. */
export function Layouts({ layout, offersOwn, city, words, language, onLayout }: LayoutsProps) {
  const groups = profiles.toSorted((a, b) => Number(b.id === city?.id) - Number(a.id === city?.id));
  return (
    <Field label={words.layout}>
      <Select value={layout} onChange={(_, { value }) => onLayout(value)}>
        {offersOwn && <option value={ownLayout}>{words.ownColumns}</option>}
        {groups.map(({ id, name }) => (
          <optgroup key={id} label={id === generalProfile ? words.general : name}>
            {offeredLayouts
              .filter(({ profile }) => profile === id)
              .map(({ layout: offered }) => (
                <option key={offered.id} value={offered.id}>
                  {offered.names[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
