import { useMemo, useState } from 'react';
import { Checkbox, Text } from '@fluentui/react-components';
import { aimsOf } from '../../../goal-tables/aims.ts';
import { planTable } from '../../../goal-tables/plan.ts';
import { remake, type RemakeChoice, type Remade } from '../../../goal-tables/remake.ts';
import { requestFor, tableLanguage } from '../../../goal-tables/request-for.ts';
import type { Language } from '../../../model/language.ts';
import type { TableReading } from '../../../model/table.ts';
import { layoutsFor } from '../../../profiles/index.ts';
import { wordCarryChange, wordMoved } from '../../../wording/goal-changes.ts';
import { wordTidyDoubt } from '../../../wording/goal-states.ts';
import { cityOf, layoutOf, ownLayout, strategyOf, unitsOf, usual } from './choice.ts';
import type { FormProps } from './form-props.ts';
import { Layouts } from './Layouts.tsx';
import { Listed } from './Listed.tsx';
import { Preview } from './Preview.tsx';
import { Unit } from './Unit.tsx';
import { Writing } from './Writing.tsx';
import { Years } from './Years.tsx';

interface RemakeFormProps extends FormProps {
  readonly way: RemakeChoice['way'];
  readonly table: TableReading;
  readonly onShow: (sheet: string, address: string) => void;
}

/** A new table of one that is there, which stays as it is. */
export function RemakeForm(props: RemakeFormProps) {
  const { way, table, state, result, words, onRefresh, onInserted, onShow } = props;
  const { language } = state;
  const city = cityOf(result, state);
  const [thisYear] = useState(() => new Date().getFullYear());
  const [layout, setLayout] = useState(way === 'carry' ? ownLayout : usual(result, city, thisYear).layout);
  const [year, setYear] = useState((table.year ?? thisYear) + (way === 'carry' ? 1 : 0));
  const [unit, setUnit] = useState('');
  const [removes, setRemoves] = useState(false);
  const all = layoutsFor(city);
  const offered = layout === ownLayout ? null : layoutOf(layout, all);
  const strategy = offered ? strategyOf(offered, city) : city;

  const made = useMemo(
    () => remake(table, { way, layout: offered?.layout ?? null, year, removes }, tableLanguage(language)),
    [table, way, offered, year, removes, language],
  );
  const plan = useMemo(() => {
    const request = requestFor(
      {
        layout: made.layout,
        city: strategy,
        year,
        unit: unit.trim() || null,
        aims: aimsOf(strategy),
        place: { kind: 'new-sheet' },
      },
      language,
    );
    return planTable({ ...request, lines: made.arranged.lines }, result.snapshot);
  }, [made, strategy, year, unit, language, result.snapshot]);

  return (
    <>
      <Text>{words.about[way]}</Text>
      <Layouts {...{ layout, city, words, language }} offered={all} offersOwn onLayout={setLayout} />
      <Years year={year} words={words} onYear={setYear} />
      <Unit unit={unit} known={unitsOf(strategy, result)} words={words} onUnit={setUnit} />
      {way === 'carry' && (
        <Checkbox
          label={words.withoutDone}
          checked={removes}
          onChange={(_, { checked }) => setRemoves(checked === true)}
        />
      )}
      <Writing {...{ plan, words, language, onRefresh, onInserted }} changed={result.changed}>
        {(planned) => (
          <>
            <Listed
              title={words.changes}
              texts={changesOf(made, language)}
              words={words}
              none={words.noChanges}
            />
            {way === 'tidy' && (
              <Listed title={words.toCheck} texts={doubtsOf(made, language)} words={words} />
            )}
            <Preview
              plan={planned}
              words={words}
              from={{
                sheet: table.sheet,
                rows: made.arranged.sources.map((row) => row?.from.rows ?? []),
                onShow,
              }}
            />
          </>
        )}
      </Writing>
    </>
  );
}

function changesOf({ changes, arranged }: Remade, language: Language): string[] {
  const carried = changes.map((change) => wordCarryChange(change, language));
  return [...carried, ...wordMoved(arranged.moved, language)];
}

function doubtsOf({ rows }: Remade, language: Language): string[] {
  return rows.flatMap(({ doubts }) => doubts.map((doubt) => wordTidyDoubt(doubt, language)));
}
