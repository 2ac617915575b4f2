import { useRef, type ChangeEvent } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import type { BrokenFile } from '../../state/use-profile.ts';
import type { ProfileWords } from '../../words/profile.ts';
import { useProfileStyles } from './Profile.styles.ts';

interface ProfileFileProps {
  readonly words: ProfileWords;
  readonly broken: BrokenFile | null;
  readonly onFile: (file: File) => void;
}

/** Takes a profile from a file; one that cannot be used is told fault by fault. */
export function ProfileFile({ words, broken, onFile }: ProfileFileProps) {
  const styles = useProfileStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // The same file can be chosen again after it was corrected.
    target.value = '';
  };
  return (
    <>
      <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
        {words.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-label={words.fileLabel}
        onChange={take}
      />
      <div role="alert">{broken && <Broken broken={broken} words={words} />}</div>
    </>
  );
}

function Broken({ broken, words }: { readonly broken: BrokenFile; readonly words: ProfileWords }) {
  const styles = useProfileStyles();
  const { name, faults } = broken;
  if (faults.length === 0) return <Text>{words.tooLarge(name)}</Text>;
  return (
    <>
      <Text>{words.broken(name)}</Text>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}
