import { useState, type Dispatch } from 'react';
import type { PaneAction, PaneState } from '../../state/pane-state.ts';
import type { Check } from '../../state/use-check.ts';
import { templatesWords } from '../../words/templates/index.ts';
import { InsertPage } from '../Inserting/InsertPage.tsx';
import type { Choice } from './choice.ts';
import { TemplateForm } from './TemplateForm.tsx';

interface TemplatesProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: Check;
}

/** *Lisää suunnitelmapohja*: the units that get a plan sheet, or the sheets that were inserted last. */
export default function Templates({ state, dispatch, check }: TemplatesProps) {
  const words = templatesWords[state.language];
  const [choice, choose] = useState<Partial<Choice>>({});
  return (
    <InsertPage view="templates" {...{ state, dispatch, check, words }}>
      {(props) => (
        <TemplateForm
          {...props}
          {...{ state, words }}
          own={choice}
          onChoose={(part) => choose({ ...choice, ...part })}
        />
      )}
    </InsertPage>
  );
}
