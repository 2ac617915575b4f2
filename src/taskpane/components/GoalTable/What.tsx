import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import type { Organisation } from '../../../model/organisation.ts';
import { offeredLayouts, profiles } from '../../../profiles/index.ts';
import type { Result } from '../../state/pane-state.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { generalProfile, unitsOf, type Choice } from './choice.ts';

const yearsBack = 1;
const yearsOn = 3;

interface WhatProps {
  readonly choice: Choice;
  readonly thisYear: number;
  readonly city: Organisation | null;
  readonly strategy: Organisation | null;
  readonly result: Result;
  readonly words: GoalsWords;
  readonly language: Language;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** Layout, year and unit. */
export function What({ choice, thisYear, city, strategy, result, words, language, onChoose }: WhatProps) {
  const years = Array.from({ length: yearsBack + yearsOn + 1 }, (_, i) => thisYear - yearsBack + i);
  return (
    <>
      <Field label={words.layout}>
        <Select
          value={choice.layout}
          onChange={(_, { value }) => onChoose({ layout: value, left: new Set() })}
        >
          {inOrder(city).map(({ id, name }) => (
            <optgroup key={id} label={id === generalProfile ? words.general : name}>
              {offeredLayouts
                .filter(({ profile }) => profile === id)
                .map(({ layout }) => (
                  <option key={layout.id} value={layout.id}>
                    {layout.names[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={words.year}>
        <Select value={choice.year} onChange={(_, { value }) => onChoose({ year: Number(value) })}>
          {[...new Set([...years, choice.year])]
            .toSorted((a, b) => a - b)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </Select>
      </Field>
      <Unit
        unit={choice.unit}
        known={unitsOf(strategy, result)}
        words={words}
        onUnit={(unit) => onChoose({ unit })}
      />
    </>
  );
}

/** The workbook's own city first. */
function inOrder(city: Organisation | null) {
  return profiles.toSorted((a, b) => Number(b.id === city?.id) - Number(a.id === city?.id));
}

const none = '';
const other = 'other';

interface UnitProps {
  readonly unit: string;
  readonly known: readonly string[];
  readonly words: GoalsWords;
  readonly onUnit: (unit: string) => void;
}

function Unit({ unit, known, words, onUnit }: UnitProps) {
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
