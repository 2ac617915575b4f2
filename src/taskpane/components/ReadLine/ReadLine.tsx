import { Link } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import type { Result } from '../../state/pane-state.ts';
import { countAsked, type Said } from '../../state/said.ts';
import { useWords } from '../../words/index.ts';

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

interface ReadLineProps {
  readonly result: Result;
  readonly said: readonly Said[];
  readonly onOpen: () => void;
}

/** What was read, in one line, and how much of it is uncertain; opens the readings. */
export function ReadLine({ result, said, onOpen }: ReadLineProps) {
  const words = useWords();
  const { tables } = result.report;
  const main = tables.find((table) => table.kind === 'plan') ?? tables[0];
  if (!main) {
    return said.length === 0 ? null : (
      <Link as="button" onClick={onOpen}>
        {words.tables}
      </Link>
    );
  }
  const sheets = new Set(tables.map((table) => table.sheet)).size;
  const asked = countAsked(result.tables, said);
  const time = result.at.toLocaleTimeString(locales[result.language], { hour: 'numeric', minute: '2-digit' });
  const parts = [
    sheets > 1 ? words.andMoreSheets(main.sheet, sheets - 1) : main.sheet,
    result.profile.name,
    `${words.unit[main.scale]}, ${words.sign[main.expenseSign]}`,
    asked > 0 && words.doubtful(asked),
    words.checkedAt(time),
  ];
  return (
    <Link as="button" onClick={onOpen} title={words.tables}>
      {parts.filter(Boolean).join(' · ')}
    </Link>
  );
}
