import { Button, Text } from '@fluentui/react-components';
import type { ReportNotChecked } from '../../../check/report.ts';
import { useWords } from '../../words/index.ts';
import { Section } from '../Section/Section.tsx';
import { useNotCheckedStyles } from './NotChecked.styles.ts';

interface NotCheckedProps {
  readonly items: readonly ReportNotChecked[];
  readonly expanded: boolean;
  readonly onShow: (sheet: string, address: string) => void;
}

/** What could not be checked and why: never mixed with what holds. */
export default function NotChecked({ items, expanded, onShow }: NotCheckedProps) {
  const styles = useNotCheckedStyles();
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <Section title={words.groups.notChecked} count={items.length} expanded={expanded}>
      <ul className={styles.list}>
        {items.map(({ sheet, cell, message }, index) => (
          <li key={index}>
            {sheet && <Text weight="semibold">{[sheet, cell ?? words.wholeSheet].join(' · ')}</Text>}
            <Text as="p" block className={styles.message}>
              {message}
            </Text>
            {cell && (
              <Button size="small" aria-label={words.showCell(cell)} onClick={() => onShow(sheet, cell)}>
                {words.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
