import { useState } from 'react';
import { Field, Select, Text } from '@fluentui/react-components';
import { canBeRemade } from '../../../goal-tables/remake.ts';
import { areaAddress, sheetAddress } from '../../../model/address.ts';
import type { Choice } from './choice.ts';
import type { FormProps } from './form-props.ts';
import { InsertForm } from './InsertForm.tsx';
import { RemakeForm } from './RemakeForm.tsx';
import { Standings } from './Standings.tsx';

const tasks = ['insert', 'tidy', 'carry', 'convert', 'status'] as const;
type TaskKind = (typeof tasks)[number];

interface TaskProps extends FormProps {
  readonly own: Partial<Choice>;
  readonly onChoose: (part: Partial<Choice>) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** A new table; or, where the workbook has goal tables, what can be done with them. */
export function Task({ own, onChoose, onShow, ...form }: TaskProps) {
  const { result, words, state } = form;
  const [task, setTask] = useState<TaskKind>('insert');
  const [chosen, setChosen] = useState(0);
  const tables = result.tables.map(({ reading }) => reading).filter(({ kind }) => kind === 'goals');
  const insertForm = <InsertForm {...form} own={own} onChoose={onChoose} />;
  if (tables.length === 0) return insertForm;

  const at = Math.min(chosen, tables.length - 1);
  const table = tables[at]!;
  const content = () => {
    if (task === 'insert') return insertForm;
    if (!canBeRemade(task === 'status' ? 'convert' : task, table)) return <Text>{words.onlyGuessed}</Text>;
    if (task === 'status') return <Standings table={table} words={words} language={state.language} />;
    return <RemakeForm key={`${task} ${at}`} way={task} table={table} onShow={onShow} {...form} />;
  };
  return (
    <>
      <Field label={words.task}>
        <Select value={task} onChange={(_, { value }) => setTask(value as TaskKind)}>
          {tasks.map((one) => (
            <option key={one} value={one}>
              {words.tasks[one]}
            </option>
          ))}
        </Select>
      </Field>
      {task !== 'insert' && tables.length > 1 && (
        <Field label={words.table}>
          <Select value={at} onChange={(_, { value }) => setChosen(Number(value))}>
            {tables.map(({ sheet, area }, index) => (
              <option key={index} value={index}>
                {sheetAddress(sheet, areaAddress(area))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {content()}
    </>
  );
}
