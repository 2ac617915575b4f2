import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { GoalsWords } from '../../words/goals/index.ts';

const none = '';
const other = 'other';

interface UnitProps {
  readonly unit: string;
  readonly known: readonly string[];
  readonly words: GoalsWords;
  readonly onUnit: (unit: string) => void;
}

/** A unit of the city or the workbook, or one that is typed. */
export function Unit({ unit, known, words, onUnit }: UnitProps) {
  const [isTyped, setTyped] = useState(unit !== '' && !known.includes(unit));
  const choose = (value: string) => {
    setTyped(value === other);
    onUnit(value === other ? '' : value);
  };
  return (
    <>
      <Field label={words.unit}>
        <Select value={isTyped ? other : unit} onChange={(_, { value }) => choose(value)}>
          <option value={none}>{words.noUnit}</option>
          {known.map((title) => (
            <option key={title}>{title}</option>
          ))}
          <option value={other}>{words.otherUnit}</option>
        </Select>
      </Field>
      {isTyped && (
        <Field label={words.unitName}>
          <Input value={unit} onChange={(_, { value }) => onUnit(value)} />
        </Field>
      )}
    </>
  );
}
