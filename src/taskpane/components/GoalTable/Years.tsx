import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';

const yearsBack = 1;
const yearsOn = 3;

interface YearsProps {
  readonly year: number;
  readonly words: { readonly year: string };
  readonly onYear: (year: number) => void;
}

export function Years({ year, words, onYear }: YearsProps) {
  const [first] = useState(() => new Date().getFullYear() - yearsBack);
  const around = Array.from({ length: yearsBack + yearsOn + 1 }, (_, i) => first + i);
  const years = [...new Set([...around, year])].toSorted((a, b) => a - b);
  return (
    <Field label={words.year}>
      <Select value={year} onChange={(_, { value }) => onYear(Number(value))}>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}
