import { Button, Text } from '@fluentui/react-components';
import type { ChangedCell } from '../../../model/changed-cells.ts';
import type { Language } from '../../../model/language.ts';
import { wordContent } from '../../../wording/contents.ts';
import type { FixingWords } from '../../words/fixing/index.ts';
import { useWords } from '../../words/index.ts';
import { useFixingStyles } from './Fixing.styles.ts';

const mostShown = 100;

interface PreviewTableProps {
  readonly lines: readonly ChangedCell[];
  readonly words: FixingWords;
  readonly language: Language;
  readonly onShow: (sheet: string, address: string) => void;
}

export function PreviewTable({ lines, words, language, onShow }: PreviewTableProps) {
  const styles = useFixingStyles();
  const pane = useWords();
  const several = new Set(lines.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.cell}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.fixed}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostShown).map(({ sheet, address, now, fixed }) => (
            <tr key={`${sheet} ${address}`}>
              <th scope="row">
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={pane.showCell(`${sheet} ${address}`)}
                  onClick={() => onShow(sheet, address)}
                >
                  {several ? `${sheet} · ${address}` : address}
                </Button>
              </th>
              <td>{wordContent(now, language)}</td>
              <td>{wordContent(fixed, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > mostShown && <Text>{words.more(lines.length - mostShown)}</Text>}
    </>
  );
}
