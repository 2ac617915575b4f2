import { useState } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ExportFormat } from '../../exports.ts';
import { loadExports } from '../../state/chunks.ts';
import { download } from '../../download.ts';
import { toFailure } from '../../state/failure.ts';
import type { Result } from '../../state/pane-state.ts';
import { useNewSheet } from '../../state/use-new-sheet.ts';
import { exportingWords } from '../../words/exporting/index.ts';
import { useWords } from '../../words/index.ts';
import { newSheetWords, wordWriting } from '../../words/new-sheet.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { useExportStyles } from './Exports.styles.ts';
import { workbookName } from './workbook-name.ts';

interface ExportsProps {
  readonly result: Result;
}

/** The report as a file. Where Excel refuses to save one, its text can be copied or the findings inserted. */
export default function Exports({ result }: ExportsProps) {
  const styles = useExportStyles();
  const pane = useWords();
  const { language } = result;
  const words = exportingWords[language];
  const { writing, add, undo } = useNewSheet();
  const [told, setTold] = useState('');
  const [text, setText] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const workbook = workbookName() ?? words.workbook;

  const attempt = async (task: () => Promise<string>) => {
    setTold(words.working);
    setText(null);
    setShown(false);
    try {
      setTold(await task());
    } catch (error) {
      setTold([words.failed, ...pane.failures[toFailure(error).kind]].join(' '));
    }
  };
  const save = (format: ExportFormat) =>
    attempt(async () => {
      const { exportFile } = await loadExports();
      const { content, ending, type } = await exportFile(result, format, workbook);
      const name = `${words.fileName}.${ending}`;
      download(content, name, type);
      if (typeof content !== 'string') return words.offeredWorkbook(name);
      setText(content);
      return words.offered(name);
    });
  const insert = () =>
    attempt(async () => {
      const { planSheet } = await loadExports();
      const { sheet, steps } = planSheet(result, workbook);
      await add(sheet, steps);
      return '';
    });
  const news = told || (writing ? wordWriting(writing, words.added, language, pane) : '');

  return (
    <div className={styles.root}>
      <ExportMenu
        words={words}
        disabled={told === words.working || writing?.kind === 'writing'}
        onSave={(format) => void save(format)}
        onInsert={() => void insert()}
      />
      <output className={styles.told}>{news}</output>
      {text !== null && !shown && (
        <Button size="small" onClick={() => setShown(true)}>
          {words.showText}
        </Button>
      )}
      {text !== null && shown && (
        <Field label={words.text} hint={words.copyHelp} className={styles.text}>
          <Textarea readOnly value={text} rows={8} resize="vertical" ref={selectAll} />
        </Field>
      )}
      {told === '' && writing?.kind === 'added' && writing.undo && (
        <Button size="small" onClick={() => void undo()}>
          {newSheetWords[language].undo}
        </Button>
      )}
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
