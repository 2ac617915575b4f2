import { createContext, useContext } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { ReportFinding } from '../../../check/report.ts';
import { useWords } from '../../words/index.ts';

/** Opens the form that explains a finding, given by its fingerprint. */
export const ExplainContext = createContext<(fingerprint: string) => void>(() => {});

/** *Selitä* on a finding that needs an explanation, or the explanation it has. */
export function ExplainButton({ finding }: { finding: ReportFinding }) {
  const words = useWords();
  const explain = useContext(ExplainContext);
  const { severity, acknowledged, fingerprint, parts } = finding;
  if (severity !== 'warning') return null;
  return (
    <>
      <Button
        size="small"
        aria-label={`${words.explain}: ${parts.what}`}
        onClick={() => explain(fingerprint)}
      >
        {words.explain}
      </Button>
      {acknowledged && <Text>{words.explainedBy(acknowledged.by, acknowledged.reason)}</Text>}
    </>
  );
}
