import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import { needsExplanation } from '../../../check/acknowledge.ts';
import { sheetAddress } from '../../../model/address.ts';
import { wordExplanationFault, wordStale } from '../../../wording/explanations.ts';
import type { PaneState } from '../../state/pane-state.ts';
import type { Validation as Actions } from '../../state/use-validation.ts';
import { judge } from '../../state/verdict.ts';
import { useWords } from '../../words/index.ts';
import { validationWords } from '../../words/validation/index.ts';
import { leadText, noteText } from './texts.ts';
import { ToExplain } from './ToExplain.tsx';
import { useValidationStyles } from './Validation.styles.ts';

interface ValidationProps {
  readonly state: PaneState;
  readonly validation: Actions;
  readonly onShow: (sheet: string, address: string) => void;
}

/** So many are listed; the rest is told by number and stands on the first page. */
const most = 30;

/** What blocks the submission, what must be explained, what could not be checked, and the validation record. */
export default function Validation({ state, validation, onShow }: ValidationProps) {
  const styles = useValidationStyles();
  const say = useWords();
  const words = validationWords[state.language];
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { result, language } = state;
  if (!result) return <Text>{words.first}</Text>;

  const { findings, notChecked, staleExplanations } = result.report;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const open = warnings.filter(needsExplanation).length;
  const { kind } = judge(result.report);
  const proofs = Object.values(result.report.proved).some((count) => count > 0);
  const ready = kind !== 'nothing' && proofs && errors.length === 0 && open === 0 && !result.changed;
  const isNameless = tried && name.trim() === '';
  const write = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') validation.write(name);
  };
  const note = validation.note && noteText(validation.note, words, say);

  return (
    <div className={styles.root}>
      <p className={styles.lead}>{leadText(result, { errors: errors.length, open, ready }, words)}</p>
      {result.changed && (
        <div className={styles.buttons}>
          <Button onClick={validation.start}>{say.checkAgain}</Button>
        </div>
      )}
      <output>{note}</output>
      {errors.length > 0 && (
        <Part title={say.groups.error}>
          <ul className={styles.list}>
            {errors.slice(0, most).map(({ fingerprint, sheet, cell, parts }) => (
              <li key={`${fingerprint} ${cell}`} className={styles.item}>
                <Text>{parts.what}</Text>
                <Button
                  size="small"
                  aria-label={say.showCell(sheetAddress(sheet, cell))}
                  onClick={() => onShow(sheet, cell)}
                >
                  {say.show}
                </Button>
              </li>
            ))}
          </ul>
          {errors.length > most && <Text>{words.others(errors.length - most)}</Text>}
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title={say.groups.warning}>
          <ToExplain
            findings={warnings}
            validation={validation}
            {...{ language, words, name, onShow }}
            onName={setName}
          />
        </Part>
      )}
      {staleExplanations.length > 0 && (
        <Part title={words.stale}>
          <ul className={styles.list}>
            {staleExplanations.map(({ fingerprint, sheet, cell, reason, by, why }) => (
              <li key={fingerprint} className={styles.item}>
                <Text>
                  {sheetAddress(sheet, cell)}: {say.explainedBy(by, reason)} {wordStale(why, language)}
                </Text>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {notChecked.length > 0 && (
        <Part title={say.groups.notChecked}>
          <ul className={styles.list}>
            {notChecked.slice(0, most).map(({ sheet, cell, message }, index) => (
              <li key={index} className={styles.item}>
                <Text>
                  {cell ? sheetAddress(sheet, cell) : sheet}: {message}
                </Text>
              </li>
            ))}
          </ul>
          {notChecked.length > most && <Text>{words.others(notChecked.length - most)}</Text>}
        </Part>
      )}
      {ready && (
        <Part title={words.record}>
          <p className={styles.text}>{words.recordAbout}</p>
          <form className={styles.form} noValidate onSubmit={write}>
            <Field
              label={words.name}
              required
              validationState={isNameless ? 'error' : 'none'}
              validationMessage={isNameless ? wordExplanationFault({ kind: 'no-name' }, language) : null}
            >
              <Input value={name} autoComplete="name" onChange={(_, { value }) => setName(value)} />
            </Field>
            <div className={styles.buttons}>
              <Button type="submit" appearance="primary" disabledFocusable={validation.busy}>
                {words.write}
              </Button>
            </div>
          </form>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useValidationStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
