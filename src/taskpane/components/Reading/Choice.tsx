import { useRef } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

export interface Option<T> {
  readonly value: T;
  readonly text: string;
}

interface ChoiceProps<T> {
  readonly label: string;
  readonly value: T;
  /** What the sheet alone says. */
  readonly read: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
}

/** One correctable part of a reading; once corrected, what was read can be restored. */
export function Choice<T extends string | number | boolean | null>(props: ChoiceProps<T>) {
  const { label, value, read, options, onChoose } = props;
  const styles = useReadingStyles();
  const { words } = useReadingView();
  const root = useRef<HTMLDivElement>(null);
  const readText = options.find((option) => option.value === read)?.text ?? '';
  const restore = () => {
    root.current?.querySelector('select')?.focus();
    onChoose(read);
  };
  return (
    <div ref={root} className={styles.choice}>
      <Field label={label}>
        <Select
          value={options.findIndex((option) => option.value === value)}
          onChange={(_, { value: chosen }) => onChoose(options[Number(chosen)]!.value)}
        >
          {options.map(({ text }, index) => (
            <option key={index} value={index}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      {value !== read && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.restore}
          icon={<ArrowUndoRegular />}
          aria-label={words.restoreOne(label, readText)}
          onClick={restore}
        >
          {words.restore}
        </Button>
      )}
    </div>
  );
}
