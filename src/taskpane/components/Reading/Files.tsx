import { useRef, type ChangeEvent } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { download } from '../../download.ts';
import { useReadingView } from './context.ts';
import { useReadingStyles } from './Reading.styles.ts';

const fileName = 'sitova-tulkinta.json';

/** Confirmed readings to a file and from one. */
export function Files({ anyConfirmed }: { anyConfirmed: boolean }) {
  const styles = useReadingStyles();
  const { words, actions } = useReadingView();
  const input = useRef<HTMLInputElement>(null);
  const save = async () => {
    const text = await actions.exportText();
    if (text !== null) download(text, fileName, 'application/json');
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) actions.importFile(file);
    // The same file can be chosen again after it was changed.
    target.value = '';
  };
  return (
    <section className={styles.table} aria-label={words.files}>
      <h2 className={styles.name}>{words.files}</h2>
      <Text>{anyConfirmed ? words.filesHelp : `${words.filesHelp} ${words.confirmFirst}`}</Text>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={!anyConfirmed}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className={styles.file}
          tabIndex={-1}
          aria-label={words.file}
          onChange={take}
        />
      </div>
    </section>
  );
}
