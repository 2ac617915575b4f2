import { Field, Link, Select, Text } from '@fluentui/react-components';
import product from '../../../../package.json';
import accessibility from '../../../../docs/accessibility.md';
import type { Language } from '../../../model/language.ts';
import type { Appearance } from '../../state/pane-state.ts';
import { useWords } from '../../words/index.ts';
import { Markdown } from '../Markdown/Markdown.tsx';
import { useAboutStyles } from './About.styles.ts';

interface AboutProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
}

const appearances: readonly Appearance[] = ['excel', 'light', 'dark'];

/** Version, appearance, privacy, accessibility and where to get help. */
export default function About({ language, appearance, onAppearance }: AboutProps) {
  const styles = useAboutStyles();
  const words = useWords().aboutPane;
  return (
    <div className={styles.root}>
      <Text>{`Sitova – ${words.version} ${product.version}`}</Text>
      <Link href="help.html" target="_blank" rel="noreferrer">
        {words.support}
      </Link>
      <Field label={words.appearance}>
        <Select value={appearance} onChange={(_, { value }) => onAppearance(value as Appearance)}>
          {appearances.map((one) => (
            <option key={one} value={one}>
              {words.appearances[one]}
            </option>
          ))}
        </Select>
      </Field>
      <h2 className={styles.heading}>{words.privacyTitle}</h2>
      <Text>{words.privacy}</Text>
      <h2 className={styles.heading}>{words.accessibilityTitle}</h2>
      <Markdown source={accessibility} language={language} />
    </div>
  );
}
