import { Link } from '@fluentui/react-components';
import type { Result } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';

/** What was read, in one line; opens the tables. */
export function ReadLine({ result, onOpen }: { result: Result; onOpen: () => void }) {
  const words = useWords();
  const { tables } = result.report;
  const main = tables.find((table) => table.kind === 'plan') ?? tables[0];
  if (!main) return null;
  const sheets = new Set(tables.map((table) => table.sheet)).size;
  const time = result.at.toLocaleTimeString(result.language, { hour: 'numeric', minute: '2-digit' });
  const parts = [
    sheets > 1 ? words.andMoreSheets(main.sheet, sheets - 1) : main.sheet,
    `${words.unit[main.scale]}, ${words.sign[main.expenseSign]}`,
    words.checkedAt(time),
  ];
  return (
    <Link as="button" onClick={onOpen} title={words.tables}>
      {parts.join(' · ')}
    </Link>
  );
}
