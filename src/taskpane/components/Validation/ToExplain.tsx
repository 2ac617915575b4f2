import { useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { ReportFinding } from '../../../check/report.ts';
import { sheetAddress } from '../../../model/address.ts';
import type { Validation } from '../../state/use-validation.ts';
import { useWords } from '../../words/index.ts';
import type { ValidationWords } from '../../words/validation/index.ts';
import { ExplainForm } from './ExplainForm.tsx';
import { useValidationStyles } from './Validation.styles.ts';

interface ToExplainProps {
  readonly findings: readonly ReportFinding[];
  readonly validation: Validation;
  readonly language: Parameters<typeof ExplainForm>[0]['language'];
  readonly words: ValidationWords;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** The findings that need an explanation, with the one each has; one form is open at a time. */
export function ToExplain({ findings, validation, onShow, ...form }: ToExplainProps) {
  const styles = useValidationStyles();
  const say = useWords();
  const [open, setOpen] = useState(validation.asked);
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { fingerprint, sheet, cell, parts, acknowledged } = finding;
        const place = sheetAddress(sheet, cell);
        const isOpen = open === fingerprint;
        return (
          <li key={fingerprint} className={styles.item}>
            <Text>{parts.what}</Text>
            {acknowledged && <Text>{say.explainedBy(acknowledged.by, acknowledged.reason)}</Text>}
            <div className={styles.buttons}>
              <Button size="small" aria-label={say.showCell(place)} onClick={() => onShow(sheet, cell)}>
                {say.show}
              </Button>
              <Button
                size="small"
                aria-expanded={isOpen}
                aria-label={`${say.explain}: ${parts.what}`}
                onClick={() => setOpen(isOpen ? null : fingerprint)}
              >
                {say.explain}
              </Button>
            </div>
            {isOpen && (
              <ExplainForm
                {...form}
                finding={finding}
                busy={validation.busy}
                onExplain={(reason) => validation.explain(finding, reason, form.name)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
