import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { ReportFinding } from '../../../check/report.ts';
import { faultOf } from '../../../explanations/adequate.ts';
import type { Language } from '../../../model/language.ts';
import { wordExplanationFault, wordStandard } from '../../../wording/explanations.ts';
import type { ValidationWords } from '../../words/validation/index.ts';
import { useValidationStyles } from './Validation.styles.ts';

interface ExplainFormProps {
  readonly finding: ReportFinding;
  readonly language: Language;
  readonly words: ValidationWords;
  readonly name: string;
  readonly busy: boolean;
  readonly onName: (name: string) => void;
  readonly onExplain: (reason: string) => void;
}

/** Reason and name; what the reason still lacks is said when it is given. */
export function ExplainForm({ finding, language, words, name, busy, onName, onExplain }: ExplainFormProps) {
  const styles = useValidationStyles();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState(finding.acknowledged?.reason ?? '');
  const [tried, setTried] = useState(false);
  const fault = faultOf(reason, finding.difference);
  useEffect(() => {
    // After the page's heading, which takes the focus when the page opens.
    const timer = setTimeout(() => form.current?.querySelector('textarea')?.focus());
    return () => clearTimeout(timer);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault && name.trim() !== '') onExplain(reason);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <ul className={styles.standard}>
        {wordStandard(language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Field
        label={words.reason}
        required
        validationState={tried && fault ? 'error' : 'none'}
        validationMessage={tried && fault ? wordExplanationFault(fault, language) : null}
      >
        <Textarea value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field
        label={words.name}
        required
        validationState={tried && name.trim() === '' ? 'error' : 'none'}
        validationMessage={
          tried && name.trim() === '' ? wordExplanationFault({ kind: 'no-name' }, language) : null
        }
      >
        <Input value={name} autoComplete="name" onChange={(_, { value }) => onName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
