import { Field, Input, Select } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import { arrangements, type Arrangement } from '../../state/findings.ts';
import { findingWords } from '../../words/finding.ts';
import { useFindingListStyles } from './FindingList.styles.ts';

interface FindingToolsProps {
  readonly query: string;
  readonly by: Arrangement;
  readonly shown: number;
  readonly of: number;
  readonly severalSheets: boolean;
  readonly language: Language;
  readonly onQuery: (query: string) => void;
  readonly onArrange: (by: Arrangement) => void;
}

/** Searching and grouping, for lists that do not fit in one view. */
export default function FindingTools(props: FindingToolsProps) {
  const styles = useFindingListStyles();
  const { query, by, shown, of, severalSheets, language, onQuery, onArrange } = props;
  const words = findingWords[language];
  return (
    <div>
      <Field label={words.search}>
        <Input type="search" value={query} onChange={(_, { value }) => onQuery(value)} />
      </Field>
      <Field label={words.arrange}>
        <Select value={by} onChange={(_, { value }) => onArrange(value as Arrangement)}>
          {arrangements
            .filter((one) => one !== 'sheet' || severalSheets)
            .map((one) => (
              <option key={one} value={one}>
                {words.by[one]}
              </option>
            ))}
        </Select>
      </Field>
      <p className={styles.help} aria-live="polite">
        {query.trim() !== '' && words.found(shown, of)}
      </p>
    </div>
  );
}
