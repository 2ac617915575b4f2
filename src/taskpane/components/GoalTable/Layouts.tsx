import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { profiles, type OfferedLayout } from '../../../profiles/index.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { generalProfile, learntProfile, ownLayout } from './choice.ts';

interface LayoutsProps {
  /** Id of the layout, or `ownLayout`. */
  readonly layout: string;
  /** Whether the columns of a table that is there can be chosen. */
  readonly offersOwn: boolean;
  readonly offered: readonly OfferedLayout[];
  readonly city: Organisation | null;
  readonly words: GoalsWords;
  readonly language: Language;
  readonly onLayout: (layout: string) => void;
}

/** The layouts by whose they are, those of the workbook's city first. */
export function Layouts(props: LayoutsProps) {
  const { layout, offered, offersOwn, city, words, language, onLayout } = props;
  const groups = new Set(offered.map(({ profile }) => profile));
  const nameOf = (id: string) => {
    if (id === generalProfile) return words.general;
    if (id === learntProfile) return words.learnt;
    return id === city?.id ? city.name : profiles.find((profile) => profile.id === id)?.name;
  };
  return (
    <Field label={words.layout}>
      <Select value={layout} onChange={(_, { value }) => onLayout(value)}>
        {offersOwn && <option value={ownLayout}>{words.ownColumns}</option>}
        {[...groups].map((id) => (
          <optgroup key={id} label={nameOf(id)}>
            {offered
              .filter(({ profile }) => profile === id)
              .map(({ layout: { id: value, names } }) => (
                <option key={value} value={value}>
                  {names[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
