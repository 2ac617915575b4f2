import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { TemplateUnit } from '../../../templates/request.ts';
import { titleOf } from '../../../templates/units.ts';
import type { TemplatesWords } from '../../words/templates/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';
import type { Choice } from './choice.ts';

interface UnitsProps {
  readonly choice: Choice;
  readonly offered: readonly TemplateUnit[];
  readonly words: TemplatesWords;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** The units to choose from, or a field for one where none are known. */
export function Units({ choice, offered, words, onChoose }: UnitsProps) {
  const styles = useInsertingStyles();
  const titles = offered.map(titleOf);
  const chosen = titles.filter((title) => choice.units.has(title));
  if (titles.length === 0) {
    return (
      <Field label={words.unit} hint={words.unitHint}>
        <Input value={choice.typed} onChange={(_, { value }) => onChoose({ typed: value })} />
      </Field>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{words.units}</legend>
      <Checkbox
        label={words.all(titles.length)}
        checked={chosen.length === titles.length || (chosen.length > 0 && 'mixed')}
        onChange={() => onChoose({ units: new Set(chosen.length === titles.length ? [] : titles) })}
      />
      {titles.map((title) => (
        <Checkbox
          key={title}
          label={title}
          checked={choice.units.has(title)}
          onChange={(_, { checked }) =>
            onChoose({ units: new Set(checked ? [...chosen, title] : chosen.filter((one) => one !== title)) })
          }
        />
      ))}
    </fieldset>
  );
}
