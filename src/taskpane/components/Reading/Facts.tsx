import { Text } from '@fluentui/react-components';
import type { ComparedTable } from '../../../check/compare-readings.ts';
import type { Scale } from '../../../model/table.ts';
import { Choice } from './Choice.tsx';
import { useReadingView } from './context.ts';
import { yearsFor } from './names.ts';

const scales: readonly Scale[] = [1, 1000, 1000000];
const signs = ['negative', 'positive', 'unknown'] as const;

/** What holds for the whole table; of a table that is no plan, only that. */
export function Facts({ table }: { table: ComparedTable }) {
  const { words, actions } = useReadingView();
  const { current, plain, reading, asRead } = table;
  const years = yearsFor([reading, asRead]).map((value) => ({ value, text: String(value) }));
  const correct = (set: Extract<Parameters<typeof actions.correct>[1], { of: 'table' }>['set']) =>
    actions.correct(table, { of: 'table', set });
  return (
    <>
      <Choice
        label={words.kind}
        value={current.isPlan}
        read={plain.isPlan}
        options={[
          { value: true, text: words.plan },
          { value: false, text: words.notPlan },
        ]}
        onChoose={(isPlan) => correct({ isPlan })}
      />
      {reading.kind === 'list' ? (
        table.said !== null && current.isPlan && <Text>{words.noFigures}</Text>
      ) : (
        <>
          <Choice<number | null>
            label={words.planYear}
            value={current.year}
            read={plain.year}
            options={[{ value: null, text: words.noYear }, ...years]}
            onChoose={(year) => correct({ year })}
          />
          <Choice
            label={words.scale}
            value={current.scale}
            read={plain.scale}
            options={scales.map((value) => ({ value, text: words.scales[value] }))}
            onChoose={(scale) => correct({ scale })}
          />
          <Choice
            label={words.sign}
            value={current.expenseSign}
            read={plain.expenseSign}
            options={signs.map((value) => ({ value, text: words.signs[value] }))}
            onChoose={(expenseSign) => correct({ expenseSign })}
          />
        </>
      )}
    </>
  );
}
