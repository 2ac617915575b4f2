import { useState } from 'react';
import { Button, Checkbox, Field, Input, Text } from '@fluentui/react-components';
import { areaAddress, sheetAddress } from '../../../model/address.ts';
import { firstInput } from '../../../templates/inputs.ts';
import { planTemplates, type TemplatePlan } from '../../../templates/plan.ts';
import { wordHindrance } from '../../../wording/hindrances.ts';
import type { PaneState } from '../../state/pane-state.ts';
import { write } from '../../state/write.ts';
import { useWords } from '../../words/index.ts';
import type { TemplatesWords } from '../../words/templates/index.ts';
import { cityOf } from '../GoalTable/choice.ts';
import { Years } from '../GoalTable/Years.tsx';
import type { FormProps } from '../Inserting/InsertPage.tsx';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';
import { Told } from '../Inserting/Told.tsx';
import { countOf, mostCostCentres, offeredUnits, requestsOf, usual, type Choice } from './choice.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { Units } from './Units.tsx';

interface TemplateFormProps extends FormProps {
  readonly state: PaneState;
  readonly words: TemplatesWords;
  readonly own: Partial<Choice>;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** Which units, which year, what comes of it, and the button that writes it. */
export function TemplateForm(props: TemplateFormProps) {
  const { state, result, words, own, onChoose, onRefresh, onInserted } = props;
  const styles = useInsertingStyles();
  const pane = useWords();
  const [told, setTold] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState(false);
  const [thisYear] = useState(() => new Date().getFullYear());
  const city = cityOf(result, state);
  const choice = { ...usual(thisYear), ...own };
  const offered = offeredUnits(city, result, choice.year);
  const requests = requestsOf(choice, offered, city, state.language);
  const plan = planTemplates(requests, result.snapshot);
  const [first] = requests;

  const insert = async ({ sheets, edits }: Extract<TemplatePlan, { kind: 'planned' }>) => {
    setWriting(true);
    setTold([]);
    const written = await write(edits, words, pane);
    setWriting(false);
    if (written.kind !== 'written') return setTold(written.told);
    onInserted({
      places: sheets.map(({ sheet, table }) => sheetAddress(sheet, areaAddress(table))),
      start: { sheet: sheets[0]!.sheet, cell: firstInput(first!) },
      edits,
      undo: written.undo,
    });
  };

  return (
    <>
      <Text>{words.about}</Text>
      <Units {...{ choice, offered, words, onChoose }} />
      <Years year={choice.year} words={words} onYear={(year) => onChoose({ year })} />
      <Field
        label={words.costCentres}
        hint={words.costCentresHint}
        validationMessage={countOf(choice) === null ? words.wrongCount(mostCostCentres) : null}
      >
        <Input
          type="number"
          min={1}
          max={mostCostCentres}
          value={choice.costCentres}
          onChange={(_, { value }) => onChoose({ costCentres: value })}
        />
      </Field>
      <Checkbox
        label={words.months}
        checked={choice.months}
        onChange={(_, { checked }) => onChoose({ months: checked === true })}
      />
      {plan.kind === 'hindered' && <Told sentences={[wordHindrance(plan.hindrance, state.language)]} />}
      {plan.kind === 'planned' && first && (
        <TemplatePreview request={first} sheets={plan.sheets} words={words} language={state.language} />
      )}
      {!first && <p className={styles.text}>{words.nothingChosen}</p>}
      {result.changed && <p className={styles.text}>{words.changed}</p>}
      <Told sentences={told} />
      <div className={styles.actions}>
        {result.changed || plan.kind === 'hindered' ? (
          <Button appearance="primary" onClick={onRefresh}>
            {words.refresh}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={writing || !first}
            onClick={() => void insert(plan)}
          >
            {words.insert(plan.sheets.length)}
          </Button>
        )}
      </div>
      <output>{writing && words.writing}</output>
    </>
  );
}
