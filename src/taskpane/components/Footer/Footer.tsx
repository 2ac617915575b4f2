import { useId } from 'react';
import { Button, Label, Select } from '@fluentui/react-components';
import { languages, type Language } from '../../../model/language.ts';
import { useWords } from '../../words/index.ts';
import { useFooterStyles } from './Footer.styles.ts';

const names: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

interface FooterProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onAbout: () => void;
}

export function Footer({ language, onLanguage, onAbout }: FooterProps) {
  const styles = useFooterStyles();
  const words = useWords();
  const id = useId();
  return (
    <footer className={styles.root}>
      <div className={styles.language}>
        <Label htmlFor={id}>{words.language}</Label>
        <Select
          id={id}
          size="small"
          value={language}
          onChange={(_, { value }) => onLanguage(value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {names[one]}
            </option>
          ))}
        </Select>
      </div>
      <Button size="small" appearance="subtle" onClick={onAbout}>
        {words.about}
      </Button>
    </footer>
  );
}
