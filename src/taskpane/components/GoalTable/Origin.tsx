import { Button } from '@fluentui/react-components';
import type { GoalsWords } from '../../words/goals/index.ts';

interface OriginProps {
  readonly sheet: string;
  /** Zero-based, ascending. */
  readonly rows: readonly number[];
  readonly words: GoalsWords;
  readonly onShow: (sheet: string, address: string) => void;
}

/** The rows of the sheet that a line of the new table was made of; shows them. */
export function Origin({ sheet, rows, words, onShow }: OriginProps) {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.showRows(text)}
      onClick={() => onShow(sheet, `${first + 1}:${last + 1}`)}
    >
      {text}
    </Button>
  );
}
