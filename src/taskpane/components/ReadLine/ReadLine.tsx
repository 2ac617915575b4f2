import { Link } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import type { Result } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** What was read, in one line; opens the tables. */
export function ReadLine({ result, onOpen }: { result: Result; onOpen: () => void }) {
  const words = useWords();
  const { tables } = result.report;
  const main = tables.find((table) => table.kind === 'plan') ?? tables[0];
  if (!main) return null;
  const sheets = new Set(tables.map((table) => table.sheet)).size;
  const time = result.at.toLocaleTimeString(locales[result.language], { hour: 'numeric', minute: '2-digit' });
  const parts = [
    sheets > 1 ? words.andMoreSheets(main.sheet, sheets - 1) : main.sheet,
    result.city,
    `${words.unit[main.scale]}, ${words.sign[main.expenseSign]}`,
    words.checkedAt(time),
  ];
  return (
    <Link as="button" onClick={onOpen} title={words.tables}>
      {parts.filter(Boolean).join(' · ')}
    </Link>
  );
}
